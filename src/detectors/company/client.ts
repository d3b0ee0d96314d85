import { foldName, givenName } from '../../core/names';
import { isPublicOrg, isPublicPerson } from '../../core/public-names';
import { perBlock } from '../../core/per-block';
import type { BlockContent, Cue, DetectContext, Detector, Match } from '../../core/types';
import { cuedPattern, type CuedPattern, type CuedPatternRow } from '../../core/cued-pattern';
import { createWordSieve } from '../../core/keywords';
import { needleSetsOf } from '../../core/needles';
import { eachMatch } from '../../core/each-match';
import { createTriggers } from '../../core/triggers';
import { perForm, wordsOf } from '../../core/words';
import { FICTION, HYPOTHESIS } from '../personal/person-words';
import { BUSINESS, CLIENT_VERBS, DEAL_WORDS, ORG_FIRST, ORG_LAST, PUBLIC_BODY, RELATION_NOUNS } from './client-words';

export const client: Detector = {
  id: 'company/client',
  title: 'Name of a client or partner',
  label: 'client',
  doc: {
    what: 'A customer, prospect, supplier, lender, publisher, backer or target that you deal with, by name or by a give-away.',
    why: 'That you work together is theirs to publish as much as yours, and is often under a confidentiality clause.',
    fix: 'Say what they are: "a grocery chain", "a lender", or ask whether you may name them.',
  },
  sources: [{ title: 'Non-disclosure agreement (Wikipedia)', url: 'https://en.wikipedia.org/wiki/Non-disclosure_agreement' }],
  placeholder: 'client',
  looksAt: 'prose',
  *detect(block, context): Generator<Match> {
    if (block.kind === 'front-matter') {
      yield* inFrontMatter(block);
    }
    if (block.kind === 'table-row') yield* inTable(block);
    const triggers = hasName(block) ? triggersIn(block) : undefined;
    const shaped = triggers !== undefined && maySayWhat(block);
    for (const candidate of triggers === undefined ? [] : patternsFor(wordsOf(block).words)) {
      const { id, points, trigger } = candidate;
      if (((triggers ?? 0) & trigger) !== trigger || (id === 'named' && !shaped)) continue;
      if (block.kind === 'front-matter' && id !== 'named') continue;
      for (const match of eachMatch(candidate.pattern, block.prose)) {
        const range = id === 'named' ? ([match.index, match.index + match[0].length] as const) : match.indices?.groups?.['name'];
        if (range === undefined) continue;
        const given = match.groups?.['given'];
        if (given !== undefined && givenName(given) === undefined) continue;
        const [start, end] = trim(block.prose, range[0], range[1]);
        if (end <= start) continue;
        const cues = cuesOf(block, context, { name: block.prose.slice(start, end), start, end, id, points });
        if (cues !== undefined)
          yield { start, end, confidence: 'possible', because: BECAUSE[id] ?? 'it is named like somebody you deal with', cues };
      }
    }
    yield* descriptions(block);
  },
  examples: {
    hits: [
      'Our client ⟦Northwind Dairies⟧ asked for a refund.',
      'We signed with ⟦Hollis Family Grocers⟧ on Friday.',
      'The procurement team at ⟦Pell & Marrow⟧ sent us a cake.',
      'Merci to ⟦Laquage Dumont & Sons⟧, we had no helmets for the visit.',
      'Our customer is shy, but the van said “⟦Dunmore Pastoral⟧” when it came to us.',
      'We borrow from ⟦a building society with a beehive over its door⟧, our lender, and I will say no more.',
    ],
    nearMisses: [
      { text: 'We host it on Hetzner and bill with Stripe.', why: 'public services that everybody uses' },
      { text: 'Microsoft signed a contract with OpenAI, the company announced.', why: 'companies in the news' },
      {
        text: 'Tarn Games, maker of puzzles, today unveils its next one. “It was fun,” says Ida Roe, founder of Tarn Games.',
        why: 'who publishes it',
      },
      { text: 'Our client library is written in Rust.', why: 'a client that is software' },
    ],
  },
};

const BECAUSE: Readonly<Record<string, string>> = {
  relation: 'it is said to be a client, a supplier or another partner of yours',
  deal: 'a deal or a piece of work for them is told',
  people: 'people there deal with you',
  thanks: 'it is thanked for working with you',
  sign: 'it stands on something of theirs that you saw',
  shelf: 'it is said to sell what is yours',
  slip: 'you take back that you named it',
  acts: 'it does what only a client does',
};

