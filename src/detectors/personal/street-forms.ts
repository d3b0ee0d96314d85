import { whenNeeded } from '../../core/when-needed';

/** One country's, or one language's, way to write where a house is. */
export interface StreetForm {
  /** Countries and languages it is written in. */
  readonly where: string;
  readonly source: string;
  /** Global. The whole match is the address up to its house number and what belongs to it. */
  readonly pattern: () => RegExp;
  /** One of these words, in small letters, must be near: cheaper to ask than the pattern. */
  readonly words?: ReadonlySet<string>;
  /** The same for languages that join the word for a street to its name. */
  readonly endings?: RegExp;
  /** True when other things are written so too, and a word for a home must stand nearby. */
  readonly needsHome?: true;
}

/** A house number: `12`, `12A`, `12-14`, `3/12`, `12 bis`. */
const NUMBER = '\\d{1,5}(?:\\s?[A-Za-z](?![\\p{L}\\p{N}]))?(?:[/-]\\d{1,4}[A-Za-z]?)?(?: (?:bis|ter)\\b)?';
const NAME = "\\p{Lu}[\\p{L}'’.-]{0,22}";
/** One to four capitalised words, with the small ones between them. */
const NAMES = `${NAME}(?:[ -](?:(?:of|the|a|de|des|du|de la|del|della|dei|di|da|do|dos|das|van|van der|van den|von|der|zum|zur|na|pod|y|e|of the|gCapall) )?${NAME}){0,3}`;
/** A comma, or none, before the number. */
const COMMA = '(?:,? |, ?)(?:(?:n[.º°o]{1,2}|nr\\.?|no\\.?|No\\.?|núm\\.?|č\\.|№|#|s/n) ?)?';

const ENGLISH_TYPES =
  'Street|Road|Avenue|Lane|Drive|Close|Court|Crescent|Place|Terrace|Boulevard|Highway|Parkway|Mews|Square|Circle|Trail|Gardens|Grove|Hill|Rise|Row|Quay|Parade|Esplanade|Alley|Wharf|Walk|Way|View|Green|Glade|Dell|Croft|Fold|Gate|Mount|Park|Loop|Run|Ridge|Bend|Point|Pike|Path|Chase|Common|Heights|Meadows?|Orchard|Cul-de-sac|Turnpike|Causeway|Approach|Vale|Bypass|Broadway|Cove|Crossing|Hollow|Landing|Plaza|Promenade|Villas|Cottages|Buildings|Mansions|Byway|Boreen|Expressway|Thoroughfare';
const ENGLISH_SHORT =
  'St|Rd|Ave|Av|Ln|Dr|Cl|Ct|Crt|Cres|Cr|Pl|Tce|Ter|Terr|Blvd|Hwy|Pkwy|Sq|Cir|Trl|Gdns|Pde|Esp|Grv|Gr|Pky|Xing|Aly|Bvd|Wy';
const SIDE = '(?: (?:North|South|East|West|NE|NW|SE|SW|N|S|E|W)\\b\\.?)?';

const UNIT =
  '(?:Flat|Apartment|Apt\\.?|Unit|Suite|Ste\\.?|House|House No\\.?|H\\.? ?No\\.?|Hse|Plot|Plot No\\.?|Lot|Blk\\.?|Block|Villa|Bungalow|Door No\\.?|Door|Room|Rm\\.?|Erf|Stand|Site|Cottage|Cabin|Trailer|Space|Number|No\\.?|Bldg\\.?|Building|Tower|Wing|Phase|Shop|Farm|Camp)';
const UNIT_NUMBER = '#? ?\\d{1,5}[A-Za-z]?(?:[/-][\\dA-Za-z]{1,4})?';
const ESTATE =
  '(?:Estate|Village|Enclave|Colony|Nagar|Society|Gardens|Heights|Towers?|Mansions?|Residency|Residences?|Apartments?|Vihar|Kunj|Puram|Layout|Sector|Phase|Sitio|Purok|Barangay|Brgy|Bgy|Close|Court|Crescent|Road|Street|Avenue|Lane|Drive|Park|Compound|Quarters|Terrace|Complex|Mobile Park|Mobile Home|Trailer Park|Marg|Chowk|Galli|Mohalla|Society|Bagh|Extension|Extn|Housing|Scheme|DHA|Subdivision|Homes|Manor|Court|Place|Square|Flats|House|Lodge|Cross|Main|Area|Zone|Ward|Township|View|Hills?|Ridge|Ext|Condo|Villas?|Estates|Circle|Rd|St|Ave)';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ENGLISH_WORDS = words(
  `${ENGLISH_TYPES}|${ENGLISH_SHORT}`
    .toLowerCase()
    .replace(/\|/g, ' ')
    .replace('meadows?', 'meadow meadows')
    .replace('cul-de-sac', 'sac'),
);
const UNIT_WORDS = words(
  'flat apartment apt unit suite ste house h hse plot lot blk block villa bungalow door room rm erf stand site cottage cabin trailer space number no bldg building tower wing phase shop farm camp',
);

