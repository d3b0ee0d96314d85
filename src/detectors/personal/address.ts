import { eachMatch } from '../../core/each-match';
import { createGate } from '../../core/block-keywords';
import { createSieve, DIGITS } from '../../core/keywords';
import { needlesOf, needleSetsOf } from '../../core/needles';
import type { BlockContent, Detector, Match, Span } from '../../core/types';
import { featuresAround, type Candidate } from '../../core/words-around';
import { addressScore } from './address-words';
import { POSTCODES, SMALL_STREET, STREET_FORMS, WORDY_FORMS, type StreetForm } from './street-forms';
import { surroundingsOf, type Surroundings } from './surroundings';

/** Flat, town, region and postcode after the street, as far as they are written in one go. */
const TAIL =
  /^(?:,? ?(?:Apt\.?|Apartment|Unit|Flat|Suite|Ste\.?|#|Lot|Floor|Fl|Rm|bus|lgh|apto\.?|piso|esc\.?) ?#?[\dA-Z]{1,5}\b)?(?:(?:,? ?\n ?|, ?| – | - )(?!(?:I|We|He|She|They|It|The|But|And|So|If|You|My|Our)\b)(?:\d{4,6} )?(?:(?:Sector|Phase|Block|Ward|Zone|District) ?\d{1,3}[A-Z]?|\p{Lu}[\p{L}'’-]{1,20}(?!\p{N})(?: \p{Lu}[\p{L}'’-]{1,20}(?!\p{N})){0,3})){0,4}(?:,? (?:[A-Z]{2,3} )?(?:\d{5}(?:-\d{4})?|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] [A-Z\d]{4})(?![\p{L}\p{N}]))?/u;

/** Somebody lives there, or things are left there. */
const HOME =
  /\b(?:home|house|houses?|flat|bungalow|cottage|apartment|place|lives?|living|lived|stays?|staying|resid\w+|moved|moving|address|deliver\w*|drop(?:ped|s|ping)?(?: it| them| off)?|drop-off|pick(?:ed)? up|pick-?up|collect\w*|send|post|parcels?|mail|ship\w*|porch|garden|gate|door|doorbell|bell|key|keys|garage|driveway|yard|barn|shed|neighbou?rs?|landlord|tenant|lodger|rent\w*|lease|housewarming|party|come (?:to|over|round|visit)|swing by|find (?:me|us|him|her|them)|visit|barbecue|bbq|pooja|mum'?s|mum’s|mom'?s|mom’s|nan'?s|gran'?s|parents['’]?|auntie'?s|ours|mine|his|her|hers|their|my|our|he[’']?s(?: now)? in|she[’']?s(?: now)? in|we[’']?re at|i[’']?m at|he is in|she is in|now in|yung bahay|casa|chez|zuhause|ask for|named in|bloke|lady|who lives|call (?:before|first)|ring (?:before|first)|workshop|reg(?:istered)? to|applicant|roommate)\b/;
/** What publishes its own address, or is known by it. */
const VENUE =
  /\b(?:museums?|caf[eé]s?|coffee shop|restaurants?|bistro|pubs?|bars?|brewery|taproom|hotels?|hostel|inn|theat(?:re|er)s?|cinemas?|galler(?:y|ies)|librar(?:y|ies)|church|chapel|cathedral|mosque|temple|synagogue|church hall|town hall|village hall|city hall|community cent(?:re|er)|civic cent(?:re|er)|school hall|hospitals?|clinics?|surgery|universit(?:y|ies)|college|campus|stadium|arena|venue|head ?office|headquarters|hq|headquartered|registered office|offices?|shops?|stores?|showroom|branch|supermarket|pharmacy|market|bakery|salon|station|embassy|consulate|court ?house|conference|convention|meetup|mus[eé][eou]s?|observat\w{2,6}|biblio\w{4,6}|mairie|rathaus|teatro|théâtre|iglesia|igreja|église|kirche|mercado|marché|librairie|librer[ií]a|livraria|exhibition|festival|concert|gig|doors(?: open)?|tickets (?:from|at|on|available|here)|admission|opening hours|open (?:daily|to the public|from|every|mon|tue|wed|thu|fri|sat|sun)|opens? at|rsvp|eventbrite|ltd|limited|inc|llc|gmbh|plc|company|founded|built in|plaque|landmark|monument|memorial|blue plaque|listed building|historic\w*|fire (?:at|of)|film(?:ed)?|novel|song|episode|fictional|character|famous|co-?working|foundation|charity|trust|studios?|hall|gym|bookshop|bookstore|food bank|shelter)\b/;
const EXAMPLE =
  /\b(?:example|sample|dummy|fake|fictitious|fictional|invented|made[- ]up|placeholder|format|looks like|such as|e\.g|anytown|test (?:data|address)|springfield)\b/;

/** Known to everybody, or to every manual. */
const FAMOUS =
  /^(?:(?:No\.? ?)?1[01] Downing|1600 Pennsylvania|221B? Baker|4 Privet|742 Evergreen|(?:1|10|12|123|1234|12345) (?:Main|Fake|Example|Any\w*|High|Maple|Elm|Oak|Sesame|First|Infinite|Hacker|Microsoft|Apple)\b|1234 |30 Rockefeller|350 Fifth|1060 West Addison|4 Yawkey|11 Wall|42nd|3 Abbey Road|10 Rillington|25 Cromwell|112 Ocean|1313 (?:Webfoot|Mockingbird)|32 Windsor Gardens|52 Festive|0001 Cemetery|124 Conch|77 Sunset|90210|7 Eccles|17 Cherry Tree|12 Grimmauld|84 Charing Cross|62 West Wallaby|31 Spooner|744 Evergreen|129 West 81st|9764 Jeopardy|4222 Clinton|698 Candlewood|165 Eaton|27B? Wimpole|50 Wimpole|48 Doughty|22 Hyde Park Gate|20 Maresfield|263 Prinsengracht|Prinsengracht 26[37]|Berggasse 19|20 Forthlin|251 Menlove|1 Canada Square|30 St Mary Axe|1 Macquarie)/i;

/** Told by what it is counted from, or by its name. */
const COUNTED =
  /\b(?:house|place|door|gate|drive(?:way)?|trailer|turn(?:ing)?|farm|cabin|cottage|bungalow|mailbox|entrance|lane) (?:just )?(?:past|after|beyond|before|behind|opposite|next to|across|down|beside|off|up) |(?:Cottage|Farmhouse|Farm|Lodge|Rectory|Bungalow|House|Barn|Croft|Cabin), \p{Lu}/u;
const mayBeCounted = createGate(COUNTED);

export const address: Detector = {
  id: 'personal/address',
  title: 'Postal address',
  label: 'address',
  doc: {
    what: 'Where a home or an unlisted place is: street and number, flat and estate, plot and landmark, a postcode of one building.',
    why: 'Readers can stand at the door, and a post tells them when nobody is in.',
    fix: 'Name the town or the district, and send the address privately.',
  },
  sources: [
    {
      title: 'Universal Postal Union, addressing systems by country',
      url: 'https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions',
    },
    { title: 'UK postcode format', url: 'https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema' },
    { title: 'Eircode', url: 'https://www.eircode.ie/what-is-eircode' },
  ],
  placeholder: 'address',
  get keywords() {
    return [...DIGITS, ...(needlesOf(COUNTED.source) ?? [])];
  },
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const text = block.kind === 'code' ? block.text : block.prose;
    // Code is full of numbered names; only a key that says so makes one an address.
    if (block.kind === 'code' && !/address|street|adresse|direcci[oó]n|endere[cç]o|indirizzo/i.test(text)) return;
    for (const place of placesIn(block, text)) {
      const found = verdictOf(block, place);
      if (found !== undefined) yield found;
    }
  },
  examples: {
    hits: [
      'Post goes to Philippa’s, ⟦Flat 3, 41 Severn Terrace, Shrewsbury SY1 2QW⟧.',
      'It’s on our porch, ⟦228 Dewberry Ln⟧, it won’t stop blinking.',
      'he lives at ⟦14 carr bottom road⟧ and he’ll go anywhere with you',
      'She is at the house, Githurai, ⟦Plot 117, blue gate behind Joyland Academy⟧, evenings only.',
      'Delivery is at ⟦Lekdijk-West 113, Bergambacht⟧, ask for Sjors.',
      'My parents moved to ⟦Hauptstraße 12, 79098 Freiburg⟧ last year.',
      'J’habite ⟦12 rue des Lilas⟧, au fond de la cour.',
      'Ticket on the bench: Mme Aebischer, ⟦Chemin des Vignes 9, Cully⟧, call before noon.',
      'If you want to see the tin, come by for coffee: ⟦Lindenstraße 44, 29223 Celle⟧. The tin stands on the piano.',
      'Before we had an office we had an uncle’s place in Jersey City, ⟦275 Grove St, Apt 14C⟧.',
      'They live up at ⟦via dei Gelsi 22, 24050 Ghisalba⟧, no bus after 19.',
      'Vivo en la ⟦Calle de la Rosa 5⟧, con mi abuela.',
      'Minha avó mora na ⟦Rua das Flores, 123⟧.',
      'Mieszkam przy ⟦ul. Polnej 14/3⟧ od roku.',
      'puja at our place, ⟦Flat 7B, Shivalik Enclave, Sector 21, Panchkula⟧.',
      'He’s the ⟦third place past the grain elevator on County Road 9⟧, and you’d best call first.',
      'the house is ⟦Blk 4 Lot 17, Sitio Mangga⟧',
      'She wrote it on a label: ⟦長野県飯山市大字瑞穂豊42⟧.',
    ],
    nearMisses: [
      { text: 'The museum is at 12 King Street, open daily from ten.', why: 'a venue publishes its address' },
      { text: 'He moved into 10 Downing Street in May.', why: 'everybody knows it' },
      { text: 'In 1929 Wall Street fell.', why: 'a year is no house number' },
      { text: 'Send it to 123 Main Street, Anytown.', why: 'it is the sample of every form' },
      { text: 'We have 5 Star Reviews and 20 Happy Clients.', why: 'capitals alone make no street' },
      { text: 'Our registered office is 41 Severn Terrace, Shrewsbury.', why: 'companies publish theirs' },
      { text: 'May I see the mill? Saturdays 10–14, Kvarngatan 3, no booking.', why: 'it is open to all' },
      { text: 'Our head office moved: you find us at 12 Harbour Street, Cork, open 9 to 5.', why: 'where a company is' },
      { text: 'Find us at 88 Quay Lane, Cork, from 9 till late.', why: 'it says when it is open' },
      { text: 'Talks start at 19:00, Alserkal Avenue.', why: 'minutes are no house number' },
      { text: 'The gallery is at via dei Gelsi 22, open daily.', why: 'a gallery' },
      { text: 'Musée du Sel, 4 rue du Port, entrée libre.', why: 'a museum, in its own language' },
      { text: '長野県では12月に雪が降る。', why: 'a region and a month' },
    ],
  },
};

/** What has the form of an address, and what stands around it. */
interface Place extends Span {
  readonly form: StreetForm;
  readonly words: string;
  readonly around: Surroundings;
}

function* placesIn(block: BlockContent, text: string): Generator<Place> {
  for (const { start, end } of aroundDigits(text)) yield* search(block, text.slice(start, end), start);
  if (mayBeCounted(block) && COUNTED.test(text))
    for (const form of WORDY_FORMS)
      for (const match of eachMatch(form.pattern(), text)) yield* read(block, form, { match, offset: 0 });
  for (const { kind, start, end } of block.parts) {
    // Camera and file names carry the address of a photographed house.
    if (kind !== 'image-target' && kind !== 'link-target') continue;
    const target = block.text.slice(start, end);
    if (!/\d[-_+ ]\p{Lu}|\d%20\p{Lu}/u.test(target) || /:\/\//.test(target)) continue;
    yield* search(block, target.replace(/[-_+]/g, ' '), start);
  }
}

/** What has the form of an address in a block's prose, with what the words around it are like. */
export function addressCandidatesIn(block: BlockContent): readonly Candidate[] {
  if (block.kind === 'code' || block.kind === 'front-matter') return [];
  return Array.from(placesIn(block, block.prose), (place) => candidateOf(block, place));
}

function candidateOf(block: BlockContent, { form, start, end, around }: Place): Candidate {
  const names = [
    `form ${form.where}`,
    `home ${isHomeBefore(around.before)} ${isHome(around)}`,
    `venue ${VENUE.test(around.before.slice(-90))} ${VENUE.test(around.after)}`,
    `weak ${form.needsHome === true}`,
    `kind ${block.kind}`,
  ];
  const lead = `${block.heading}. ${block.header} ${block.before}\n${block.prose.slice(0, start)}`.slice(-REACH);
  return { start, end, features: featuresAround(lead, block.prose.slice(end, end + REACH / 2), names) };
}

const REACH = 140;

/** `text` is a stretch of the block's, `offset` where it starts. */
function* search(block: BlockContent, text: string, offset: number): Generator<Place> {
  let words: ReadonlySet<string> | undefined;
  for (const form of formsFor(text)) {
    words ??= new Set(text.toLowerCase().match(/\p{L}+/gu));
    if (form.words !== undefined && !isAnyIn(form.words, words)) continue;
    if (form.endings?.test(text) === false) continue;
    for (const match of eachMatch(form.pattern(), text)) yield* read(block, form, { match, offset });
  }
}

function isAnyIn(wanted: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}

/** How far from a digit an address reaches. */
const AROUND_DIGIT = 70;

/** Stretches of the text around digits, whole words each: no address of these forms is anywhere else. */
function aroundDigits(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of eachMatch(/\d+/g, text)) {
    const end = Math.min(text.length, match.index + match[0].length + AROUND_DIGIT);
    const last = spans.at(-1);
    if (last !== undefined && match.index - AROUND_DIGIT <= last.end) last.end = end;
    else spans.push({ start: Math.max(0, match.index - AROUND_DIGIT), end });
  }
  for (const span of spans) {
    span.start = span.start === 0 ? 0 : span.start + Math.max(0, text.slice(span.start, span.end).search(/\s/));
  }
  return spans.filter(({ start, end }) =>
    /\p{Lu}|\b(?:street|road|avenue|lane|drive|close|court|crescent|terrace|gardens|rd|ave|ln)\b/u.test(text.slice(start, end)),
  );
}

const FORMS: readonly StreetForm[] = [
  ...STREET_FORMS,
  ...POSTCODES,
  { where: 'in small letters', source: SMALL_STREET.source, pattern: () => SMALL_STREET, needsHome: true },
];

/** Those that may stand in a text. */
const formsFor = createSieve(FORMS, ({ source }) => needleSetsOf(source));

function* read(
  block: BlockContent,
  form: StreetForm,
  { match, offset }: { match: RegExpExecArray; offset: number },
): Generator<Place> {
  // A name with a full stop may be an initial, or the end of the sentence.
  const words = match[0].replace(/(?<=\p{Ll}{3})\.\s.*$/su, '');
  if (FAMOUS.test(words.replace(/^(\d+),/, '$1')) || NOT_STREET.test(words)) return;
  const start = match.index + offset;
  // The minutes of a time of day.
  if (/\d[:.]$/.test(block.text.slice(Math.max(0, start - 2), start))) return;
  const target =
    match.input !== block.prose &&
    block.parts.some((part) => part.kind.endsWith('-target') && part.start <= start && start < part.end);
  const rest = block.text.slice(start + words.length, start + words.length + 120);
  const tail = TAIL.exec(target ? rest.replace(/[-_+]/g, ' ') : rest)?.[0] ?? '';
  const end = start + words.length + tail.length;
  const around = surroundingsOf(block, start, end);
  if (!isYear(words, around.before)) yield { form, start, end, words, around };
}

function verdictOf(block: BlockContent, place: Place): Match | undefined {
  const { form, start, end, words, around } = place;
  const found = (confidence: Match['confidence'], because: string): Match => ({ start, end, confidence, because });
  const home = isHome(around);
  const told = (): boolean =>
    block.kind !== 'code' && block.kind !== 'front-matter' && addressScore(candidateOf(block, place)) >= LEAST;
  const asTold = found('likely', 'its sentence is told like one with the address of a home');
  if (form.needsHome === true) {
    if (EXAMPLE.test(around.before)) return undefined;
    if (isHomeBefore(around.before) && !isVenue(around, words)) return found('likely', 'it follows words for a home');
    return told() ? asTold : undefined;
  }
  if (EXAMPLE.test(`${around.before} ${around.after}`)) return found('possible', 'it is an address, though given as an example');
  if (PAST.test(around.before)) return found('possible', 'it is an address, though of long ago');
  if (isVenue(around, words) && (!isHomeBefore(around.before) || FIND_US.test(around.before)))
    return found('possible', 'it is an address, though of a place open to the public');
  if (block.kind === 'heading' && !home) return found('possible', 'it has the form of an address');
  return found('likely', home ? 'it is an address, and a home is spoken of' : 'it names a street and a house');
}

/** From here on, what only has the form of an address, or stands beside a shop, is taken for a home's. */
const LEAST = 0.4;

function isHome({ before, after }: Surroundings): boolean {
  return HOME.test(before) || HOME.test(after);
}

/** Directly before it: weak forms need the word to lead to them. */
const HOME_BEFORE =
  /\b(?:lives?(?: now)?|living|living now|stays?|staying|home(?: address)?(?: is|:)?|address(?: is|:)?|(?:postcode|post code|eircode)(?: is|:)?|house(?: is|,| on| at)?|place(?: is|,)?|flat(?: is|,)?|we[’']?re|i[’']?m|he[’']?s|she[’']?s|he is|she is|they[’']?re|moved(?: back)?|moving|deliver(?:y|ies|ed)?(?: is| are)?|drop(?:ped)? (?:it |them |off )?(?:off)?|drop-off|porch|send (?:it|them|post|mail|parcels)?|ship (?:it|them)?|mum[’']?s|mom[’']?s|dad[’']?s|nan[’']?s|parents[’']?(?: place)?|ours|mine|find (?:me|us|him|her)|come (?:to|over to|round to|visit)|come (?:by|over|round|around)(?: for (?:an? )?\p{L}+)?|(?:place|house|apartment|flat) in (?:\p{L}+ ){0,2}\p{L}+|still|resident (?:of|at)|bahay(?: \p{L}+){0,3}|bungalow|cottage|workshop|party|lodge[sd]?|visit)\b[\s,:;(–—-]{0,4}(?:(?:now|currently|still|at|in|to|is|on|the|is at|over|with|him|her|us|me|home|goes|nila|nya)[\s,:]{1,2}){0,4}$/u;

/** How a shop or an office says where it is. Friends are asked to, too, but not beside a venue or its hours. */
const FIND_US = /\b(?:find|visit|see) us\b[^.!?\n]{0,12}$/;

function isHomeBefore(before: string): boolean {
  return HOME_BEFORE.test(before);
}

function isVenue({ before, after }: Surroundings, text: string): boolean {
  return (
    VENUE.test(before.slice(-90)) ||
    VENUE.test(after) ||
    OPEN_TO_ALL.test(before.slice(-90)) ||
    OPEN_TO_ALL.test(after) ||
    /\b(?:Museum|Theatre|Theater|Hall|Church|Library|Hotel|Hospital|University|School|Station)\b/.test(text)
  );
}

/** People are asked to come who don't know each other: hours of opening, entry, what a fair or an association holds. */
const OPEN_TO_ALL =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days [^.\n]{0,12}\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|h)? ?[–-] ?\d|\b\d{1,2}(?:[:.]\d\d)? ?[–-] ?\d{1,2}(?:[:.]\d\d)? ?(?:h|uhr|am|pm)\b|\b(?:adults?|free (?:entry|admission|class(?:es)?|workshops?|concerts?|talks?)|entrée libre|entrada (?:livre|libre|franca|gratuita)|eintritt frei|ingresso libero|open (?:evenings?|house|to all)|in the show|entry (?:is )?free|entrance fee|no booking|stalls?|(?:(?<=^ ?)|(?:the|our|for|food|market|\d{1,4}) )stands|members?['’]? meetings?|jumble sale|bazaar|open day|lectures?|open \d{1,2}|\d ?(?:am|pm)? (?:till|until|to) (?:late|close|dusk)|new premises|your (?:cv|resume|résumé|application) to|last session|guided tours?|opening times)\b/;

/** A year in which nobody who lives there now did. */
const PAST = /\b(?:1[5-8]\d\d|19[0-5]\d)(?:s|\b)/;

/** "In 1929 Wall Street fell": a year before a street. */
function isYear(text: string, before: string): boolean {
  return (
    /^(?:1[5-9]|20)\d\d,/.test(text) ||
    (/^(?:1[5-9]|20)\d\d /.test(text) &&
      /\b(?:in|since|of|by|from|until|after|before|early|late|the|around|circa)\s$/.test(before))
  );
}

/** Titles and counts that end in a word for streets, or a month. */
const NOT_STREET =
  /\b(?:Test|Muster|Beispiel|Example|Sample|Fake|Anywhere|Demo|Voorbeeld)\p{L}{0,10}\b|^\d+ of\b|^\d+ (?:Million|Billion|Thousand|Star|Stars|Year|Years|Day|Days|Week|Weeks|Hours?|Minutes?|Percent|Ways?|Best|Top|Easy|Great|Reasons?|Steps?|Tips|Things|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Degrees|Feet|Miles|Km|GB|MB|TB|AM|PM|People|Users|Clients|Customers|Points|Dollars|Euros|Pounds)\b/u;
