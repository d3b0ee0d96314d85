import { phraseBook } from '../../core/phrases';
import { perContext } from '../../core/per-block';
import { perForm, wordsBefore, wordsOf, type Word } from '../../core/words';

/**
 * How a sentence tells what it tells: whose it is, whether it is a secret or already public, whether it happened at all.
 * As phrases of core/phrases.ts.
 */
export const TELLING = {
  /** The author's own, or their employer's. */
  own: `we|we're|we've|we'd|we'll|our|ours|us|i|i'm|i've|i'd|i'll|my|mine|ourselves
    the|my|our company|firm|office|studio|plant|shop|school|clinic|hospital|board|management|team|boss|client|agency|practice|store|site|brand|label|publisher|founders|partners|owner|owners|ceo|cfo|cto|chair|director|council|ministry|department|bank|landlord|chain|group|parent|head
    management|leadership|finance|hr|regional|legal|headquarters|hq|procurement`,
  /** Told in confidence, before its time, or with a bad conscience. */
  hush: `hush|shh|shhh|shhhh|sssh|psst|mum's the? word
    not|isn't|aren't|wasn't|hasn't|haven't been? announced|public|published|official|out|released|told|disclosed yet?
    not yet announced|public|published|official|out|told
    unannounced|undisclosed|unpublished|under wraps|embargo
    under wraps|embargo
    before|until we|they|it|he|she|i|anyone|anybody|the tell|told|announce|announced|goes|go|publish|is|are|say public|live|out|official|announced?
    nobody|no-one|noone|none|no knows|knew|outside|told|has|heard|was|noticed|one
    no one knows|knew|outside|told|has|heard|was|noticed
    nobody outside|here|else knows
    not|isn't|aren't|wasn't supposed|allowed|meant|permitted|free to say|tell|talk|post|know|share|mention|be
    am|are|is not|n't supposed|allowed to say|tell|talk|post|know|share
    can't|cannot|may|shouldn't|mustn't|won't not? say|tell|name|talk|mention|discuss|reveal|share|post
    can|could|may|must|should|shall|will not say|tell|name|talk|mention|discuss|share|write|post
    i'll|i|i|we'll only|just say|tell|add that?
    all|only i'll|i say|can|will say?
    i say only
    don't|dont|do|didn't|doesn't|never|please|pls not? tell|repeat|share|mention|quote|forward|ask|screenshot|pre-order|google|look
    between us|you|ourselves|these
    keep it|this|that to|between|quiet|under|secret|here
    stay|stays|staying in|here|between
    off the record|books
    in confidence
    secret|secretly|quietly|unofficially|unofficial|confidential|confidentially|hush-hush|confess|confession|whispered|whisper|rumour|rumor|leaked|leak
    officially|publicly .. but|we|i|they|it|says|called|said
    what they|we|nobody|management|hr didn't|don't|won't say|tell|told|says
    didn't say at|in|out
    they|customers|clients|staff|crew|tenants|members|parents|investors|residents|readers|users|people|regulator don't|doesn't|didn't|do|have|has|haven't|hasn't not? know|been|told|heard yet?
    don't|doesn't|didn't|haven't|hasn't know|been|told|heard yet|until|it
    delete|deleting|remove|take this|that|it|later|before|out later|when|soon|it?
    delete later
    let slip|it
    the cat is out
    act|look|play surprised|innocent|dumb
    no i|we promised
    cut|strike|scrap this|that before|please|out
    who|whom i'm|i|we|we're am|are|still? not naming
    still not naming
    well spotted
    told me|us in|on|not|that|over
    i've|i|we've|we seen|saw the|it|a deck|slide|list|order|letter|mail|memo|whiteboard|draft
    i|we wrote those|the slides|memo
    guess who|what|which
    you did|didn't|can|won't not? see|hear|read|find this|it
    wasn't|isn't|not for publication|sharing|posting|you|print|the
    spoiler|spoilers|sneak|exclusive|teaser|easter-egg
    throwaway|anonymous|burner
    sorry legal|pr|comms|boss|hr|marketing
    legal|pr|lawyers|comms|marketing|lawyer said|says|say|will|would|asked|told
    kill|sue|fire|murder me if|for|when
    if i|we say|tell|told|name
    only the|three|two|four|five of|people|us know`,
  /** Already public. */
  public: `announced|announces|announcement|reported|reports|published|publishes|publicly|publication|press|newspaper|newspapers|headline|headlines|news
    according to
    # uksc|ukpc|ukhl|ewca|ewhc|ukut|ukftt|ukeat|eat|csih|csoh|nica|niqb|iesc|ieca|iehc|scc|fca|fc|tcc|onca|onsc|hrto|bcca|bcsc|bccrt|abca|abkb|qcca|qccs|mbca|hca|fcafc|fcca|nswca|nswsc|vsca|vsc|qca|qsc|wasca|fwc|fwcfb|nzsc|nzca|nzhc|insc|zacc|zasca|kesc|keca|kehc|sgca|sghc|hkcfa|hkca #
    # scr|clr|qb|kb|ac|wlr|all|scc|us|f.3d #
    handed down|delivered|held by|on|that
    filing|filings|prospectus|court|ruling|ruled|judgment|verdict|judge|jury|appeal|supreme|judgement
    study|studies|survey|researchers|paper|wikipedia|archive|archives|documentary|book|memoir|biography|podcast|article|journalist|journalists
    advisory|advisories|cve|changelog|released|release|releases|version|versions|rfc|patch|patched
    status page
    fined|fine|fines|ico|cnil|penalty|enforcement|section|treasury|regulators|parliament|senate|congress|government|eu|directive|act|statute|law|gdpr
    google|apple|amazon|microsoft|meta|facebook|twitter|netflix|tesla|nvidia|openai|uber|airbnb|boeing|enron|theranos|wework|lehman|nokia|kodak|ibm|intel|oracle|equifax|solarwinds|crowdstrike|cloudflare|github|gitlab|sony|nintendo|disney|nasa|volkswagen|toyota|samsung|npm|openssl|nodejs|node.js`,
  /** No fact. */
  supposed: `if|imagine|suppose|supposing|hypothetical|hypothetically|hypothetical|pretend|example|instance|e.g|scenario|fictional|invented|fictive|would|might|could|assume|assuming|whether|joke|joking|metaphor|parody|satire|dream|dreamt|dreamed|movie|film|novel|episode`,
  /** Advice, rules and things in general. */
  general: `you|your|yours|you're|you've|you'll|yourself|always|never|usually|typically|often|generally|everyone|anyone|companies|organisations|organizations|teams|employers|employees|developers|firms|startups|people|should|must|tip|tips|lesson|rule|rules|step|steps|avoid|consider|recommend|ensure|checklist|guide
    how to`,
  /** Long ago. */
  history: `century|centuries|ancient|medieval|victorian|war|wars|emperor|empire|king|queen|historian|historians|museum|legend|revolution|colonial|soviet
    dragon|dragons|wizard|goblin|elf|elves|dungeon|paladin|homebrew|vampire|spaceship|aliens|orc|orcs`,
  /** Planned or about to happen. */
  plan: `will|won't|'ll|we'll|i'll|they'll|it'll|he'll|she'll|going to|gonna|soon|about|planned|plan|plans|planning|scheduled|expected|due|coming|upcoming|next|tomorrow|starting|from|until|before|after|by`,
} as const;

