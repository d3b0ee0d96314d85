import { DIGITS } from '../../core/keywords';
import type { Detector, Match } from '../../core/types';
import { ENTRY_CODE_EXAMPLES } from './entry-code-examples';
import { HANDLED, isHandled, numeralsOf, SPOKEN } from './spoken-code';
import { cellsOf, LINK, mayTell, PRONOUN, toldIn, type Told } from './told';

/** A number that opens something: digits with hash or star, a letter before or after, groups as on a combination lock, or words. */
const CANDIDATE = new RegExp(
  `(?<![\\w.,:$£€₹/@+%-])(?:${HANDLED}|[#*]{1,2}\\d{3,8}[#*]?|\\d{3,8}[#*]|\\d{1,2}(?:[-–]\\d{1,2}){2,4}|[LR]\\d{1,2}(?:[ -][LR]\\d{1,2}){2}|\\d{2} \\d{2}(?: \\d{2}| [A-F])(?![\\w/])|\\d(?: \\d){2,5}|[A-Z](?:,? \\d){3,5}(?:,? [A-Z])?|\\d{1,2}(?:, \\d{1,2}){2}|[A-Z]{1,2}\\d{3,6}[A-Z]{0,2}|\\d{3,6}[A-Z]{1,2}|\\d{1,3}[A-Z]\\d{1,4}|\\d{3,8}|${SPOKEN})(?![\\w%°€£/@]|[.,:-]\\d|\\+\\d)`,
  'g',
);

const PLACE =
  '(?:front|back|side|main|rear|garage|building|office|gate|door|doors|entry|entrance|access|alarm|security|lobby|boom|barrier|bike (?:shed|room|store)|shed|container|store ?room|storage(?: unit)?|locker|changing room|change room|clubhouse|club house|hut|cabin|barn|yard|site|site gate|car park|parking|laundry|pool|gym|bunker|warehouse|workshop|studio|flat|apartment|house|room|safe|lift|elevator|toilet|bathroom|restroom|loo|bin store|staff(?: room)?|till|tablet|phone|ipad|laptop|voice ?mail|sim|unlock|disarm|panic|fob|intercom|buzzer|key ?pad|door ?pad|lock|hall|cupboard|suite|terrace|roof|boathouse|boat shed|cottage|chalet|gîte|street door|bins?|portal|portail|keybox|key box|chain|bike|trailer|portaloo)';
/** What a code opens. Of a bare "code" the thing before it must say so. */
const CUE = new RegExp(
  `\\b(?:${PLACE}(?:'s)?:? (?:codes?|combo|combination|pin|passcode|number)|pad ?lock|combo(?: ?lock)?|combination(?: lock)?|key[- ]?safes?|key[- ]?box(?:es)?|lock[- ]?box(?:es)?|key ?pad|digicode|lock|code (?:for|to|of|on|at) (?:the |our |my |that )?(?:\\w+ ){0,2}${PLACE}|code d'entr[ée]e|code (?:du|de la|de l')\\s?(?:portail|porte|immeuble|entr[ée]e)|ouvre|compose|türcode|torcode|zugangscode|c[oó]digo de (?:la )?(?:puerta|entrada|acceso)|pin(?: code| number)?|passcode|puk|(?:door|gate|lock|shed|club ?house|entrance|garage)(?:'s| is| are)? on (?:a|the) (?:new )?(?:code|key ?pad|combo)|safe \\(code|(?:latch|lock|bolt) and (?:a )?(?:new )?code|(?:door|entry) ?pad|(?:number|code|push-button|keyless) lock|safe word|burglar alarm|alarm(?: system| panel)?)(?![\\w-])`,
  'gi',
);
/** Cues that name a lock itself: "Padlock is 1905". A gate or a door alone does not. */
const OPENS =
  /^(?:gets|lets|opens?|unlocks?|works|disarms?|will (?:open|let|get)|should (?:open|work)|(?:at|on|into|in) (?:the|that|a) (?:\w+ ){0,2}(?:door|gate|key ?pad|barrier|pad|panel|box|lock|intercom|buzzer)|to (?:open|get in|unlock|disarm))/;
