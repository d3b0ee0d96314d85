import { perBlock } from './per-block';
import { phraseBook } from './phrases';
import { quantitiesOf } from './quantities';
import type { BlockContent } from './types';
import { wordsOf } from './words';

/**
 * What tells that a sum, a share or a count is a commonplace: anybody can look it up, reckon it or pay it. As phrases of core/phrases.ts.
 * Levies and bodies are those named in English posts from the countries that drafts come from; sport's words are those of its published deals.
 */
const CUES = {
  /** A tax, a contribution or a duty on all. */
  levy: `stamp duty
    transfer|purchase|property|council|road|inheritance|income|sales|corporation|capital-gains|wealth|estate|payroll|tourist tax
    document duty
    capital gains tax?
    vat|gst|hst|pst|qst|tds|tcs|lbt|cess|octroi|excise|iva|tva|mwst|btw
    national insurance
    social security
    customs duty|duties
    withholding tax
    personal|tax-free|tax|annual|isa allowance|limit
    isa|isas|lisa|tfsa|rrsp|fhsa|ira|roth|superannuation|epf|nps|ppf|sss|philhealth|pag-ibig
    #|k plan|contribution
    401|403 k|b`,
  /** Who sets a rule, or where it is written. */
  lawmaker: `hmrc|irs|cra|ato|sars|kra|cmhc|osfi|apra|rba|rbi|sebi|ecb|rera|fca|bafin|cbn|fmcsa|osha|fincen|fhfa|mas|hkma|uscis|schengen
    by law
    the law|statute|code|act|directive|regulation|ordinance|bylaw says|lets|allows|requires|sets|caps|limits|gives|forbids
    statutory|legal minimum|maximum|limit|rate|notice|interest
    minimum wage
    stress test
    prime is
    repo|base|policy|prime rate is
    auto-enrolment|auto-enrollment
    minimum qualifying rate
    section|art|article|u/s|§ #
    first-time|first-home|first home? buyer|buyers
    overtime .. starts|begins|is|kicks
    down payment|payments
    rent|price|deposit cap|caps|control
    lenders|banks|employers|landlords|airlines|insurers must|may|can|have to?`,
  /** How such a rule is put. */
  bound: `minimum|maximum|threshold|limit|cap|caps|capped|ceiling|allowance|exempt|exemption|relief|rate|rates|rule|rules|buffer|qualify|qualifies
    at most|least
    up to
    above|below|over|under|between|from #
    on|of the rest|first|next|remainder
    nothing on
    must|may|can|has|have
    if|when you|the|it|your
    you pay|get|need|put|keep|owe
    is|are|pays|pay #
    starts|begins at|when|after`,
  /** Said of one case, and not of all: it may be nobody's business. */
  dealing: `owe|owes|owed|owing|arrears|fine|fined|fines|settle|settled|settles|settlement|audit|audited|auditors|investigat*|inquiry|raid|raided|penalty|penalties|unpaid|overdue
    assessed|assessment|demanded|demands|claimed|claims|refund|refunded|underpaid|evad*|behind|agreed|missed|wants|asked|told|hid|hide|hiding|wrong|wrongly|late|backdated|dodg*
    he|she|his|her|him`,

  /** Of a journey. */
  journey: `flew|slept|hitchhiked|backpacking|backpackers|interrail|hostel|hostels|dorm|dorms|guesthouse|guesthouses|campsite|campsites|homestay|ryokan|riad|pousada|airbnb|b&b|b&bs|motel|couchsurf*
    capsule hotel|hotels|on|in|near
    return|round-trip|one-way|cheap|budget flight|flights|ticket|fare|with
    # return|one-way|round-trip
    slow|night|overnight boat|bus|train|ferry
    car|scooter|motorbike|bike|campervan|moped hire|rental
    rental|hire car|bike|campervan
    tuk-tuk|tuk-tuks|songthaew|matatu|jeepney|colectivo|dolmuş|boda|boda-boda|rickshaw|ferry
    boat|ferry|bus|train|tram|taxi|cab|coach|bed|dinner #
    the sleeper
    seat reservation|reservations
    airport bus|train|taxi|transfer|coach
    second|third|economy class
    carry-on|layover|sightseeing|souvenir|souvenirs
    visa on arrival
    street food`,
  /** Of the household's purse. */
  purse: `haircut|takeaway|gym|petrol|broadband|childcare|nursery|pram|takeout
    groceries|trolley|basket
    food|grocery|weekly bill
    bus|rail|train|travel pass|card
    charity|thrift|second-hand|op|pound|dollar shop|store|stall
    flea|farmers'|farmers|night|christmas market|markets
    down from #
    clearance|reduced|marked ends|down|to|sale|section|aisle
    rent in
    same basket|trolley`,
  /** Of a home's energy. */
  home: `house|flat|home|apartment|bungalow|cottage|semi|terrace|bedroom|bedrooms|living-room|radiator|radiators`,
  energy: `heat pump|pumps
    solar|pv panels|array|roof
    boiler|thermostat|insulation|kwh|loft
    electricity|gas|energy|heating|power|water bill|bills
    smart meter
    bills went|fell|dropped|came|rose from|down|to|up`,
  /** Of what shops offer. */
  offer: `# off
    percent|pct|cent off
    half price
    bogo|bogof
    buy one get
    # for # on`,
  /** To all, or to all of a kind. */
  toAll: `students|student|teachers|teacher|seniors|pensioners|nurses|veterans|nhs|military|over-60s|loyalty|members
    until|till|ends|through monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight
    promo|discount|voucher|coupon code|codes
    with|use the? app|code
    black|prime|cyber friday|day|monday
    toys|books|everything|plants|shoes|clothes|paint|pencils|yarn|tyres|clearance|storewide`,

  /** Of sport, as those write who follow it. */
  sport: `mlb|nba|nfl|nhl|wnba|mls|ipl|psl|bbl|cfl|afl|nrl|uefa|fifa|ufc|motogp|epl|laliga|bundesliga|eredivisie|ligue
    premier|champions|europa|major|big|ryder|super|world|stanley|gold|davis|billie league|bash|cup|bowl|series
    serie a|b
    la liga
    transfer|signing fee|window|record
    release clause
    salary|cap cap|space
    luxury tax
    free agent|agency|agents
    rookie|quarterback|striker|strikers|midfielder|goalkeeper|winger|pitcher|pitchers|shortstop|splitter|batsman|batter|bowler|wicketkeeper|spinner|playoff|playoffs|touchdown|touchdowns|rebounds|dunk|dunks|nutmeg*|homer|homers|innings|hat-trick|slam-dunk|scrum|openside
    home run|runs
    point guard
    draft pick|picks
    arsenal|chelsea|tottenham|everton|barça|barcelona|juventus|dortmund|psg|lakers|celtics|nuggets|knicks|dodgers|yankees|mets|cowboys|oilers|canucks|springboks|wallabies
    real|man|inter|manchester|west|aston|atlético madrid|united|city|utd|miami|milan|ham|villa`,
  /** What a club or a league has made known. */
  signing: `contract|deal|fee|transfer|cost|costs|paid|signed|bought|sold|retained|purse|salary|payroll|extension|gave|guaranteed|deferred|auction|worth`,
  /** Of games. */
  game: `chess|lichess|elo|gambit|checkmate|endgame|scrabble|wordle|catan|backgammon|hearthstone|pokémon|pokemon|valorant|dota|overwatch|matchmaking|mmr|blitz
    ranked|ladder games|climb|match|matches|season`,

  /** A company's own, or told before its time: none of this is a commonplace. */
  trade: `our|ours|us|client|clients|customer|customers|supplier|suppliers|vendor|vendors|wholesale|wholesaler|distributor|distributors|retailer|retailers|sponsor|sponsors|agent|agents|agency|buyer|investor|investors|board|company|firm|invoice|invoices|invoiced
    margin|margins|revenue|turnover|profit|budget|budgeted|payroll|staff|crew|employees|employee|per-diem|headcount|offsite|office|shop|café|cafe|restaurant|plant|factory|warehouse|site|studio|venue|tenant|tenants|lease|guests|bookings|occupancy
    negotiat*|haggl*|undercut*|discounted|confidential*|undisclosed|unannounced|secret*|quietly|nobody|nda|tender|bid|quote|quoted|settle*|ransom|royalt*|commission|rebate|kickback|per-unit|list
    salary|wage|wages|bonus|severance|day-rate`,
  we: `we|we're|we've|we'd|we'll`,
  me: `i|i'm|i've|i'd|i'll|my|mine|me`,
} as const;