export type Telling = keyof typeof TELLING;

/** How many cues of each kind a sentence holds. */
export type Tellings = Readonly<Record<Telling, number>>;

interface TellingOfBlock {
  readonly sentences: readonly Tellings[];
  /** Those of the words before the block. */
  readonly before: Tellings;
  /** How many cues say that something is public, all sentences together. */
  readonly public: number;
}

const BOOK = phraseBook<Telling>(
  (Object.keys(TELLING) as Telling[]).flatMap((telling) =>
    TELLING[telling].split('\n').map((line) => [line.trim(), telling] as const),
  ),
);

/** The cues of every sentence of a block. Computed once for all detectors that ask. */
export const tellingOf = perContext((block): TellingOfBlock => {
  const { words, sentences } = wordsOf(block);
  const counts = sentences.map(() => none());
  count(words, (sentence) => counts[sentence]);
  const before = none();
  count(wordsBefore(block), () => before);
  return { sentences: counts, before, public: before.public + counts.reduce((sum, { public: some }) => sum + some, 0) };
});

const LONG_AGO = /^(?:1[0-9]\d\d|20[01]\d|202[0-3])s?$/;
const isLongAgo = perForm(({ lower }) => LONG_AGO.test(lower));
const HUSHED_SIGN = /[🤫🤐🙊🫣]/u;

