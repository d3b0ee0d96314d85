import { foldName, givenName } from '../../core/names';
import { perBlock } from '../../core/per-block';
import { isPublicOrg, isPublicPerson } from '../../core/public-names';
import type { BlockContent, Cue, DetectContext } from '../../core/types';
import { perForm, wordsOf } from '../../core/words';
import { FICTION, HYPOTHESIS } from '../personal/person-words';
import { BUSINESS, ORG_FIRST, ORG_LAST, PUBLIC_BODY } from './client-words';

/** Words that open a sentence or stand in capitals for other reasons. */
const NOT_ORGS = new Set(
  'i we he she it they you the a an and but or so if when while as at by for from in of on to then there here this that these those my our your his her its their who what where why how which no not yes ok okay well now also plus because after before since until once monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow yesterday q1 q2 q3 q4 h1 h2 christmas easter diwali ramadan god ceo cto cfo coo hr it ai api ui ux pr qa nda kpi roi saas b2b b2c sme smes vc vcs us uk eu usa uae europe asia africa america india china japan germany france italy spain london paris berlin new york san francisco english french german dear sir madam mr mrs ms dr people everyone somebody nobody team management sales marketing legal finance product support every each one two three some many most all both thanks thank vp svp evp head chief director let not please congratulations great good happy more less first last next'.split(
    ' ',
  ),
);

/** What a word may be to a client: bits. */
const NAME = 1;
const KIND = 2;