const WORD = String.raw`\p{Lu}(?:[\p{L}\p{N}’'&-]|\.(?=[\p{L}\p{N}])){0,28}`;
const NAME = String.raw`(?<name>(?:[Tt]he )?${WORD}(?:[ ](?:${WORD}|(?:&|and|of|de|du|des|la|las|los|der|die|das|für|und|e|y|et|in)[ ]${WORD})){0,4})`;
/** The same as a whole match. */
const NAME_ALONE = NAME.replace('?<name>', '?:');
const ADJECTIVES = String.raw`(?:[\p{L}-]{2,20}[ ]){0,3}`;

/** Words of which one must stand in the block before patterns of a kind are tried. */
const TRIGGERS = [
  RELATION_NOUNS.split('|')
    .flatMap((noun) => [noun.split(' ').at(-1) ?? '', `${noun.split(' ').at(-1) ?? ''}s`])
    .join(' '),
  'with to for at by from in into',
  `${DEAL_WORDS.replace(/\[cs\]|\?/g, '')
    .split('|')
    .flatMap((word) => [word.split(' ').at(-1) ?? '', `${word.split(' ').at(-1) ?? ''}s`])
    .join(
      ' ',
    )} licence license kickoff signed landed onboarded poached closed billed invoiced won lost pitched acquiring buying courting store stores restaurant shop site branch talked convinced persuaded got asked begged helped`,
  'team teams department manager head director lead people folks guys girl girls partner buyer buyers crowd crew engineer engineers cfo cto ceo coo cio ciso vp owner chairman chair president founder lawyer lawyers lads friends everyone everybody contact rep procurement purchasing legal nurses staff floor warehouse studio counters line kitchen plant office batch catalogue logo board counsel checkout stores hr it finance',
  'thanks thank cheers grateful shoutout shout-out kudos merci gracias danke grazie obrigado obrigada takk tack dank',
  CLIENT_VERBS.replace(/\|/g, ' '),
  'yes no maybe run batch shipment delivery visit intent verbal light ahead reference testimonial',
  'signed sign signing closed landed onboarded onboarding renewed invoiced invoicing billed quoting quoted courting poached won lost settled fixed partnered partnering negotiating contracted piloting pilot piloted pitch pitched pitching sold shipped shipping delivering delivered migrated migrating talked convinced work worked working consult consulted consulting tender tendered tendering merging merge meeting met',
  'i we',
  'at',
  'says said reads read logo logos',
  'see find spot buy get catch',
  'promised oops forget much nothing hear heard slipped bleep beep cut delete',
  'first',
] as const;

const triggersIn = createTriggers(TRIGGERS);