/** True for the signs by which people mark a secret. */
export function hushedBySign(text: string): boolean {
  return HUSHED_SIGN.test(text);
}

function count(words: readonly Word[], of: (sentence: number) => Record<Telling, number> | undefined): void {
  let reached = -1;
  for (const { first, last, entry } of BOOK.find(words)) {
    const counts = of(words[first]?.sentence ?? 0);
    if (counts === undefined || (entry === 'hush' && first <= reached)) continue;
    counts[entry]++;
    if (entry === 'hush') reached = last;
  }
  for (const { form, sentence } of words) {
    if (!isLongAgo(form)) continue;
    const counts = of(sentence);
    if (counts !== undefined) counts.history++;
  }
}

function none(): Record<Telling, number> {
  return { own: 0, hush: 0, public: 0, supposed: 0, general: 0, history: 0, plan: 0 };
}

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const SEASON = `${MONTH}|spring|summer|autumn|winter|fall|monsoon|q1|q2|q3|q4|h1|h2|easter|christmas|xmas|chrissy|thanksgiving|halloween|ramadan|ramzan|eid|diwali|navratri|ganpati|holi|onam|pongal|chuseok|tet|carnaval|carnival|lent|pentecost|midsummer|ferragosto|obon|hanukkah|passover|valentine|valentine's|labor|republic|independence|black`;
const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|weekend|week|month|quarter|year|season|term|semester|financial|fiscal';
const FUTURE_YEAR = '2025|2026|2027|2028|2029|2030|2031|2032';

/** A date that something is planned for. */
export const DATES = phraseBook<true>(
  `in|by|from|before|after|on|until|till|late|early|mid|around|come|for|since|end|of|at the?|early|late|mid ${SEASON}|${FUTURE_YEAR}
  this|next|coming|following ${SEASON}|${DAY}
  the first|second|third|fourth|last|# week|weekend|half|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|quarter of|in|before|after ${SEASON}|${DAY}|next|the
  the week|weekend|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|festival|fair of|after|before ${SEASON}|the
  # of? ${MONTH}
  ${MONTH} #
  ${SEASON} ${FUTURE_YEAR}
  on|by|from|before|after|until|till the? #
  on|by|before|until|till|this|next|from monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight
  in|within # days|weeks|months|years
  in a? few|couple|fortnight|month|week|year weeks|months|days|years?
  tomorrow|tonight
  second|third|fourth|third|first week|weekend|half|quarter of ${SEASON}
  detty december
  in|by|from|before|after|on|until|till|around|for|come|at the? super|heritage|canada|australia|anzac|bastille|republic|father's|mother's|singles|boxing|st bowl|day|patrick's
  in|by|from|before|after|on|until|till|around|for|come|at the? semana|golden|holy|chinese|lunar|persian|akshaya|raksha|durga|winter|summer|world santa|week|new|tritiya|bandhan|puja|solstice|cup|games|olympics year?
  in|by|from|before|after|on|until|till|around|for|come|at the? nowruz|songkran|vesak|dussehra|baisakhi|ugadi|vishu|bihu|lohri|purim|shavuot|whitsun|michaelmas|harvest|sowing|olympics|marathon
  in|by|from|before|after|until|till|around|for|come|at the? kharif|rabi|spring|autumn|maize|wheat|rice|grape sowing|planting|harvest
  when the clocks go|change back|forward?`
    .split('\n')
    .map((line) => [line.trim(), true] as const),
);
