import { eachMatch } from '../../core/each-match';
import { createSieve } from '../../core/keywords';
import { needleSetsOf } from '../../core/needles';
import { perBlock } from '../../core/per-block';
import { isPublicSurname } from '../../core/public-names';
import type { BlockContent, Detector, Match, Span } from '../../core/types';
import { AGE_BEHIND, ARRIVED, B_DOT, CODE_WORD, CODED, isDayInDigits, MILESTONE } from './birth-phrases';
import { AGE, AGE_WORD, DAY_ALONE, FIGURE_DATE, MONTH, NAMED_DAY, ORDINAL, WRITTEN_DATE } from './dates';
import { formsBefore, perForm, wordsOf } from '../../core/words';
import { surroundingsOf } from './surroundings';

/** Words that say that a date is of birth. */
const BIRTH =
  '(?:d\\.?o\\.?b\\b\\.?|date of birth|birth ?date|birth_date|geburtsdatum|geboortedatum|fecha(?: de |_)nacimiento|data de nascimento|data di nascita|date(?: de |_)naissance|data urodzenia|datum narození|födelsedatum|fødselsdato|syntymäaika|doğum tarihi|tanggal lahir|tarikh lahir|ngày sinh|дата рождения|дата народження|生年月日|出生日期|생년월일|تاريخ الميلاد|siku ya kuzaliwa|kaarawan|née? le|ne_le|nat[oa] il|nacid[oa] el|nascid[oa] em|geboren(?: am| op)?|geb\\.|född|urodzon[ya]|ur\\.)';
const BORN = '(?<!(?:first|new|re|un|high|low|air|water|foreign|native|british|american|indian)[- ]?)born\\b';
const BIRTHDAY =
  '(?:birthdays?\\b|b-?days?\\b|cumpleaños|anniversaire|geburtstag|aniversário|compleanno|verjaardag|urodziny|🎂|🥳)';
const GAP = '[^\\n.!?;⟦]{0,36}?';

const DATED = `(?:${FIGURE_DATE}|${WRITTEN_DATE})`;