const PATTERNS: readonly CuedPattern[] = (
  [
    [
      'relation',
      5,
      String.raw`(?<![\p{L}])(?:[Oo]ur|[Mm]y|[Oo]ne of our|[Oo]ur friends and)[ ]${ADJECTIVES}(?:${RELATION_NOUNS})s?(?:[ ](?:is|was|are|it's|called|named|like)|,|:|[ ]?[—–(-])?[\s(]{1,3}${NAME}`,
      0,
    ],
    [
      'relation',
      4,
      String.raw`(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Nn]ew|[Tt]heir|[Ff]or)[ ]${ADJECTIVES}(?:client|customer|buyer|seller|prospect|lender|acquirer|bidder|target|importer|distributor|supplier|vendor|publisher|sponsor|crowd|outfit|label)(?:[ ](?:is|was|it's|it is|called|named)|,|:|[ ]?\()[\s(]{1,3}${NAME}`,
      0,
    ],
    [
      'relation',
      4,
      String.raw`(?<![\p{L}])(?:[Tt]he|[Aa]n?)[ ]${ADJECTIVES}(?:contractor|subcontractor|bottler|packer|miller|wholesaler|retailer|manufacturer|reseller|insurer|underwriter|landlord|franchisee|licensee|sub-?supplier|freight forwarder|co-packer|tenderer|bidder|winning bid)s?,[ ]${NAME}(?=,)`,
      0,
    ],
    [
      'relation',
      5,
      String.raw`${NAME},[ ](?:[Oo]ur|[Mm]y|one of (?:our|my))[ ]${ADJECTIVES}(?:client|customer|account|prospect|supplier|vendor|lender|insurer|publisher|distributor|wholesaler|retailer|reseller|sponsor|backer|buyer|landlord|launch partner|design partner)s?(?![\p{L}])`,
      0,
    ],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:a|the)[ ](?:yes|no|maybe|private label run|run|batch|shipment|delivery|visit|letter of intent|verbal|verbal yes|green light|go-ahead|reference|testimonial)[ ](?:from|for|to)[ ]${NAME}`,
      1,
      6,
    ],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:signed|sign|signing|closed|landed|onboarded|onboarding|renewed|invoiced|invoicing|billed|quoting|quoted|courting|poached|won over|lost|settled|fixed|partnered|partnering|negotiating|contracted|piloting|pilot(?:ed)?|pitch(?:ed|ing)?|sold|shipped|shipping|delivering|delivered|migrated|migrating|talked|convinced|work(?:ed|ing)?|consult(?:ed|ing)?|tender(?:ed|ing)?|merging|merge|meeting|met)(?:[ ](?:up|out|it|them|this|two|the))?[ ](?:with|to|for|at|by|from|in|into)[ ]${NAME}`,
      1,
      7,
    ],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:signed|landed|onboarded|poached|closed|billed|invoiced|won|lost|pitched|acquiring|buying|courting)[ ]${NAME}`,
      2,
    ],
    ['deal', 3, String.raw`(?<![\p{L}])(?:${DEAL_WORDS})s?[ ](?:with|for|from|at|to|by)[ ]${NAME}`, 2],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:[Tt]he|[Oo]ur|[Tt]his|[Aa])[ ]${NAME}[ ](?:deal|contract|account|pilot|job|order|tender|renewal|rollout|migration|engagement|retainer|pitch|NDA|invoice|brief|stores?|restaurant|shop|site|branch)(?![\p{L}])`,
      2,
    ],
    [
      'people',
      3,
      String.raw`(?<![\p{L}])(?:team|department|manager|head|director|lead|people|folks|guys|girls?|partner|buyers?|crowd|crew|engineers?|CFO|CTO|CEO|COO|CIO|CISO|VP|owner|chairman|chair|president|founder|lawyers?|lads|friends|everyone|everybody|contact|rep|procurement|purchasing|legal|nurses|staff|floor|warehouse|studio|counters|line|kitchen|plant|office)[ ](?:at|of|from|over at|in)[ ]${NAME}`,
      3,
    ],
    ['people', 3, String.raw`(?<![\p{L}])(?<given>\p{Lu}\p{Ll}{1,16})[ ](?:at|over at)[ ]${NAME}`, 9],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:I|[Ww]e)[ ](?:also |now |just |still )?(?:do|did|make|made|build|built|design|designed|write|wrote|run|ran|supply|supplied|manage|managed|translate|translated|edit|edited|cater|catered|clean|code|coded|shoot|shot|print|printed|cut|sew|weld|machine|grow|roast|brew|pack|ship|haul|drive)[ ][^.!?\n]{0,30}for[ ]${NAME}`,
      1,
      8,
    ],
    [
      'deal',
      4,
      String.raw`(?<![\p{L}])(?:talked|convinced|persuaded|got|asked|begged|helped)[ ]${NAME}[ ](?:into|to|round|out of)`,
      2,
    ],
    [
      'people',
      4,
      String.raw`${NAME}['’]s?[ ](?:${ADJECTIVES})(?:procurement|purchasing|legal|HR|IT|finance|security|QA|ops|buying|compliance|marketing)?[ ]?(?:team|department|head|people|director|manager|lawyers|counsel|buyer|warehouse|stores|checkout|purchasing|procurement|batch|president|studio|catalogue|logo|CFO|CTO|CEO|board)(?![\p{L}])`,
      3,
    ],
    [
      'deal',
      4,
      String.raw`${NAME}[ ](?:will )?(?:gets?|has|takes|receives)[ ](?:the|our)[ ](?:very )?first[ ](?:run|batch|delivery|units?|shipments?|machines?|order|crates?|pallets?|bottles|pieces|robots?|samples?|installation|look)(?![\p{L}])`,
      13,
    ],
    [
      'sign',
      4,
      String.raw`(?<![\p{L}])(?:door|van|ute|truck|lorry|box|crate|label|badge|lanyard|apron|uniform|envelope|letterhead|cap|jacket|parcel|pallet|trailer|visitor pass)[ ](?:also |just )?(?:says|said|reads?)[ ]["“‘]?${NAME}`,
      10,
    ],
    ['sign', 4, String.raw`${NAME}[ ]logos?[ ](?:on|over|across|behind|in)[ ]the(?![\p{L}])`, 10],
    [
      'shelf',
      4,
      String.raw`(?<![\p{L}])(?:see|find|spot|buy|get|catch)[ ](?:us|our|my)(?![\p{L}])[^.,!?\n]{0,40}?[ ](?:in the aisles? (?:of|at)|on the shel(?:f|ves) (?:of|at)|on shelves at|at|in)[ ]${NAME}`,
      11,
    ],
    [
      'slip',
      5,
      String.raw`${NAME}(?:\.{3}|…|[ ]?[—–-])[ ](?:(?:[Nn]o|[Oo]h|[Ss]orry|[Ww]ait|[Aa]h|[Aa]nyway),? )?(?:I promised|we promised|oops|whoops|forget (?:that|I said)|I['’]ve said too much|I (?:didn['’]t|did not) say (?:that|it)|you (?:didn['’]t|did not) hear (?:that|it)|(?:bleep|beep)|cut that|delete that)`,
      12,
    ],
    [
      'thanks',
      3,
      String.raw`(?<![\p{L}])(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Gg]rateful|[Ss]hout-?out|[Kk]udos|[Mm]erci|[Gg]racias|[Dd]anke|[Gg]razie|[Oo]brigad[oa]|[Tt]akk|[Tt]ack|[Dd]ank)(?:[ ](?:also|again|so much))?(?:[ ](?:to|a|à|an|aan|til|till))?(?:[ ](?:the|our))?(?:[ ](?:people|folks|team|guys|friends|crew)[ ](?:at|of|from))?[ ]${NAME}`,
      4,
    ],
    ['named', 0, String.raw`(?<![\p{L}\p{N}.#@/'’-])${NAME_ALONE}`, -1],
    [
      'acts',
      3,
      String.raw`${NAME}(?:[ ](?:has|have|had|just|also|never|finally|never|still|then|will))?[ ](?:${CLIENT_VERBS})(?![\p{L}])`,
      5,
    ],
  ] satisfies readonly CuedPatternRow[]
).map(cuedPattern);