type Cue = keyof typeof CUES;

const BOOK = phraseBook<Cue>(
  (Object.keys(CUES) as Cue[]).flatMap((cue) => CUES[cue].split('\n').map((line) => [line.trim(), cue] as const)),
);

type Cues = ReadonlySet<Cue>;

/** A sentence: its cues, those of its block, and its words. */
interface Sentence {
  readonly has: (...cues: readonly Cue[]) => boolean;
  readonly near: (...cues: readonly Cue[]) => boolean;
  readonly text: string;
  /** It holds a sum of money, or a number by time or piece. */
  readonly priced: boolean;
}

/** Sums that no traveller or shopper pays: five figures of a strong currency, thousands, millions. */
const LARGE = /[$€£]\s?\d{2,3}[.,]?\d{3}|\d\s?(?:k|m|bn|million|mil|thousand|lakh|lakhs|crore)\b/i;
const CURRENCY = /[$€£¥₹₦₩₱₽₺₴₫฿₵₪]/u;
/** `2.4 × 1.8 = 4.32`, with areas or volumes. */
const PRODUCT = /[\d²³π)”"](?:\s?(?:mm|cm|m|in|ft|feet|metres?))?\s?[×x*·]\s?[\d(π]/u;
const EXTENT =
  /\b(?:cu|cubic|sq|square)\.?\s?(?:mm|cm|m|in|ft|yd|inch(?:es)?|feet|foot|yards?|met(?:re|er)s?|cent\p{L}+)\b|\b[mcdk]?m[²³]|(?:ft|in|yd)[²³]|\d\s?(?:litres?|liters?|gallons?)\b/iu;
