import { createGate } from '../../core/block-keywords';
import { eachMatch } from '../../core/each-match';
import { unpack } from '../../core/packed-weights';
import type { BlockContent } from '../../core/types';
import { whenNeeded } from '../../core/when-needed';
import { candidateScore, cuesAround, featuresAround, type Candidate, type CandidateModel } from '../../core/words-around';
import { CODE_WEIGHTS } from './code-weights';
import { SPOKEN } from './spoken-code';

/** Digits as a keypad or a dial wants them, with a letter or a star at either end; or a word that mixes letters with digits or signs, as people make keys of. */
const CANDIDATE = new RegExp(
  `(?<![\\w.,:$£€₹/@+%&=-])(?:[#*]{1,2}(?=[A-Z\\d]))?(?:(?<digits>(?:[A-Z][ -]?)?\\d(?:(?: |-|–|, )?\\d){2,9}(?:[ -]?[A-Z])?|\\d{1,4}[A-Z]\\d{1,4})[#*]?|(?<key>(?=[\\p{L}\\d_!-]{0,30}[\\d_!-])\\p{L}[\\p{L}\\d]*(?:[-_!]{1,2}[\\p{L}\\d]+){0,6}!?|\\d{1,4}[\\p{L}_][\\p{L}\\d_!-]{4,30})|(?<spoken>${SPOKEN}))(?![\\p{L}\\d_%°€£/@=]|[.,:-]\\d|[-+'’]\\w)`,
  'gu',
);

/** What has a lock, what opens one, and what asks for a word: one stands in every sentence that is weighed. */
const LOCKED =
  /\b(?:codes?|pins?|m?pin|puk|passcodes?|pass ?words?|pass ?phrases?|passwort|kennwort|contrase\p{L}+|senha|clave|mot de passe|wachtwoord|has[lł]o|parola|wi-?fi|wlan|router|hotspot|network|internet|ssid|doors?|gates?|barriers?|boom|locks?|locked|lockers?|padlocks?|unlock\p{L}*|safes?|key ?(?:safe|box|pad)s?|lock ?box(?:es)?|buzzer|intercom|digicode|portail|türcode|alarm|combination|combo|dial|wheels?|shed|garage|cellar|hut|entrance|lobby|stairwell|tablet|laptop|computer|phone|screen|card|cash ?point|atm|till|log ?in|logs? in|sign ?in|account|app|portal|key in|punch(?:es|ed)? in|keyed|press(?:es|ed)?|dials|types?|typed|opens?|lets (?:you|us|me|her|him|them) in)\b/iu;

/** Hardly anything else has these: quicker to ask than {@link CANDIDATE}. */
const MAY_STAND =
  /\d{3}|\d[ ,–-]{1,2}\d|\d\p{L}|\p{L}\d|_|\p{L}-\p{L}{1,20}-|\b(?:zero|three|four|five|six|seven|eight|nine|double|triple)[ ,-]/iu;

const mayBeLocked = createGate(LOCKED);

const CUE =
  /(?<![\p{L}])(?:(?<code>codes?|m?pins?|puk|passcodes?|combination|combo)|(?<word>pass ?words?|pass ?phrases?|passwort|contrase\p{L}+|senha|clave|wachtwoord|has[lł]o|parola)|(?<network>wi-?fi|wlan|router|hotspot|ssid)|(?<lock>locks?|padlocks?|safes?|key ?(?:safe|box|pad)s?|lock ?box(?:es)?|digicode|lockers?|alarm)|(?<door>doors?|gates?|barriers?|boom|shed|garage|cellar|entrance|stairwell|hut)|(?<device>tablet|laptop|computer|phone|screen|card|app|account|login|portal|till)|(?<enter>press(?:es|ed)?|types?|typed|key in|punch in|enters?|dial|turn|tap|say)|(?<opens>opens?|unlocks?|lets)|(?<other>error|order|invoice|ticket|model|version|room|flat|page|year|price|flight|train|bus|route|act|law|section|postcode|zip))(?![\p{L}])/giu;

const REACH = 150;

/** The candidates of a block's text that stand near a word for what is locked; offsets in the block. */
export function codeCandidatesIn(block: BlockContent): readonly Candidate[] {
  const lead = `${block.heading}. ${block.header} ${block.before}\n`.slice(-REACH - 1);
  const text = lead + block.text;
  if (block.kind === 'code' || block.kind === 'front-matter' || block.kind === 'html') return [];
  if (!MAY_STAND.test(block.text) || (!mayBeLocked(block) && !LOCKED.test(lead))) return [];
  const found: Candidate[] = [];
  for (const match of eachMatch(CANDIDATE, block.text)) {
    const value = match[0];
    if (isOtherwise(block, match.index)) continue;
    const at = lead.length + match.index;
    const left = text.slice(Math.max(0, at - REACH), at);
    const right = text.slice(at + value.length, at + value.length + 70);
    if (!LOCKED.test(left.slice(-110)) && !LOCKED.test(right)) continue;
    found.push({
      start: match.index,
      end: match.index + value.length,
      features: featuresAround(left, right, [...shapeOf(value, match), ...cuesAround(CUE, left, right), `kind ${block.kind}`]),
    });
  }
  return found;
}

function isOtherwise({ parts }: BlockContent, at: number): boolean {
  const kind = parts.find(({ start, end }) => start <= at && at < end)?.kind;
  return kind === 'link-target' || kind === 'image-target' || kind === 'html';
}

function shapeOf(value: string, match: RegExpExecArray): string[] {
  const digits = value.replace(/\D/g, '');
  const { digits: numeral, key } = match.groups ?? {};
  if (key !== undefined) {
    return [
      'shape key',
      `key ${/\d/.test(value) ? 'digits' : 'none'} ${/[_!]/.test(value) ? 'sign' : /-/.test(value) ? 'hyphen' : 'plain'} ${/^\p{Lu}/u.test(value) ? 'capital' : 'small'}`,
      `key ends ${/\d$/.test(value) ? (/(?:19|20)\d\d$/.test(value) ? 'year' : 'digit') : 'letter'}`,
      `key length ${Math.min(20, Math.floor(value.length / 4) * 4)}`,
    ];
  }
  if (numeral === undefined) return ['shape spoken', `spoken ${value.split(/[ ,-]+/).length}`];
  const apart = /\d[ ,–-]+\d/.test(value) ? 'apart' : 'whole';
  return [
    'shape digits',
    `digits ${digits.length} ${apart}`,
    `digits ${digits.length}${/[A-Z]/.test(value) ? ' letter' : ''}${/[#*]/.test(value) ? ' keyed' : ''}`,
    `zero ${digits.startsWith('0')}`,
    `year ${/^(?:19|20)\d\d$/.test(value)}`,
    `round ${/[05]0$/.test(digits)}`,
  ];
}

const learntModel = whenNeeded((): CandidateModel => ({ bias: CODE_WEIGHTS.bias, words: unpack(CODE_WEIGHTS.words) }));

/** The logarithm of the odds that it opens something. */
export function codeScore({ features }: Candidate): number {
  return candidateScore(features, learntModel());
}
