import { createGate } from '../../core/block-keywords';
import { eachMatch } from '../../core/each-match';
import { perBlock } from '../../core/per-block';
import type { BlockContent } from '../../core/types';

/** How many of its usual lines make a card. */
const ENOUGH = 3;

/** The lines by which designers and marketers describe somebody who stands for many; Cooper, *The Inmates Are Running the Asylum*, chapter 9. */
const LINE =
  /^[ \t>*_•–-]{0,6}(age|aged|goals?|needs?|wants|fears?|frustrations?|pain points?|motivations?|motto|quote|says|thinks|feels|dreams(?: of)?|hates|loves|drives|reads|shops(?: at)?|hobbies|personality|devices?|favou?rite \p{L}{3,12})[*_]{0,2}:/gimu;

/** Named as one: "persona", or by a name that goes with what they do, "Meet Marketing Mary". */
const NAMED = /\bpersonas?\b|\bbuyer avatars?\b/i;
const ALLITERATING = /\b[Mm]eet (\p{Lu})\p{Ll}+ \1\p{Ll}+/u;

const mayBeCard = createGate(
  /goal|need|want|fear|frustrat|pain point|motiv|motto|quote|says|thinks|feels|dream|hates|loves|shops|hobbies|personal|device/i,
);

/** Whether a block describes an invented customer or user, as workshops make them up. */
export const isPersonaCard: (block: BlockContent) => boolean = perBlock((block) => {
  if (block.kind === 'gap' || block.kind === 'code' || !block.prose.includes(':') || !mayBeCard(block)) return false;
  const lines = new Set([...eachMatch(LINE, block.prose)].map(([, label]) => label?.toLowerCase()));
  if (lines.size < ENOUGH) return false;
  return NAMED.test(block.heading) || NAMED.test(block.before) || NAMED.test(block.prose) || ALLITERATING.test(block.prose);
});