const form = (where: string, address: string, more: Pick<StreetForm, 'words' | 'endings' | 'needsHome'> = {}): StreetForm => {
  const source = `(?<![\\p{L}\\p{N}$€£#/.-])(?:${address})(?!\\.\\d|%)`;
  return { where, source, pattern: whenNeeded(() => new RegExp(source, 'gu')), ...more };
};

export const STREET_FORMS: readonly StreetForm[] = [
  form(
    'US, CA, GB, IE, AU, NZ, ZA, KE, NG, IN, SG',
    `(?:${UNIT} ${UNIT_NUMBER}, ?|#\\d{1,4} ?[–-] ?)?${NUMBER},? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? )?(?:${NAME} |\\d{1,3}(?:st|nd|rd|th) |(?:of|the|de|la|del|na) ){1,4}(?:${ENGLISH_TYPES}|(?:${ENGLISH_SHORT})\\b\\.?)(?![\\p{L}])${SIDE}`,
    { words: ENGLISH_WORDS },
  ),
  form(
    'US, CA',
    `${NUMBER} (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? )?(?:\\d{1,3}(?:st|nd|rd|th) (?:Street|St|Avenue|Ave|Road|Rd|Place|Pl|Court|Ct)|(?:County|State|Farm|Township|Rural|Old|US|FM) (?:Road|Route|Rd|Rte|Highway|Hwy) \\d{1,4})(?![\\p{L}])${SIDE}`,
    { words: words('street st avenue ave road rd place pl court ct route rte highway hwy') },
  ),
  form(
    'GB, IE, US, AU: a house by its number',
    `(?:[Nn]umber|[Nn]o\\.?|#) ?\\d{1,4}[A-Za-z]?,? (?:${NAME} ){1,3}(?:${ENGLISH_TYPES}|(?:${ENGLISH_SHORT})\\b\\.?)(?![\\p{L}])`,
    { words: ENGLISH_WORDS },
  ),
  form(
    'any: a unit in an estate',
    `(?:${UNIT}|${UNIT.toLowerCase()}) ${UNIT_NUMBER}(?:[, ]{1,2}(?:${UNIT}|${UNIT.toLowerCase()}) ${UNIT_NUMBER})?[, ]{1,2}(?:${NAME}[ ,]{1,2}){0,3}?(?:${ESTATE})(?![\\p{L}])(?: \\d{1,3}\\b[A-Z]?)?`,
    { words: UNIT_WORDS },
  ),
  form(
    'any: two units, one in the other',
    `(?:${UNIT}|${UNIT.toLowerCase()}) ${UNIT_NUMBER}[, ]{1,2}(?:${UNIT}|${UNIT.toLowerCase()}) ${UNIT_NUMBER}[, ]{1,2}${NAME}`,
    { words: UNIT_WORDS },
  ),
  form(
    'any: a unit in a named place',
    `(?:Flat|Apartment|Apt\\.?|Unit|House|Plot|Villa|Bungalow|Cottage|Erf|Stand|flat|apartment|apt\\.?|unit|house|plot|villa|bungalow|stand) (?:[Nn]o\\.? ?)?${UNIT_NUMBER},? ${NAMES}`,
    { words: UNIT_WORDS, needsHome: true },
  ),
  form(
    'KE, NG, GH, IN: a plot and what stands beside it',
    `(?:[Pp]lot|[Hh]ouse|[Ff]lat|[Hh]se|[Ss]hop|[Dd]oor) (?:[Nn]o\\.? ?)?${UNIT_NUMBER},? (?:\\p{L}{2,12} ){0,3}(?:gate|house|door|compound|fence|building|wall|just|right|near|behind|opposite|opp\\.?|next to|beside|off|along|after|before|past)(?: (?:behind|opposite|opp\\.?|near|next to|beside|off|along|after|before|past|by|at the back of))? (?:the )?${NAMES}`,
    { words: UNIT_WORDS },
  ),
  form(
    'any: a street, a postcode and a town',
    `${NAMES} \\d{1,4}[A-Za-z]?, (?!(?:19|20)\\d\\d )(?:[A-Z]{1,2}-)?\\d{4,5}(?: [A-Z]{2}(?![\\p{L}]))? \\p{Lu}[\\p{L}'’-]{1,22}`,
    { endings: /\p{L} \d{1,4}[A-Za-z]?, (?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}/u },
  ),
  form(
    'any: a name, a number, and a town or a floor',
    `${NAMES} \\d{1,4}[a-z]?(?=, ?(?:${NAME}(?! \\d)|(?:first|second|third|fourth|fifth|top|ground) floor|upstairs|downstairs)| in ${NAME})(?!, (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))`,
    { needsHome: true, endings: /\p{L} \d{1,4}[a-z]?(?:, ?(?:\p{Lu}|\p{L}+ floor|upstairs|downstairs)| in \p{Lu})/u },
  ),
  form('any: a number in a named place', `${NUMBER} ${NAMES}`, { needsHome: true }),
  form(
    'DE, AT, CH',
    `(?:(?:${NAME}[ -]){0,3}\\p{Lu}[\\p{L}ß-]{1,24}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|ufer|damm|steig|stieg|chaussee|graben|kamp|winkel|wall|berg|garten|leite|twiete|brücke|promenade)|(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Alte|Alter|Neue|Lange|Große|Kleine|Obere|Untere) ${NAME}(?:[ -]${NAME})?(?: (?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm))?|${NAME}[- ](?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm)) \\d{1,4} ?[a-z]?(?![\\p{L}\\p{N}])(?:/\\d{1,3}){0,3}`,
    {
      endings:
        /(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|steig|stieg|chaussee|graben|kamp|winkel|wall|berg|garten|leite|twiete|brücke|promenade|Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm) \d|\b(?:Am|An|Auf|Im|In|Zum|Zur|Unter|Alter?|Neue|Lange|Große|Kleine|Obere|Untere) \p{Lu}/u,
    },
  ),
  form(
    'FR, BE, CH, CA, MA',
    `${NUMBER},? (?:rue|Rue|avenue|av\\.|boulevard|bd|place|impasse|chemin|ch\\.|allée|quai|route|cours|passage|square|sentier|ruelle|villa|cité|lotissement|résidence|montée|traverse|faubourg|Chemin|Avenue|Boulevard|Place|Impasse|Allée|Quai|Route) (?:(?:de|des|du|de la|de l[’']|d[’']|la|le|les|l[’']) ?){0,2}${NAMES}`,
    {
      words: words(
        'rue avenue av boulevard bd place impasse chemin ch allée quai route cours passage square sentier ruelle villa cité lotissement résidence montée traverse faubourg',
      ),
    },
  ),
  form(
    'CH, BE, LU, MA',
    `(?:[Rr]ue|Avenue|[Cc]hemin|Route|Boulevard|Place|[Ii]mpasse|[Aa]llée|Quai|[Ss]entier|[Rr]uelle|[Cc]haussée) (?:(?:de|des|du|de la|de l[’']|d[’']|la|le|les|l[’']) ?){0,2}${NAMES}${COMMA}\\d{1,4}[a-zA-Z]?(?![\\p{L}\\p{N}])`,
    { words: words('rue avenue chemin route boulevard place impasse allée quai sentier ruelle chaussée') },
  ),
  form(
    'NL, BE',
    `\\p{Lu}[\\p{L}'-]{1,26}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|hof|pad|dreef|baan|markt|lei|kaai|wal|haven|plantsoen|park|burgwal|oord|erf|veld|akker|hoek|zijde)(?:-\\p{Lu}\\p{L}+)? \\d{1,4}(?:[- ]?(?:[a-zA-Z]|I{1,3}|hs|bis|bus \\d+))?(?![\\p{L}\\p{N}])`,
    {
      endings:
        /(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|hof|pad|dreef|baan|markt|lei|kaai|wal|haven|plantsoen|park|burgwal|oord|erf|veld|akker|hoek|zijde)(?:-\p{Lu}\p{L}+)? \d/u,
    },
  ),
  form(
    'ES, MX, AR, CO, CL, PE',
    `(?:[Cc]alle|C/|[Aa]venida|[Aa]vda\\.?|[Aa]v\\.|[Pp]laza|[Pp]za\\.?|[Pp]aseo|[Cc]amino|[Cc]arretera|[Rr]onda|[Tt]ravesía|[Pp]asaje|[Cc]alzada|[Pp]rivada|[Cc]errada|[Cc]arrer|[Dd]iagonal|[Cc]allejón) ?(?:(?:de|del|de la|de las|de los|la|el|las|los|d[’'])\\s?){0,3}(?:${NAMES}|\\d{1,3}(?: de \\p{L}+)?)${COMMA}\\d{1,5}[a-zA-Z]?(?![\\p{L}\\p{N}])(?:,? \\d{1,2}[.º°]{0,2} ?[A-Za-z]?(?![\\p{L}\\p{N}]))?`,
    {
      words: words(
        'calle c avenida avda av plaza pza paseo camino carretera ronda travesía pasaje calzada privada cerrada carrer diagonal callejón',
      ),
    },
  ),
  form(
    'CO',
    `(?:[Cc]arrera|[Cc]alle|Cra\\.?|Cr\\.?|Kra\\.?|Cll?\\.?|[Tt]ransversal|Tv\\.?|[Dd]iagonal|Dg\\.?|[Aa]venida|Av\\.?) \\d{1,3} ?[A-Za-z]{0,3}(?: (?:bis|sur|norte|este))? ?(?:#|No\\.?|n\\.º|con) ?\\d{1,3} ?[A-Za-z]{0,2} ?- ?\\d{1,3}`,
    { words: words('carrera calle cra cr kra cl cll transversal tv diagonal dg avenida av') },
  ),
  form(
    'PT, BR, AO, MZ',
    `(?:[Rr]ua|R\\.|[Aa]venida|Av\\.|[Tt]ravessa|[Tt]v\\.|[Pp]raça|[Ll]argo|[Aa]lameda|[Ee]strada|[Bb]eco|[Rr]odovia|[Ll]adeira|[Qq]uadra|[Ss]ervidão) (?:(?:de|do|da|dos|das) )?${NAMES}${COMMA}\\d{1,5}[a-zA-Z]?(?![\\p{L}\\p{N}])(?:, ?(?:apto?\\.?|ap\\.|bloco|casa|andar|\\d{1,2}[.º°ª]{1,2}) ?[\\dA-Za-z]{0,4})?`,
    { words: words('rua r avenida av travessa tv praça largo alameda estrada beco rodovia ladeira quadra servidão') },
  ),
  form(
    'IT',
    `(?:Via|(?<=\\bin )via|via(?= (?:dei|del|della|delle|degli|di|da|san|santa) )|Viale|Vocabolo|Frazione|[Pp]iazza|P\\.za|Corso|C\\.so|[Vv]icolo|Largo|Strada|Contrada|[Ll]ungomare|[Pp]iazzale|Salita|Località|Calle|Fondamenta) (?:(?:di|del|della|delle|dei|degli|dell[’']|da|dal|d[’']|la|le|lo|il|san|santa) ?){0,2}(?:${NAMES}|\\p{L}{3,20} ${NAME})${COMMA}\\d{1,4}(?:/?[a-zA-Z])?(?![\\p{L}\\p{N}])`,
    {
      words: words(
        'via viale piazza p corso c vicolo largo strada contrada lungomare piazzale salita località calle fondamenta vocabolo frazione',
      ),
    },
  ),
  form(
    'SE, NO, DK, FI, IS',
    `\\p{Lu}[\\p{L}]{1,26}(?:gatan|vägen|gränd|backen|stigen|plan|torget|gata|gaten|veien|vegen|vej|gade|allé|allén|alléen|stræde|torv|plass|bakken|stien|katu|tie|kuja|polku|tori|kaari|raitti|rinne|penger|vík|stígur|vegur|braut|torg) \\d{1,4} ?[A-Za-z]?(?![\\p{L}\\p{N}])(?:,? (?:lgh \\d{4}|\\d{1,2}\\. ?(?:th|tv|mf)\\.?|[A-Z] \\d{1,3}))?`,
    {
      endings:
        /(?:gatan|vägen|gränd|backen|stigen|plan|torget|gata|gaten|veien|vegen|vej|gade|allén?|alléen|stræde|torv|plass|bakken|stien|katu|tie|kuja|polku|tori|kaari|raitti|rinne|penger|vík|stígur|vegur|braut|torg) \d/u,
    },
  ),
  form(
    'PL',
    `(?:[Uu]l\\.|[Aa]l\\.|[Pp]l\\.|[Oo]s\\.|ulica|aleja|plac|osiedle) (?:\\d{1,2} )?(?:\\p{L}{1,5}\\. )?${NAMES} \\d{1,4}[a-zA-Z]?(?:[/ ](?:m\\. ?)?\\d{1,4})?(?![\\p{L}\\p{N}])`,
    { words: words('ul al pl os ulica aleja plac osiedle') },
  ),
  form(
    'CZ, SK, HR, RS, SI',
    `(?:[Uu]l\\.|[Uu]lica|[Uu]lice|[Nn]ám\\.|[Nn]áměstí|[Nn]ámestie|[Tt]ř\\.|[Tt]rg|[Cc]esta) ${NAMES} \\d{1,4}(?:/\\d{1,4})?[a-z]?(?![\\p{L}\\p{N}])`,
    { words: words('ul ulica ulice nám náměstí námestie tř trg cesta') },
  ),
  form('HU', `(?:${NAME} ){1,2}(?:utca|út|útja|tér|körút|sétány|köz|sor|krt\\.|u\\.) \\d{1,4}[./]?(?:[A-Za-z](?![\\p{L}]))?`, {
    words: words('utca út útja tér körút sétány köz sor krt u'),
  }),
  form(
    'RO, MD',
    `(?:[Ss]tr\\.|[Ss]trada|[Bb]d\\.|[Bb]ulevardul|[Cc]alea|[Aa]leea|[Șș]os\\.|[Șș]oseaua|[Ii]ntrarea) ${NAMES}${COMMA}\\d{1,4}(?![\\p{L}\\p{N}])`,
    { words: words('str strada bd bulevardul calea aleea șos șoseaua intrarea') },
  ),
  form(
    'TR',
    `(?:${NAME} ){1,3}(?:[Cc]addesi|[Cc]ad\\.?|[Ss]okak|[Ss]okağı|[Ss]k\\.?|[Mm]ahallesi|[Mm]ah\\.?|[Bb]ulvarı|[Bb]ul\\.?)[ ,]{1,2}(?:${NAME} (?:[Ss]okak|[Ss]k\\.?|[Cc]ad\\.?)[ ,]{1,2})?(?:[Nn]o[:. ]{1,2})?\\d{1,4}(?:[/-][\\dA-Z]{1,4})?(?:[ ,]{1,2}(?:[Dd]aire|[Kk]at|D)[:. ]{1,2}\\d{1,3})?`,
    { words: words('caddesi cad sokak sokağı sk mahallesi mah bulvarı bul') },
  ),
  form(
    'GR, CY',
    `(?:οδός|Οδός|Odos|Leoforos|λεωφόρος|Λεωφ\\.|πλατεία|${NAME} (?:Str|Street|Ave)\\.?) ?${NAMES} \\d{1,4}(?![\\p{L}\\p{N}])`,
    {
      words: words('οδός odos leoforos λεωφόρος λεωφ πλατεία str street ave'),
    },
  ),
  form(
    'RU, UA, BY, BG, KZ',
    `(?:ул\\.|улица|вул\\.|вулиця|пр-т|просп\\.|пр\\.|проспект|пер\\.|бул\\.|бульвар|пл\\.|шоссе|наб\\.|пров\\.|ulitsa|vul\\.|prospekt) ?${NAMES},? ?(?:д\\.|буд\\.|дом|б\\.)? ?\\d{1,4}[а-яіa-z]?(?![\\p{L}\\p{N}])(?:,? (?:кв\\.|під['’]?їзд|подъезд|корп\\.|к\\.|оф\\.|под\\.|эт\\.) ?\\d{1,4}){0,3}`,
    { words: words('ул улица вул вулиця пр просп проспект пер бул бульвар пл шоссе наб пров ulitsa vul prospekt') },
  ),
  form(
    'ID, MY',
    `(?:Jl\\.?|Jalan|Jln\\.?|Gang|Gg\\.?|Lorong|Persiaran|Lebuh|Kampung|Kg\\.?|Perumahan|Komplek) (?:${NAMES}|[A-Z]{1,3}\\d{1,3}/\\d{1,3}[A-Z]?)(?:${COMMA}\\d{1,4}[A-Za-z]?(?![\\p{L}\\p{N}])|(?:,? (?:RT|Blok|blok) ?[\\dA-Z]{1,4})(?: ?/ ?(?:RW )?\\d{1,3})?)`,
    { words: words('jl jalan jln gang gg lorong persiaran lebuh kampung kg perumahan komplek') },
  ),
  form(
    'MY, SG',
    `(?:No\\.? ?)?\\d{1,4}[A-Z]?(?:-\\d{1,3}){0,2},? (?:Jalan|Jln\\.?|Lorong|Persiaran|Lebuh|Taman|Kampung) ${NAMES}(?: \\d{1,3}/\\d{1,3}[A-Z]?)?`,
    { words: words('jalan jln lorong persiaran lebuh taman kampung') },
  ),
  form(
    'SG',
    `(?:Blk|Block|BLK) ?\\d{1,4}[A-Z]?,? (?:${NAME} ){1,4}(?:\\d{1,3})?,? ?#\\d{2}-\\d{2,4}|#\\d{2}-\\d{2,4},? (?:${NAME} ?){1,4}`,
    { endings: /[Bb]l(?:oc)?k|BLK|#\d{2}-/ },
  ),
  form(
    'PH',
    `(?:Blk\\.?|Block|Lot|Unit|Phase)[ .]{1,2}\\d{1,3}[A-Z]?[ ,]{1,2}(?:Lot|Blk\\.?|Phase|Ph)[ .]{1,2}\\d{1,3}[A-Z]?(?:[ ,]{1,2}(?:(?:Sitio|Purok|Brgy\\.?|Barangay|Phase|Subd\\.?) )?${NAME}(?: ${NAME})?)?|(?:Sitio|Purok|Brgy\\.?|Barangay) (?:\\d{1,3}|${NAME})(?:, ?(?:Brgy\\.? ?|Barangay )?${NAME}){1,2}`,
    { words: words('blk block lot unit phase sitio purok brgy barangay') },
  ),
  form(
    'IN, PK, BD, LK',
    `(?:(?:[Ff]lat|[Hh]ouse|H\\.? ?No\\.?|[Hh]ouse [Nn]o\\.?|[Dd]oor [Nn]o\\.?|[Qq]uarter|[Qq]tr\\.?|#) ?(?:[Nn]o\\.? ?)?[\\dA-Z][\\dA-Z/-]{0,8}|[A-Z]{1,2}[ -]?\\d{1,2}/?\\d{1,4}),? (?:(?:\\d{1,2}(?:st|nd|rd|th) )?${NAME}(?: ${NAME}){0,3} ?,? ){0,3}?(?:(?:Sector|Phase|Road|Block|Street|Ward)[ -]?(?:No\\.? ?)?\\d{1,3}[A-Z]?|\\d{1,2}(?:st|nd|rd|th) (?:Cross|Main|Floor|Block|Phase)|(?:${NAME} )?(?:Nagar|Colony|Enclave|Vihar|Layout|Society|CHS|Apartments?|Towers?|Residency|Heights|Puram|Bagh|Kunj|Marg|Chowk|Galli|Mohalla|Street|Road|Salai|Peta|Pet))(?![\\p{L}])`,
    {
      words: words(
        'sector phase road block street ward cross main floor nagar colony enclave vihar layout society chs apartment apartments tower towers residency heights puram bagh kunj marg chowk galli mohalla salai peta pet',
      ),
    },
  ),
  form(
    'JP',
    `(?:〒\\d{3}-\\d{4}[^\\n]{2,40}|[一-龥]{2,3}[都道府県][一-龥ぁ-ヶー]{1,12}[市区町村郡][一-龥ぁ-ヶー]{1,16}\\d{1,5}(?:-\\d{1,4}){0,3}(?![\\d月日年時])|\\d{1,2}(?:-chome|chōme|-chōme)?[- ]\\d{1,3}-\\d{1,3},? (?:${NAME},? ){1,3}?(?:${NAME}-(?:ku|shi|cho|chō|machi|gun|mura)|Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe)|\\p{Lu}\\p{L}{2,16}(?:-chō|-cho|-machi)? \\d{1,2}-\\d{1,3}-\\d{1,3}(?![\\p{N}-]))`,
    { endings: /[〒都道府県]|\d-\d{1,3}-\d/ },
  ),
  form(
    'CN, TW, HK',
    `(?:(?:Rm|Room|Flat|Unit|Apt)\\.? ?[\\dA-Z]{1,5},? )(?:\\d{1,2}/F,? )(?:(?:Block|Tower|Blk) ?[\\dA-Z]{1,3},? )?${NAMES}|No\\. ?\\d{1,4},? (?:(?:Lane|Alley|Sec\\.?|Section) \\d{1,4},? ){0,3}${NAMES} (?:Lu|Road|Rd|Street|St|Jie|Dao|Xiang)(?![\\p{L}])\\.?`,
    { words: words('rm room flat unit apt no') },
  ),
  form(
    'TH, VN',
    `\\d{1,4}(?:/\\d{1,4})? (?:Moo|M\\.) ?\\d{1,2},? (?:(?:Soi|Tambon|T\\.) ?${NAMES})?|\\d{1,4}(?:/\\d{1,4})?,? (?:Soi|Thanon|ngõ|ngách|hẻm|đường|Đường|phố|Ngõ|Hẻm) (?:${NAMES}|\\d{1,4})(?: \\d{1,3})?`,
    { words: words('moo m soi thanon ngõ ngách hẻm đường phố') },
  ),
  form('US, CA: a rural road', `(?:County|Farm|Township|Rural|Ranch|State) (?:Road|Route|Rd|Rte) \\d{1,4}`, {
    words: words('road route rd rte'),
    needsHome: true,
  }),
];

/** Forms without a digit: named houses, and houses counted along a road. */
export const WORDY_FORMS: readonly StreetForm[] = [
  form(
    'IE, GB: rural',
    `(?:[Tt]he )?(?:[Oo]ld |[Nn]ew )?(?:${NAME} ){1,3}(?:Cottage|Farmhouse|Farm|Lodge|Rectory|Bungalow|House|Barn|Croft|Cabin), (?:${NAME} ){1,3}(?:Road|Lane|Street|Hill|Close|Way|Avenue|Drove),? ${NAME}`,
  ),
  form(
    'any: counted along a road',
    `(?:(?:first|second|third|fourth|fifth|sixth|last|only|1st|2nd|3rd|4th|5th|blue|green|red|white|yellow|black|brown|pink|grey|gray) (?:\\p{Ll}{2,12} )?(?:house|place|door|gate|driveway|drive|trailer|turn|turning|farm|cabin|cottage|bungalow|mailbox|entrance|lane) (?:just )?(?:past|after|beyond|before|behind|opposite|next to|across from|down from|beside|off|up from) (?:the |${NAME})[^\\n.!?;,]{3,60})`,
    { needsHome: true },
  ),
];

/** The same in small letters, as posts are typed; only beside words for a home. */
export const SMALL_STREET =
  /(?<![\p{L}\p{N}$€£#/.-])(?:(?:flat|apt|unit|number|no) ?\d{1,4}[a-z]?,? )?\d{1,5}[a-z]? (?:\p{Ll}{2,14} ){1,3}(?:street|road|avenue|lane|drive|close|court|crescent|terrace|boulevard|mews|gardens|grove|rd|ave|ln|cres|blvd|tce|st)(?![\p{L}])/gu;

/** Postcodes that name one building or a few, and the boxes of a post office. */
export const POSTCODES: readonly StreetForm[] = [
  form(
    'GB',
    '(?:[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPSTUW]|[A-HK-Y]\\d[ABEHMNPRV-Y])) \\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])',
    { needsHome: true },
  ),
  form('IE', '(?:[AC-FHKNPRTV-Y]\\d{2}|D6W) [0-9AC-FHKNPRTV-Y]{4}(?![\\p{L}\\p{N}])', { needsHome: true }),
  form('NL', '[1-9]\\d{3} ?[A-Z]{2},? (?:nr\\.? ?|no\\.? ?|number )?\\d{1,4}[a-z]?(?![\\p{L}\\p{N}])', { needsHome: true }),
  form(
    'any',
    '(?:P\\.? ?O\\.? ?Box|GPO Box|PMB|Private Bag|Locked Bag|Postfach|Postbus|Postboks|Apartado|Caixa Postal|Casilla|BP|а/я) (?:[A-Z]{1,3} ?)?\\d{1,6}(?:[ -]{1,3}\\d{3,6})?',
    { needsHome: true },
  ),
];