/** The patterns that may match a text. */
const patternsFor = createWordSieve(PATTERNS, ({ source }) => needleSetsOf(source));

/** Words that open a sentence or stand in capitals for other reasons. */
const NOT_ORGS = new Set(
  'i we he she it they you the a an and but or so if when while as at by for from in of on to then there here this that these those my our your his her its their who what where why how which no not yes ok okay well now also plus because after before since until once monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow yesterday q1 q2 q3 q4 h1 h2 christmas easter diwali ramadan god ceo cto cfo coo hr it ai api ui ux pr qa nda kpi roi saas b2b b2c sme smes vc vcs us uk eu usa uae europe asia africa america india china japan germany france italy spain london paris berlin new york san francisco english french german dear sir madam mr mrs ms dr people everyone somebody nobody team management sales marketing legal finance product support every each one two three some many most all both thanks thank vp svp evp head chief director let not please congratulations great good happy more less first last next'.split(
    ' ',
  ),
);

/** True where a word in capitals stands that could be a company's: neither ordinary nor everybody's. */
function hasName(block: BlockContent): boolean {
  return wordsOf(block).words.some(({ form }) => mayName(form));
}

const mayName = perForm(
  ({ text, lower }) => /^\p{Lu}/u.test(text) && text.length > 2 && !NOT_ORGS.has(lower) && !isPublicOrg(lower),
);

/** True where a word stands that says what kind of company a name is of; without one, a name alone is no reason. */
function maySayWhat(block: BlockContent): boolean {
  return block.prose.includes('&') || wordsOf(block).words.some(({ form }) => saysWhat(form));
}