const ENTER =
  /(?:^|[\s,("—–-])(?:punch(?: in)?|key(?:ed)? in|keying|type(?: in)?|enter|dial|compose[zr]?|press|tap(?: in)?|put in|use|input|hit|tapez|buzz|code,?)\s+(?:(?:the|in|le|code|pin)\s+){0,2}["'`“*_(]{0,3}$/;

/** A lock, a box or a door some words before "code". */
const LOCK_BEFORE =
  /\b(?:keys?|box|door|gate|lock|safe|shed|hall|garage|barrier|hut)\b[^.!?\n]{0,45}[,(;–—-]\s?(?:the )?code(?: is|'s|:)?\s["'`“*_(]{0,3}$/;
/** "is still his sister's birthday, 0806", "is the year of the final, so 1973": what it is, in other words, and then itself. */
const EXPLAINED =
  /^[^.!?\n]{0,30}(?:\b(?:is|was|are|stays|remains)|'s)\b[^.!?\n]{2,60}[,(:;—–-]\s?(?:so |now |ie |i\.e\. )?["'`“*_(]{0,3}$/;
/** What follows a code that is told, and hardly a number that counts something. */
const CLAUSE_END = /^["'`*_)]{0,2}(?:[.,;:)!]|$|\n|\s(?:for|and|but|then|or)\b|\s?[—–-])/;
/** Since when, or until when, it opens. */
const FOR_NOW = /^\s(?:this|these|until|till|since|when|again|now|today|at the moment|from)\b/;
/** What is hung up to hold a key, and hardly numbered otherwise. */
const KEY_HOLDER = /^(?:key[- ]?(?:safe|box)|lock[- ]?box|key ?pad|pad ?lock|digicode)/;
/** Cues that name the code, not what it opens. */
const CODE_CUE = /code|combo|combination|pass|pin|number|key ?pad|pad ?lock|lock ?box|key ?safe/;
/** Digits as one says them over a phone, or as a combination lock wants them. */
const SPELT = /^(?:\d(?:[-–]\d){3,5}|\d{1,2}(?:[-–]\d{1,2}){2})$/;
/** Words beside which keys that are pressed, or a dial that is turned, open something. */
const LOCK =
  /\b(?:key ?(?:safe|box|pad)|lock|lock ?box|pad ?lock|locker|safe|combination|combo|alarm|gate|door|(?:door|entry) ?pad|shed|barrier|hut)s?\b/;
const MACHINE = /\b(?:ctrl|shift|alt|cmd|command|option|controller|remote|reset|keyboard|shortcut|game|level|player|chords?)\b/;
/** What opens, and that numbers follow with which it does. */
const OPENED =
  /\b(?:lock|locker|pad ?lock|safe|dial|door|gate|box)\b[^.!?\n]{1,25}\b(?:opens?|unlocks?) (?:with|on|to)\s$|\b(?:locker|pad ?lock|safe|combo|combination)(?: \d{1,3}| code| number)?(?:'s| is|:| =)\s$/;
const OPENS_WITH = /\b(?:unlocks?|(?:gate|door|lock|shed|safe|garage|barrier|box)s? opens?) (?:with|by)\s["'`“*_(]{0,3}$/;
const IN_ORDER = /^ (?:in (?:any|that) order|together|at once|at the same time)\b/;
/** ", 8842, opens the side gate": told in passing, and what it opens just after. */
const OPENS_PLACE =
  /^, (?:opens?|unlocks?) (?:the|our|my|their|his|her) (?:\w+ ){0,2}(?:gate|door|lock|shed|safe|pad ?lock|barrier|garage|box|hut)\b/;
const ANY_PLACE = new RegExp(`\\b${PLACE}\\b`);

/** What digits with hyphens are otherwise: results, formations, odds, dates. */
const SCORE =
  /\b(?:won|win|wins|lost|lose|beat|drew|draw|score|scored|result|formation|line-?up|played|match|league|odds|born|dated|ratio|weeks?)\b/;

const DIAL = /\b(?:dial|punch|buzz|key in|tap)\b[^.!?\n]{0,20}$/;
/** A gate or a door alone is a cue only for a value that can be no number of it. */
const DOOR =
  /\b(?:gate|door|barrier|shed|garage|buzzer|intercom|key ?pad)(?:\s(?:is|now|still|one)|'s)?\s?[:=]?\s["'`“*_(]{0,3}$/;
/** "Gate's 7714", "the shed opens to 9031", "Garage: 7715": what has a lock, and nothing but its code. */
const OPENED_BY =
  /\b(?:(?:front|back|side|main|garden|yard|street) door|gate|barrier|shed|garage|intercom|alarm|key ?(?:safe|box)|lock ?box)(?:(?:['’]s|\sis)\s(?:(?:on|set to|still|now|back)\s){0,2}|\s?[:=]\s?|\s(?:(?:still|now|always|just)\s)?(?:opens? (?:to|on|with|by)|answers to|wants|takes|needs|likes)\s)["'`“*_(]{0,3}$/;

/** Things that are numbered, not locked. */
const OTHER_CODE =
  /\b(?:error|status|exit|response|return|http|post(?:al|code)?|zip|area|dialling|country|dress|promo|discount|coupon|voucher|referral|gift|offer|product|sort|swift|qr|bar|source|tracking|booking|reservation|flight|colou?r|hex|tax|hs|sic|naics|icd|cpt|penal|building code section|section|article|chapter|room|flat|unit|page|issue|ticket|order|invoice|model|serial|part|gpio|jersey|bus|route|train|platform|lottery)\s(?:code|number|no\.?|pin|#)?\s{0,2}["'`(]{0,2}$/;
const UNIT =
  /^\s?(?:%|percent|people|persons|guests|users|steps|times|years?|months?|weeks?|days?|hours?|minutes?|mins?|seconds?|secs?|am\b|pm\b|o'clock|kms?\b|miles?|metres?|meters?|m\b|ft|feet|kg|g\b|lbs?|pounds?|dollars?|euros?|eur|usd|gbp|rupees|k\b|bn\b|pages?|lines|rooms?|units?|flats?|houses?|homes?|cars?|bikes?|-(?:year|bed|day|seat|digit|character)|digits?|characters?|bits?|cells?|in \d|\.\d|,\d|st\b|th\b|nd\b|rd\b)/;

export const entryCode: Detector = {
  id: 'access/entry-code',
  title: 'Door code or PIN',
  label: 'secret',
  doc: {
    what: 'Codes of doors, gates, alarms, padlocks, key safes and barriers, and PINs of phones, cards and voicemail, told in a sentence or a table.',
    why: 'Whoever reads it, and knows where it is, can walk in.',
    fix: 'Change the code, and write "ask us for the code".',
  },
  sources: [{ title: 'Secured by Design: police guidance on locks and key safes', url: 'https://www.securedbydesign.com/' }],
  placeholder: 'code',
  keywords: [...DIGITS, 'zero', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  looksAt: 'text',
  *detect(block): Generator<Match> {
    if (block.kind === 'code' || block.kind === 'front-matter' || block.kind === 'html') return;
    if (!mayTell(block, 'code')) return;
    if (block.kind === 'table-row') {
      const about = `${block.heading} ${block.header} ${block.text}`.toLowerCase();
      for (const { header, value, start, end } of cellsOf(block)) {
        if (
          !/\b(?:code|codes|pin|combo|combination|passcode|digicode|key ?safe|padlock|lock ?box|keypad)\b/.test(header) ||
          OTHER_CODE.test(`${header} `)
        )
          continue;
        // A list that explains its codes is one of errors, products or statuses.
        if (/\b(?:meaning|description|reason|message|status|error|explanation)\b/i.test(block.header)) continue;
        if (
          /^codes?$/.test(header) &&
          !/\b(?:doors?|gates?|locks?|key ?(?:safe|box|pad)|alarm|entrance|garage|shed|padlock)\b/.test(about)
        )
          continue;
        if (!isCode(value) || isTrivial(value)) continue;
        yield { start, end, confidence: 'likely', because: 'its column is headed as that of codes' };
      }
      return;
    }
    for (const told of toldIn(block, CANDIDATE, CUE)) {
      if (!opensSomething(told)) continue;
      yield { start: told.start, end: told.end, confidence: 'likely', because: 'a code for getting in is told just before it' };
    }
  },
  examples: ENTRY_CODE_EXAMPLES,
};

/** True when a whole cell is one code. */
function isCode(value: string): boolean {
  const match = value.match(CANDIDATE);
  return match?.[0] === value;
}

function opensSomething({ value: said, left, right, marked, near }: Told): boolean {
  if (isHandled(said)) return LOCK.test(left.slice(-110) + right.slice(0, 40)) && !MACHINE.test(left.slice(-60) + right);
  const value = numeralsOf(said);
  const digits = value.replace(/\D/g, '');
  const year = /^(?:19|20)\d\d$/.test(value);
  const keyed = /[#*]/.test(value);
  if (value !== said && keyed && LOCK.test(left.slice(-50))) return true;
  const grouped = /^\d{1,2}(?:(?:, | )\d{1,2}){2}$/.test(value);
  if (grouped && !IN_ORDER.test(right) && !(value.includes(',') && OPENED.test(left))) return false;
  if (value !== said && digits.length < 4 && !SPELT.test(value)) return false;
  if (isTrivial(value) || UNIT.test(right) || OTHER_CODE.test(left.slice(-40))) return false;
  const opens = OPENS.test(right.replace(/^[\s,"'`*_”’)]+/, ''));
  if (keyed && (ENTER.test(left) || opens)) return !/^#\d+$/.test(value) || near !== undefined || DIAL.test(left);
  if (OPENS_WITH.test(left)) return digits.length >= 4 && !/^ [a-z]{2,20}s\b/.test(right);
  if ((keyed || (/[A-Z]/.test(value) && digits.length >= 4)) && DOOR.test(left)) return true;
  // Mechanical key safes and push-button locks take letter, digits, letter: hardly anything else is written so beside a door.
  if (/^[A-Z]\d{4}[A-Z]$/.test(value) && /\b(?:gate|door|key ?safe|lock|shed|box|entrance)\b[^.!?\n]{0,60}$/.test(left))
    return true;
  if (LOCK_BEFORE.test(left)) return true;
  if (/^[A-Z],? \d/.test(value) && OPENED.test(left)) return true;
  if (grouped) return value.includes(',') || DOOR.test(left) || near !== undefined;
  if (SPELT.test(value) && !SCORE.test(left.slice(-60) + right.slice(0, 30))) {
    if (opens || DOOR.test(left)) return true;
    if (ENTER.test(left) && ANY_PLACE.test(left.slice(-60))) return true;
    if (value !== said && /\b(?:with|on|to)\s$/.test(left) && LOCK.test(left.slice(-50))) return true;
  }
  if (digits.length >= 4 && !year && /,\s$/.test(left) && OPENS_PLACE.test(right)) return true;
  // A sum in round numbers is what a gate costs.
  if (
    /^\d{4,6}$/.test(value) &&
    !year &&
    !/[05]0$/.test(value) &&
    OPENED_BY.test(left) &&
    (CLAUSE_END.test(right) || FOR_NOW.test(right))
  )
    return true;
  if (near === undefined) return ENTER.test(left) && opens;
  const { cue, tail } = near;
  // `(#1798)` is the number of an issue unless a code is spoken of.
  if (/^#\d+$/.test(value) && left.endsWith('(') && right.startsWith(')') && !/code|combo|combination/.test(cue)) return false;
  if (/^(?:pin|alarm|lock)/.test(cue) && !pinFits(cue, tail, digits)) return false;
  const sentence = /[.!?]\s|\n/.test(tail);
  if (SPELT.test(value) && CODE_CUE.test(cue) && tail.length <= 120 && !SCORE.test(`${tail} ${right.slice(0, 30)}`)) return true;
  if (CODE_CUE.test(cue) && digits.length >= 4 && tail.length <= 90 && EXPLAINED.test(tail)) return CLAUSE_END.test(right);
  if (year && CODE_CUE.test(cue) && tail.length <= 90 && PRONOUN.test(tail)) return CLAUSE_END.test(right);
  const bare = /^[\s"'`“*_(]{1,4}$/.test(tail);
  if (
    !sentence &&
    tail.length <= 60 &&
    /^\d{4,6}$/.test(value) &&
    !year &&
    KEY_HOLDER.test(cue) &&
    /[,(–—-]\s?["'`“*_(]{0,3}$/.test(tail)
  )
    return CLAUSE_END.test(right);
  if (bare && /^combo|^combination/.test(cue)) return /\d[ –-]\d/.test(value);
  if (bare)
    return !/^(?:alarm|lock|combo|combination|compose|ouvre|burglar)/.test(cue) || /compose|ouvre/.test(cue) || keyed || marked;
  if (!sentence && tail.length <= 60 && LINK.test(tail)) return !year || tail.trim().length <= 12 || keyed;
  if (tail.length <= 150 && PRONOUN.test(tail)) return !year;
  if (tail.length <= 150 && ENTER.test(tail)) return !year && !/\bcode\s*$/.test(tail);
  return !sentence && tail.length <= 60 && opens && !year;
}

/** A PIN has four or more digits; six are an Indian postal code unless the words say what it opens; pins of a chip have no link. */
function pinFits(cue: string, tail: string, digits: string): boolean {
  if (/^pin/.test(cue)) return digits.length >= 4 && digits.length !== 6 && (LINK.test(tail) || /code|number/.test(cue));
  if (/^alarm/.test(cue))
    return (
      digits.length >= 4 &&
      (/\b(?:code|is|to|wants|takes|needs|disarm|off with)\b|'s\b|^\s?[:=]\s?$/.test(tail) || ENTER.test(tail)) &&
      !/\b(?:at|for)\s*$/.test(tail)
    );
  return digits.length >= 3;
}

/** True of a number between these words that numbers something, counts it, or is an Indian postal code (PIN). */
export function isOtherNumber(left: string, value: string, right: string): boolean {
  if (OTHER_CODE.test(left.slice(-40)) || UNIT.test(right)) return true;
  return /^\d{3} ?\d{3}$/.test(value) && /\bpin(?: ?code)?[\s:.-]{1,3}$/.test(left);
}

/** All the same digit, or counting: a sample as often as a code. */
export function isTrivial(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (/^(\d)\1+$/.test(digits)) return true;
  return digits.length >= 3 && ('01234567890'.includes(digits) || '9876543210'.includes(digits));
}