const STATED = new RegExp(
  `(?<![\\p{L}])(?:${BIRTH})["'*_\`|:=\\s(]{0,8}[^\\d\\n.!?;]{0,24}?(?<date>${DATED}|\\d{8}(?!\\d))`,
  'giu',
);
const BORN_ON = new RegExp(
  `(?<![\\p{L}-])${BORN}(?:\\s(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]m)?|\\p{L}{1,12}),?){0,5}?\\s(?<date>${DATED}|${NAMED_DAY})`,
  'giu',
);
const BIRTHDAY_ON = new RegExp(
  `${BIRTHDAY}${GAP}(?<![\\p{L}\\p{N}])(?<date>${WRITTEN_DATE}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d{2}(?!\\d)|(?:19|20)\\d{2}-\\d{2}-\\d{2}|${DAY_ALONE})`,
  'giu',
);
const BIRTHDAY_FEAST = new RegExp(
  `(?:birthday|b-?day)(?:\\s|['’]s\\s(?=on\\s))(?:is |falls |on |was |\\(|this |, |= ){1,3}(?:on )?(?<date>${NAMED_DAY})|(?:birthday|b-?day)(?:\\s(?:is|was|on|=)|:|=)\\s?(?:on )?(?<figures>\\d{1,2}[/.]\\d{1,2})(?![\\d/%])`,
  'giu',
);
const ON_BIRTHDAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<date>${WRITTEN_DATE})[^\\n.!?;]{0,16}?(?:\\s(?:is|was|=)\\s[^\\n.!?;]{0,24}?(?:${BIRTHDAY})|\\s?=\\s?cake|\\s?🎂|\\)?'?s? (?:birthday|bday)\\b)`,
  'giu',
);
/** How the words start that tell when somebody turns so old: all but the day. */
const TURNING = `(?:(?<verb>(?<![\\p{L}])(?:turn(?:s|ed|ing)?|be(?:en)?|become[s]?|hits?|hitting|reach(?:es)?|complet(?:es?|ed|ing)|is|was|man,|woman,|lady,|fella,|girl,|boy,|dad,|mum,|mom,)|['’](?:s|re|ll be))\\s)(?:finally |already |gonna be |going to be )?${AGE}(?:\\s(?:this|next) (?:year|month|week),?)?\\s(?:on\\s|this\\s|come\\s|next\\s|\\()`;
const TURNS = new RegExp(`${TURNING}(?<date>${WRITTEN_DATE}|${DAY_ALONE}|${NAMED_DAY})`, 'giu');
/** At the end of a line, behind a name. */
const LAST_DATE = new RegExp(
  `(?<=[\\p{L}.)]\\s{0,3}[-–—:,|(]\\s{0,3})(?:${DATED}|${DAY_ALONE}|leap day)(?=[\\s!.,;)|]{0,8}$)`,
  'iu',
);
/** "11.11.1970, her birthday". */
const DATE_THEN_BIRTHDAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<date>${DATED}),? (?:my|his|her|\\p{L}{2,12}['’]s) (?:(?:\\p{L}{2,12}['’]s|actual|real) )?(?:birthday|b-?day)(?![\\p{L}])`,
  'giu',
);
const NAME_AND_DAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>\\p{Lu}\\p{L}{1,14})(?<gap>(?:,| on| –| —| -)? (?:\\(|on )?)(?<date>${DATED}|the ${ORDINAL}|${ORDINAL})`,
  'gu',
);
const LONGEST_LIST = 240;
const ANY_DATE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DATED}|${NAMED_DAY})`, 'giu');

interface Gated {
  /** What a text must hold before the patterns are worth their time. */
  readonly quick: RegExp;
  /** What its words must hold for that, in lower case, each of them one; in place of the first, what may stand between the words. */
  readonly words: readonly RegExp[];
  readonly mark?: RegExp;
  readonly patterns: readonly RegExp[];
}

/** What one of its words holds of a date in figures or with a month. */
const DATE_WORD = new RegExp(`\\d|^${MONTH}(?![\\p{L}])`, 'iu');

const GATED: readonly Gated[] = [
  {
    quick:
      /birth|d\.?o\.?b|geb|née? le|ne_le|nat[oa] il|nacid|nascid|nacim|nascim|nascita|naissance|född|fødsel|syntym|doğum|lahir|sinh|рожд|народж|生|생년|ميلاد|kuzaliwa|kaarawan|urod|\bur\./i,
    words: [
      /birth|d\.?o\.?b|geb|née?$|nat[oa]|nacid|nascid|nacim|nascim|nascita|naissance|född|fødsel|syntym|doğum|lahir|sinh|рожд|народж|生|생년|ميلاد|kuzaliwa|kaarawan|urod|\bur(?:$|\.)/,
    ],
    patterns: [STATED, CODED],
  },
  { quick: /born/i, words: [/born/], patterns: [BORN_ON] },
  { quick: /\bb\. ?\p{L}{0,9} ?\d/iu, words: [/^b$/], patterns: [B_DOT] },
  {
    quick: /arrived|delivered|entrance|appearance|gave birth|the world|this world/i,
    words: [/^(?:arrived|delivered|entrance|appearance|birth|world)$/],
    patterns: [ARRIVED],
  },
  {
    quick: /(?:st|nd|rd|th),? (?:\p{L}{2,5} ){0,2}(?:\p{L}{3,9},? ){0,3}\d|\d(?:st|nd|rd|th)/iu,
    words: [/^\d{1,2}(?:st|nd|rd|th)$|[nt]i?eth$|eenth$/, /^(?:my|his|her)$|['’]s$/],
    patterns: [MILESTONE],
  },
  {
    quick: new RegExp(
      `(?:\\b(?:is|was|be|been|turn(?:s|ed))|['’]s) (?:finally |already )?(?:a |the )?${AGE_WORD.source.slice(1)}`,
      'i',
    ),
    words: [/^(?:when|be|been|turn(?:s|ed))$/, AGE_WORD, DATE_WORD],
    patterns: [AGE_BEHIND],
  },
  {
    quick: /birthday|b-?day|🎂|🥳|cumple|anivers|annivers|complean|verjaar|geburtstag|urodziny|= ?cake/i,
    words: [/birthday|b-?day|cumple|anivers|annivers|complean|verjaar|geburtstag|urodziny|cake/],
    mark: /🎂|🥳/,
    patterns: [BIRTHDAY_ON, BIRTHDAY_FEAST, ON_BIRTHDAY, DATE_THEN_BIRTHDAY, CODED],
  },
  {
    quick: new RegExp(TURNING, 'iu'),
    words: [/^(?:on|this|come|next)$/, AGE_WORD],
    mark: /\(/,
    patterns: [TURNS],
  },
];
const gatedFor = createSieve(GATED, ({ quick: { source } }) => needleSetsOf(source));
/** Of all that words must hold, one after the other, bits of what a word does. */
const bitsOf = perForm(({ lower }) => ALL_WORDS.reduce((bits, word, index) => bits | (word.test(lower) ? 1 << index : 0), 0));
/** The last of them opens a list in a sentence. */
const OPENS_LIST = /b(?:irth|-?)days/;
const ALL_WORDS = [...GATED.flatMap(({ words }) => words), OPENS_LIST];
const LIST_BIT = 1 << (ALL_WORDS.length - 1);