const bitsOf = perForm(({ text, lower }) => {
  if (!/^\p{Lu}/u.test(text)) return 0;
  const name = text.length > 2 && !NOT_ORGS.has(lower) && !isPublicOrg(lower) ? NAME : 0;
  const folded = foldName(lower);
  const kind = [folded.replace(/['’]s?$/, ''), ...folded.split(/[^\p{L}\p{N}]+/u)].some(
    (word) => ORG_FIRST.has(word) || ORG_LAST.has(word) || word === 'sons',
  );
  return name | (kind ? KIND : 0);
});

/**
 * Whether words in capitals stand in a block that could be a company's, neither ordinary nor everybody's; and whether one says what kind of company it
 * is of: without that, a name alone is no reason.
 */
export function namesIn(block: BlockContent): { readonly any: boolean; readonly ofKind: boolean } {
  let bits = 0;
  for (const { form } of wordsOf(block).words) bits |= bitsOf(form);
  return { any: (bits & NAME) !== 0, ofKind: (bits & KIND) !== 0 || block.prose.includes('&') };
}

export interface Hit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly points: number;
}

const NEWS =
  /\b(?:announced|press release|reported(?:ly)?|according to|published|lawsuit|court|sued|fined|shareholders|stock|shares|ipo|nasdaq|ftse|regulator|news|headline|acquired by|founded in|study|survey|customers include|case study|open[- ]?source|on the wires|for all to see|logo(?:['’]s| is) on the|made[- ]up|fictional|imaginary|invented|maintainers?|conference|keynote|wikipedia|historian)\b/i;
const OWN = /\b(?:we|our|us|my|i|me|i'm|we're|we've|i've)\b/i;

/** Before the name of where the author works: "how we do reviews at", which is no visit; "how we did it at" may be one. */
const AT_WORK =
  /\b(?:(?:i work|i worked|working|joined|joining|join|careers?|hiring|jobs?) at|(?:we|here|us|life|welcome|all of us) (?:at|to)|(?:how|the way|why) we (?:do|make|run|write|hold|work|plan|hire|teach|train|build|cook|bake|brew|ship|review|think|price|pay|treat|keep|use|handle|choose|onboard|organi[sz]e)(?: [a-z]{2,14}){0,2} at)\s+$/i;
const AT_WORK_LENGTH = 60;

/** What speaks for and against a name; undefined where it can't be one. */
export function cuesOf(
  block: BlockContent,
  { voice }: DetectContext,
  { name, start, end, id, points }: Hit,
): readonly Cue[] | undefined {
  const folded = foldName(name).replace(/^the /, '');
  const words = folded.split(/\s+/);
  if (folded.length < 3 || words.every((word) => NOT_ORGS.has(word)) || NOT_ORGS.has(words[0] ?? '') || isPublicPerson(folded))
    return undefined;
  if (voice.invented || voice.authors.some((author) => author.includes(folded))) return undefined;
  const shape =
    words.length > 1 &&
    (ORG_LAST.has(words.at(-1)?.split('-').at(-1) ?? '') || ORG_FIRST.has(words[0] ?? '') || /&| and sons\b/.test(folded));
  if (id === 'named' && !shape) return undefined;
  if (givenName(words[0] ?? '') === 'strong' && words.length === 2 && id === 'named' && !/&/.test(folded)) return undefined;
  if (!shape && (givenName(words[0] ?? '') !== undefined || words.every((word) => NOT_ORGS.has(word) || word.length < 3)))
    return undefined;
  if (/^(?:[Tt]he )?[\p{Lu}\p{N}]{2,8}s?$/u.test(name) || /^\p{L}['’]/u.test(name) || /['’](?:ll|ve|d|re|m)\b/.test(name))
    return undefined;
  // "our friends from Lisbon": where they live.
  if (id === 'people' && !shape && LIVES.test(block.prose.slice(Math.max(0, start - 20), start))) return undefined;
  const signs = signsAround(block, start, end);
  const cues: Cue[] = [{ id, points }];
  const add = (cue: string, value: number): void => {
    cues.push({ id: cue, points: value });
  };
  const { first } = signs;
  if (shape) add('shape', 3);
  if (PUBLIC_BODY.test(folded) && id !== 'relation') add('public', -9);
  if (first) add('first-person', 1);
  else if (OWN.test(block.before) || OWN.test(block.prose)) add('first-person', 0);
  else add('others', shape ? -1 : -2);
  if (
    block.kind === 'comment' ||
    block.parts.some((part) => (part.kind === 'comment' || part.kind === 'image-alt') && part.start <= start && part.end > start)
  )
    add('aside', 1);
  if (
    /^[*”",]{0,4} by \p{Lu}/u.test(block.text.slice(end, end + 12)) ||
    /\bbook,? \*?$/.test(block.text.slice(Math.max(0, start - 8), start))
  )
    add('work', -6);
  if (shape && signs.business) add('business', 1);
  if (isPublicOrg(folded) || (words.length > 1 && isPublicOrg(words[0] ?? '') && !shape))
    add(
      'public',
      id === 'relation' &&
        /\b(?:client|customer|prospect|acquirer|buyer)s?\b/i.test(block.prose.slice(Math.max(0, start - 40), start))
        ? -1
        : -9,
    );
  if (signs.news) add('news', -3);
  if (signs.invented) add('invented', -4);
  if (signs.past) add('past', -3);
  if (voice.past) add('past', -2);
  if (block.parts.some((part) => part.kind === 'link-text' && part.start <= start && part.end > start)) add('linked', -5);
  const before = block.prose.slice(Math.max(0, start - AT_WORK_LENGTH), start);
  if (AT_WORK.test(before)) add('own', -50);
  if (id !== 'relation' && isAnnouncer(block.prose, start, end)) add('own', -50);
  if (!shape && id !== 'relation') add('no-shape', words.length > 1 ? 0 : -1);
  return cues;
}

const LIVES = /\b(?:people|folks|guys|girls?|lads|friends|everyone|everybody|crowd) (?:from|in)\s$/i;

const ANNOUNCES =
  /^(?:, [^,.!?\n]{3,70},)?,? (?:today )?(?:announces|unveils|introduces|(?:is|are) (?:proud|pleased|delighted|thrilled|excited) to)\b/i;
const SPEAKS_FOR =
  /(?:^\s*About|["”][^.!?"”\n]{0,8}\b(?:says|said|adds|added|explains)\b[^.!?"”\n]{3,60}\b(?:founder|ceo|director|chief executive|president|spokes\w{4,6}|manager)(?:\s[^.!?"”\n]{0,24})?\s(?:of|at))\s+$/i;

/** True of a company that speaks in its own press release: it announces, is described at the end, or one of its people is quoted. */
function isAnnouncer(prose: string, start: number, end: number): boolean {
  return ANNOUNCES.test(prose.slice(end, end + 110)) || SPEAKS_FOR.test(prose.slice(Math.max(0, start - 160), start));
}

/** What a sentence says of the names in it. */
interface Signs {
  readonly first: boolean;
  readonly business: boolean;
  readonly news: boolean;
  readonly invented: boolean;
  readonly past: boolean;
}

/** Read once for all names of a sentence. */
const signsByAround = perBlock(() => new Map<string, Signs>());

function signsAround(block: BlockContent, start: number, end: number): Signs {
  const sentence = around(block.prose, start, end);
  const known = signsByAround(block);
  let signs = known.get(sentence);
  if (signs === undefined) {
    signs = {
      first: OWN.test(sentence),
      business: BUSINESS.test(sentence),
      news: NEWS.test(sentence),
      invented: HYPOTHESIS.test(sentence) || FICTION.test(sentence),
      past: /(?<![\d.,])1[0-9]\d\d(?![\d%])/.test(sentence),
    };
    known.set(sentence, signs);
  }
  return signs;
}

/** The sentence around a stretch. */
export function around(prose: string, start: number, end: number): string {
  const from = Math.max(prose.lastIndexOf('. ', start), prose.lastIndexOf('\n', start), 0);
  const stop = prose.slice(end).search(/[.!?](?:\s|$)|\n/);
  return prose.slice(from, stop < 0 ? prose.length : end + stop);
}