const saysWhat = perForm(({ text, lower }) => {
  if (!/^\p{Lu}/u.test(text)) return false;
  const folded = foldName(lower);
  return [folded.replace(/['’]s?$/, ''), ...folded.split(/[^\p{L}\p{N}]+/u)].some(
    (word) => ORG_FIRST.has(word) || ORG_LAST.has(word) || word === 'sons',
  );
});

interface Hit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly points: number;
}

const NEWS =
  /\b(?:announced|press release|reported(?:ly)?|according to|published|lawsuit|court|sued|fined|shareholders|stock|shares|ipo|nasdaq|ftse|regulator|news|headline|acquired by|founded in|study|survey|customers include|case study|open[- ]?source|on the wires|for all to see|logo(?:['’]s| is) on the|made[- ]up|fictional|imaginary|invented|maintainers?|conference|keynote|wikipedia|historian)\b/i;
const OWN = /\b(?:we|our|us|my|i|me|i'm|we're|we've|i've)\b/i;

function cuesOf(
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
  if (
    /\b(?:i work|i worked|working|joined|joining|join|careers?|hiring|jobs?) at\s+$/i.test(
      block.prose.slice(Math.max(0, start - 24), start),
    ) ||
    /\b(?:we|here|us|life|welcome|all of us) (?:at|to)\s+$/i.test(block.prose.slice(Math.max(0, start - 24), start))
  )
    add('own', -50);
  if (id !== 'relation' && isAnnouncer(block.prose, start, end)) add('own', -50);
  if (!shape && id !== 'relation') add('no-shape', words.length > 1 ? 0 : -1);
  return cues;
}

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

function around(prose: string, start: number, end: number): string {
  const from = Math.max(prose.lastIndexOf('. ', start), prose.lastIndexOf('\n', start), 0);
  const stop = prose.slice(end).search(/[.!?](?:\s|$)|\n/);
  return prose.slice(from, stop < 0 ? prose.length : end + stop);
}

/** Leaves out a possessive, an end mark, and a first word that only opens the sentence. */
function trim(prose: string, start: number, end: number): [number, number] {
  let name = prose.slice(start, end).replace(/['’]s?$/, '');
  while (/[.,:;&-]$/.test(name)) name = name.slice(0, -1);
  const opening =
    /^(?:[Tt]he|And|But|So|Then|Last|This|That|Our|My|At|In|For|With|From|When|If|Only|Also|Meanwhile|Thank|Thanks|Sorry|Dear)\s+/.exec(
      name,
    );
  if (opening !== null && !/^[Tt]he/.test(opening[0])) {
    name = name.slice(opening[0].length);
    return [start + opening[0].length, start + opening[0].length + name.length];
  }
  return [start, start + name.length];
}

const CLIENT_KEY = /(?:^|\.)(?:client|customer|account|sponsor|partner|vendor|supplier|prospect|lender)s?(?:\.name)?$/;

function* inFrontMatter(block: BlockContent): Generator<Match> {
  for (const part of block.parts) {
    if (!CLIENT_KEY.test(part.key ?? '')) continue;
    const value = block.text.slice(part.start, part.end);
    const bare = value.replace(/^["']|["']$/g, '');
    if (!/\p{L}/u.test(bare) || /^(?:true|false|none|null|tbd|n\/a|internal)$/i.test(bare)) continue;
    const start = part.start + value.indexOf(bare);
    yield { start, end: start + bare.length, confidence: 'likely', because: 'it fills a field for a client', named: true };
  }
}

const CLIENT_COLUMN =
  /^\s*(?:client|customer|account|company|vendor|supplier|partner|prospect|buyer|sponsor|lender|donor|tenant|dealer|brand)s?(?: name)?\s*$/i;

function* inTable(block: BlockContent): Generator<Match> {
  const columns = block.header.split('|').map((cell) => CLIENT_COLUMN.test(cell.replace(/[*_`]/g, '')));
  if (!columns.some(Boolean)) return;
  let at = 0;
  const cells = block.text.split('|');
  for (const [column, cell] of cells.entries()) {
    const bare = cell.trim().replace(/^[*_`]{1,3}|(?<![*_`])[*_`]{1,3}$/g, '');
    if (
      columns[column] === true &&
      /^\p{Lu}[\p{L}\p{N}&’'. -]{2,50}$/u.test(bare) &&
      !isPublicOrg(bare) &&
      !/^(?:total|sum|average|other|others|client|customer|company|n\/a|free|pro|starter|enterprise|business|basic|us|them|we|old|new) ?[a-z0-9]?$/i.test(
        bare,
      )
    ) {
      const start = at + cell.indexOf(bare);
      yield { start, end: start + bare.length, confidence: 'likely', because: 'it stands in a column of clients', named: true };
    }
    at += cell.length + 1;
  }
}

const KIND_OF_COMPANY =
  'bank|building society|insurer|lender|chain|retailer|supermarket|grocer|brand|company|firm|group|conglomerate|family|dairy|brewery|distillery|bakery|winery|vineyard|cannery|maker|manufacturer|factory|mill|foundry|house|studio|label|publisher|broadcaster|newspaper|agency|airline|carrier|shipyard|hospital|clinic|charity|council|university|club|hotel|restaurant|franchise|utility|telco|operator|start-?up|unicorn|fund|investor|widow|heir|footballer|actor|singer|footwear|toy company|crowd|outfit|co-?op|farm|estate|tannery|garage|dealer|platform';

/** "a dairy from Fribourg with the purple cow neighbours": no name, but a give-away. */
const DESCRIPTION = new RegExp(
  String.raw`(?<![\p{L}])(?:[Aa]n?|[Tt]he|[Tt]hat|[Oo]ne of the)[ ](?:[\p{L}’'-]{1,20}[ ]){0,3}(?:${KIND_OF_COMPANY})s?[ ](?:[\p{L}’'-]{1,20}[ ]){0,4}(?:with (?:an?|the|its|their)|whose|that(?:['’]s| is)|who(?:['’]s| is)|you know|by the|over the|in the third|from|behind the|next to|near the)[ ][^.,;:()!?\n—–]{4,60}`,
  'gu',
);
const GIVE_AWAY =
  /\b(?:logos?|mascot|door|tin|label|jingle|slogan|neighbours?|toll gate|roundabout|shade of|colou?r(?:ed)?|cow|owl|lion|eagle|horse|bee|beehive|anchor|crown|tower|bridge|gate|towers|building|on every|in every|you(?:'ve| have| know|'d know)|everybody knows|stadium|harbou?r|singing|generation|advert|commercial)\b/i;
/** True of a word that stands in all that {@link GIVE_AWAY} matches. */
const givesAway = perForm(({ text }) => GIVE_AWAY_WORD.test(text));
const GIVE_AWAY_WORD =
  /\b(?:logos?|mascot|door|tin|label|jingle|slogan|neighbours?|toll|roundabout|shade|colou?r(?:ed)?|cow|owl|lion|eagle|horse|bee|beehive|anchor|crown|tower|bridge|gate|towers|building|every|you|everybody|stadium|harbou?r|singing|generation|advert|commercial)\b/i;
const COY =
  /\b(?:no names?|can't (?:say|name|tell)|won't (?:say|name|tell)|cannot (?:say|name)|say no more|i'll say (?:only|no)|not naming|guess(?:ed)?|you know (?:who|the|them|him|her|it)|you'd know|you've (?:eaten|seen|bought|worn|had)|if you ever|client|customer|lender|buyer|seller|borrow|owner|founder|supplier|publisher|ordered|audit|hearing|our|we|us|my|quote)\b/i;

/** "The buyer is a footballer's mother", "our lender (a building society in Leeds)". */
const ROLE_IS = new RegExp(
  String.raw`(?<![\p{L}])(?:[Tt]he|[Oo]ur|[Mm]y)[ ](?:[\p{L}-]{2,16}[ ])?(?:buyer|seller|client|lender|acquirer|bidder|borrower|donor|publisher|supplier|sponsor|tenant|importer|customer)(?:[ ](?:is|was|are)[ ]|[ ]?\()(?<name>(?:an?|the)[ ](?:[\p{L}’'-]{1,20}[ ]){0,4}(?:${KIND_OF_COMPANY}|mother|father|son|daughter|wife|husband)s?(?:[ ][^.,;:()!?\n—–]{3,50})?)`,
  'dgu',
);

/** Which of the two descriptions a text may hold. */
const described = createWordSieve([ROLE_IS, DESCRIPTION], ({ source }) => needleSetsOf(source));

function* descriptions(block: BlockContent): Generator<Match> {
  const { words } = wordsOf(block);
  const may = described(words);
  for (const match of may.includes(ROLE_IS) ? eachMatch(ROLE_IS, block.prose) : []) {
    const range = match.indices?.groups?.['name'];
    if (range !== undefined && range[1] - range[0] > 12)
      yield {
        start: range[0],
        end: range[0] + block.prose.slice(range[0], range[1]).trimEnd().length,
        confidence: 'likely',
        because: 'it describes somebody you deal with so that they can be recognised',
      };
  }
  if (!may.includes(DESCRIPTION) || !words.some(({ form }) => givesAway(form))) return;
  for (const match of eachMatch(DESCRIPTION, block.prose)) {
    const text = match[0].trimEnd();
    const sentence = around(block.prose, match.index, match.index + text.length);
    if (!GIVE_AWAY.test(text) || !COY.test(`${block.before} ${sentence}`)) continue;
    yield {
      start: match.index,
      end: match.index + text.length,
      confidence: 'likely',
      because: 'it describes somebody you deal with so that they can be recognised',
    };
  }
}