/** `5.4 by 3.2 m`: how large something is. */
const DIMENSIONS =
  /\b\d+(?:[.,]\d+)?\s?(?:mm|cm|[m"”'’]|ft|in)? ?(?:by|x|×) ?\d+(?:[.,]\d+)?\s?(?:mm|cm|[m"”]|ft|feet|in|inch(?:es)?)(?![\p{L}\d])/iu;
/** What a bag, a skein or a tin gives. */
const PORTION =
  /\b(?:bags?|sacks?|skeins?|balls?|tins?|cans?|tubs?|rolls?|kilos?|kg|lbs?|g|oz|cups?|litres?)(?: of [\p{L} -]{2,40}?)? (?:yields?|gives?|makes?|covers?|serves?) (?:about |around |roughly |some |only )?(?:you )?\d/iu;

const KINDS: readonly ((sentence: Sentence) => boolean)[] = [
  // What the law, a tax office or a regulator sets for all.
  ({ has }) => (has('levy') || has('lawmaker')) && has('bound') && !has('we') && !has('me') && !has('trade') && !has('dealing'),
  // What a traveller paid.
  ({ has, text, priced }) => priced && has('journey') && !has('trade') && !has('dealing') && !LARGE.test(text),
  // What a household pays.
  ({ has, near, text, priced }) =>
    priced && has('purse') && !has('trade') && (!has('we') || near('journey')) && !LARGE.test(text),
  ({ has, near, text }) => (has('energy') || has('home')) && near('energy') && near('home') && !has('trade') && !LARGE.test(text),
  // What shops offer to all.
  ({ has }) => has('offer') && has('toAll') && !has('trade') && !has('we') && !has('me'),
  // The published deals of sport.
  ({ has, near }) => near('sport') && (has('sport') || has('signing')) && !has('trade') && !has('we'),
  // The score of a game.
  ({ near, has }) => near('game') && !has('trade') && !has('we'),
  // Areas, volumes and what they take of a material.
  ({ has, text }) =>
    (DIMENSIONS.test(text) || (PRODUCT.test(text) && EXTENT.test(text))) && !has('trade') && !CURRENCY.test(text) && !has('we'),
  ({ has, text }) => PORTION.test(text) && !CURRENCY.test(text) && !has('we') && !has('trade'),
];

/** Of each sentence of a block, whether its figures are commonplaces. Worth asking only where figures stand. */
export const commonplaceIn: (block: BlockContent) => readonly boolean[] = perBlock((block) => {
  const { words, sentences } = wordsOf(block);
  const quantities = quantitiesOf(block);
  if (quantities.length === 0) return sentences.map(() => false);
  const bySentence = sentences.map(() => new Set<Cue>());
  const inBlock = new Set<Cue>();
  for (const { first, entry } of BOOK.find(words)) {
    bySentence[words[first]?.sentence ?? 0]?.add(entry);
    inBlock.add(entry);
  }
  return sentences.map(({ start, end }, index) => {
    const cues: Cues = bySentence[index] ?? inBlock;
    const sentence: Sentence = {
      has: (...wanted) => wanted.some((cue) => cues.has(cue)),
      near: (...wanted) => wanted.some((cue) => inBlock.has(cue)),
      text: block.prose.slice(start, end),
      priced: quantities.some(
        ({ kind, rate, from }) =>
          words[from]?.sentence === index && (kind === 'money' || rate || /^(?:paid|pay)$/.test(words[from - 1]?.lower ?? '')),
      ),
    };
    return KINDS.some((isCommonplace) => isCommonplace(sentence));
  });
});