const bitsIn = perBlock((block): number => {
  let bits = 0;
  for (const { form } of wordsOf(block).words) bits |= bitsOf(form);
  return bits;
});

/** The same as {@link gatedFor} of a block's prose, by its words. */
function gatedAmong(block: BlockContent): readonly Gated[] {
  const bits = bitsIn(block);
  let first = 0;
  return GATED.filter(({ words, mark }) => {
    const wanted = ((1 << words.length) - 1) << first;
    const missing = wanted & ~bits;
    first += words.length;
    return missing === 0 || (mark !== undefined && missing === 1 << (first - words.length) && mark.test(block.prose));
  });
}

/** True of a word that stands in all that {@link LISTED} matches. */
const mayAnnounce = perForm(({ lower }) => /birth|b-?day|dob/.test(lower));

const COLUMN =
  /\bb\.\s*(?:\||$)|\b(?:dob|birth|born|geburtsdatum|bday|b day|fecha nac\w*|nacimiento|naissance|nascita|nascimento|geboortedatum)\b/;
const LISTED = /\b(?:birthdays?|bdays?|b-days?|dobs?|dates? of birth)\b/;

/** What else is said to be born, or has birthdays. */
const THING =
  /\b(?:ideas?|project|company|compan\w+|compagny|start-?up|brand|site|website|blog|newsletter|podcast|app|product|tool|library|framework|language|linux|python|java|javascript|github|google|wikipedia|internet|web|movement|tradition|festival|band|genre|style|nation|republic|league|magazine|shop|store|caf[eé]|restaurant|museum|dish|recipe|concept|theory|term|myth|legend|character|game|song|album|film|organi[sz]ation|foundation|charity|code ?base|repo|release|version|bitcoin|server|robot|universe|king['’]s|queen['’]s|president['’]s|buddha|jesus|prophet|birthday (?:sale|edition|paradox|attack|problem|discount|offer|bonus))\b/;
const PERSON =
  /\b(?:i|me|my|he|she|him|her|his|we|our|they|their|who|son|daughter|baby|girl|boy|kid|child|twins?|mum|mom|mam|dad|father|mother|wife|husband|partner|sister|brother|nan|gran\w*|uncle|aunt\w*|cousin|niece|nephew|friend|bestie|neighbou?r|man|woman|lady|patient|tenant|applicant|employee|candidate|spouse|dependent|student|treasurer|coach|boss|name|full name)\b/;
/** What belongs to the author and still is no person: "our company", "my little shop". */
const OWNED =
  /\b(?:my|our|his|her|their) (?:\p{L}{2,12} )?(?:company|start-?up|brand|site|website|blog|newsletter|podcast|app|product|band|shop|store|caf[eé]|restaurant|museum|charity|club|team|school|choir|festival|project|album|magazine|business|agency|studio|firm|bakery|brewery|bookshop|pub)(?:['’]s)?/u;
const OWNED_THING = new RegExp(`${OWNED.source}\\s$`, 'u');
const KIN = /\b(?:my|our|her|his|their)\b/;
/** Lives told to the public. */
const BIOGRAPHY =
  /\b(?:composers?|physicists?|novelists?|poets?|painters?|philosophers?|presidents?|prime minister|king|queen|emperor|empress|prince|princess|duke|saint|pope|actors?|actress|singers?|musician|rapper|guitarist|footballers?|cricketers?|olympian|champion|scientists?|inventors?|mathematicians?|laureate|politicians?|senator|general|pioneers?|explorers?|architects?|filmmaker|film director|playwright|chemist|astronomer|biologist|economist|activist|suffragette|astronaut|industrialist|biograph\w+|died|death|assassinated|buried|century|wikipedia|nobel|professor|prof|bestselling|author of|legendary|famous|celebrated|renowned)\b/;
/** A life from its beginning to its end. */
const LIFE = /\bwas born in \p{Lu}[^\n]{0,600}\b(?:he|she) (?:died|was killed|was buried)\b/u;
/** "Ada Lovelace was born": a full name and the verb, as lives of public persons begin. */
const BIOGRAPHICAL = /\p{Lu}\p{L}{1,20} (?:\p{Lu}\p{L}{0,20}\.? )?\p{Lu}\p{L}{1,20} was born|\b[Ss]?[Hh]e was born/u;
const EXAMPLE =
  /\b(?:example|sample|dummy|fake|fictitious|fictional|invented|made[- ]up|placeholder|format|e\.g|such as|test (?:data|user|value)|enter your|character|protagonist)\b/;

export const birthDate: Detector = {
  id: 'personal/birth-date',
  title: 'Date of birth',
  label: 'birth-date',
  doc: {
    what: 'The date of birth of a private person, or the day of a birthday, in figures and in words.',
    why: 'With a name it opens accounts and resets passwords, and unlike a password it can’t be changed.',
    fix: 'Give the age or the month, or leave it out.',
  },
  sources: [
    {
      title: 'What is personal information?, UK Information Commissioner',
      url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/',
    },
  ],
  placeholder: 'date of birth',
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const text = block.kind === 'code' || block.kind === 'front-matter' ? block.text : block.prose;
    if (block.kind === 'table-row' || block.kind === 'code') yield* inColumns(block, text);
    if (isListed(block)) yield* inList(block, text);
    yield* inSentence(block, text);
    for (const { quick, patterns } of text === block.prose ? gatedAmong(block) : gatedFor(text)) {
      if (!quick.test(text)) continue;
      for (const pattern of patterns) {
        for (const match of eachMatch(pattern, text)) {
          const found = read(block, pattern, match);
          if (found !== undefined) yield found;
        }
      }
    }
  },
  examples: {
    hits: [
      'Our champion kaka completes 80 on ⟦19 November⟧, and my oma is ninety on ⟦the 3rd of May⟧.',
      'Spouse, Loretta, DOB ⟦08/30/1971⟧, on the screen.',
      '> D.O.B.: ⟦2003-11-22⟧',
      'Our son (born ⟦14 July 2018⟧) likes excavators.',
      'My sister turns forty on ⟦the ninth of May⟧.',
      'Card for the big man, he’s seventy on ⟦the fourteenth⟧.',
      'He’ll be ninety on ⟦the first of August⟧, like the country.',
      'Her birthday is ⟦22 November⟧, bring candles.',
      'Panas, born on ⟦the Old New Year of 1941⟧, hears nothing.',
      'née le ⟦3 avril 1987⟧ à Lyon',
      '| name | dob |\n| --- | --- |\n| Ana | ⟦14/09/1988⟧ |',
      'The twins arrived on ⟦2 March⟧, both furious.',
      'My mum’s 60th is ⟦Saturday 21 June⟧.',
      'On ⟦2 January⟧ he’ll be 18, so he signs.',
      'My PIN was my daughter’s date of birth, ⟦0211⟧.',
      'This month’s birthdays: Anna (⟦4th⟧), Piotr (⟦11th⟧).',
      '| Name | b. |\n| --- | --- |\n| Ana | ⟦14 Sep 1988⟧ |',
      'happy bday to my bestie Jhoanna (⟦Nov 23⟧, same as Miley)',
      '```json\n{"ne_le": "⟦1951-06-23⟧"}\n```',
    ],
    nearMisses: [
      { text: 'The composer was born on 21 March 1685 in Eisenach.', why: 'a historical birth is no secret' },
      { text: 'She is 34 and has two children of 6 and 9.', why: 'an age is no date' },
      { text: 'The company was born on 4 May 2010 in a garage.', why: 'companies are born too' },
      { text: 'GitHub turned ten on 10 April, and Linux has its birthday on 25 August.', why: 'these are no persons' },
      {
        text: 'The parcels arrived on 2 March, and on 4 March he’ll be two hours late.',
        why: 'no child came and no age is told',
      },
      { text: 'Our company turns ten on 1 October.', why: 'an owned company is still no person' },
      { text: 'Mozart’s birthday, 27 January, is a good excuse for a concert.', why: 'it is that of a public person' },
      { text: 'Published on 14 March 2024, updated 2 May.', why: 'these are dates of a post' },
      { text: 'Enter your date of birth, for example 01/01/1980.', why: 'it is the sample of a form' },
      { text: 'The physicist, born on 14 March 1879, died in 1955.', why: 'a biography is public' },
      {
        text: 'Edda was born in Turku on 3 May 1958, ran across the country, and she died in 1981.',
        why: 'a life, as it is told of the famous',
      },
    ],
  },
};

/** True of a block under words that announce birthdays. */
function isListed(block: BlockContent): boolean {
  if (block.heading === '' && !formsBefore(block).some(mayAnnounce)) return false;
  return LISTED.test(`${block.before.slice(-160)} ${block.heading}`.toLowerCase());
}

function read(block: BlockContent, pattern: RegExp, match: RegExpExecArray): Match | undefined {
  const date = match.groups?.['date'] ?? match.groups?.['figures'] ?? match.groups?.['coded'] ?? '';
  const start = match.index + match[0].lastIndexOf(date);
  const before =
    `${surroundingsOf(block, match.index, match.index).before} ${match[0].slice(0, start - match.index)}`.toLowerCase();
  const after =
    block.text
      .slice(start + date.length, start + date.length + 60)
      .toLowerCase()
      .split(/[.!?\n]/, 1)[0] ?? '';
  const year = Number(/(?:1[89]|20)\d\d/.exec(date)?.[0] ?? 0);
  if ((year > 0 && year < 1930) || /^1[0-8]\d\d|^\s?(?:1[0-8]\d\d|19[0-2]\d)/.test(after) || isPlaceholderDate(date))
    return undefined;
  if (pattern === CODED && (!isDayInDigits(date) || !(CODE_WORD.test(before) || CODE_WORD.test(after)))) return undefined;
  if (isOfPublicPerson(block.text, match.index) || OWNED_THING.test(block.text.slice(0, match.index).toLowerCase().slice(-48)))
    return undefined;
  const stated = pattern === STATED;
  const person = PERSON.test(before) || PERSON.test(after);
  if (
    !stated &&
    (THING.test(before.slice(-34 - (start - match.index))) || /^\W{0,2}(?:years?|anniversary)\b/.test(after)) &&
    !KIN.test(before.slice(-60))
  )
    return undefined;
  const found = (confidence: Match['confidence'], because: string): Match => ({
    start,
    end: start + date.length,
    confidence,
    because,
  });
  const told = pattern === BORN_ON && LIFE.test(block.text);
  if (EXAMPLE.test(before) || ((told || BIOGRAPHY.test(before) || BIOGRAPHY.test(after)) && !KIN.test(before)))
    return found('possible', 'it is a date of birth, though of somebody public');
  if (
    year > 0 &&
    year < 1950 &&
    BIOGRAPHICAL.test(block.text.slice(Math.max(0, match.index - 60), match.index + 8)) &&
    !KIN.test(before)
  )
    return found('possible', 'it reads like a biography');
  if (stated) return found('likely', 'it is named a date of birth');
  if (
    (pattern === BORN_ON || pattern === B_DOT) &&
    !person &&
    !/\p{Lu}\p{L}[^.\n]{0,32}$/u.test(block.text.slice(Math.max(0, match.index - 40), match.index)) &&
    !/^\s*(?:[>*-]\s*)?$/.test(before.slice(0, -match[0].length))
  )
    return found('possible', 'something was born then');
  if (pattern === TURNS && !isAgePhrase(match, before)) return undefined;
  return found('likely', pattern === BORN_ON ? 'somebody was born then' : 'it is the day of a birthday');
}

/** True of a day in a block's prose on which somebody public, something owned or an example was born, or in whose place anything would stand. */
export function isNobodys(block: BlockContent, { start, end }: Span): boolean {
  const before = surroundingsOf(block, start, start).before.toLowerCase();
  const after = block.prose.slice(end, end + 60).toLowerCase();
  const year = Number(/(?:1[89]|20)\d\d/.exec(block.prose.slice(start, end))?.[0] ?? 0);
  if ((year > 0 && year < 1930) || isPlaceholderDate(block.prose.slice(start, end)) || EXAMPLE.test(before)) return true;
  const own = before.slice(-60);
  if (OWNED.test(own) || (THING.test(own) && !KIN.test(own))) return true;
  const names = block.prose.slice(Math.max(0, start - 60), start).match(/\p{Lu}\p{L}{2,20}/gu) ?? [];
  if (names.some(isPublicSurname) && !KIN.test(own)) return true;
  return (BIOGRAPHY.test(before) || BIOGRAPHY.test(after)) && !KIN.test(own);
}

/** "Mozart's birthday". */
function isOfPublicPerson(text: string, at: number): boolean {
  const owner = /(\p{Lu}\p{L}{2,20})['’]s?\s$/u.exec(text.slice(Math.max(0, at - 26), at))?.[1];
  return owner !== undefined && isPublicSurname(owner);
}

/** "She's forty on the ninth" tells a birthday; "it is two on the first" doesn't. */
function isAgePhrase(match: RegExpExecArray, before: string): boolean {
  const verb = (match.groups?.['verb'] ?? '').toLowerCase();
  if (verb.startsWith('turn') || verb.endsWith(','))
    return PERSON.test(before) || /\p{L}{2}\s?$/u.test(before.slice(0, Math.max(0, before.length - match[0].length)));
  return /\b(?:he|she|who|i|mum|mom|mam|dad|nan|gran\w*|uncle|aunt\w*|kaka|chacha|dadi|nani|amma|appa|lola|lolo|tita|tito|oma|opa|nonn[ao]|abuel[ao]|wife|husband|son|daughter|brother|sister|baby|\p{L}{1,40} (?:man|woman|lady|fella|girl|boy|lad))(?:[\s'’]|$)/u.test(
    before.slice(-60 - match[0].length),
  );
}

/** Dates that forms and epochs start with. */
function isPlaceholderDate(date: string): boolean {
  return /^(?:1970|1900|1990|2000|1980)[-/.]01[-/.]01$|^0?1[-/.]0?1[-/.](?:19|20)\d\d$|^12[-/.]31[-/.]1999$/.test(date);
}

function* inColumns(block: BlockContent, text: string): Generator<Match> {
  if (!COLUMN.test(`${block.header} ${text.slice(0, 400)}`.toLowerCase().replace(/_/g, ' '))) return;
  for (const match of eachMatch(ANY_DATE, text)) {
    if (isPlaceholderDate(match[0]) || !COLUMN.test(surroundingsOf(block, match.index, match.index).column)) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      confidence: 'likely',
      because: 'its column holds dates of birth',
    };
  }
}

/** One day a line, under words that announce birthdays. */
function* inList(block: BlockContent, text: string): Generator<Match> {
  if (EXAMPLE.test(block.before.toLowerCase())) return;
  let at = 0;
  for (const line of text.split('\n')) {
    const match = line.length > 90 ? null : LAST_DATE.exec(line);
    if (match !== null)
      yield {
        start: at + match.index,
        end: at + match.index + match[0].length,
        confidence: 'likely',
        because: 'it stands in a list of birthdays',
      };
    at += line.length + 1;
  }
}

/** "Birthdays this month: Anna (4th), Piotr (11th)". */
function* inSentence(block: BlockContent, text: string): Generator<Match> {
  if (text === block.prose && (bitsIn(block) & LIST_BIT) === 0) return;
  const opening = /b(?:irth|-?)days\b[^\n.!?;:]{0,40}:/i.exec(text);
  if (opening === null || EXAMPLE.test(opening[0].toLowerCase())) return;
  const from = opening.index + opening[0].length;
  const list = text.slice(from, from + LONGEST_LIST).split(/[\n!?]|\.\s/, 1)[0] ?? '';
  for (const { index, groups } of eachMatch(NAME_AND_DAY, list)) {
    const { name = '', date = '' } = groups ?? {};
    if (isPublicSurname(name)) continue;
    yield {
      start: from + index + name.length + (groups?.['gap'] ?? '').length,
      end: from + index + name.length + (groups?.['gap'] ?? '').length + date.length,
      confidence: 'likely',
      because: 'it stands in a list of birthdays',
    };
  }
}
