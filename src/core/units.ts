/** What the words beside a number make of it. Lower case; singular and plural. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** ISO 4217 codes and habits of writing them in front of or after a sum. */
export const CURRENCY_CODES = list(`
  usd us eur gbp inr rs cad aud nzd sgd hkd zar kes ksh ngn ghs ugx tzs rwf egp mad aed sar qar kwd bhd omr jpy cny rmb krw twd thb
  php idr rp rm myr vnd pkr bdt lkr npr chf sek nok dkk pln zł zl czk kč huf ft ron lei bgn rsd try tl ils nis mxn mxn$ ars clp cop
  brl pen uyu btc eth usdc isk lak kzt gel`);

/** Currencies by name. */
export const CURRENCY_WORDS = list(`
  dollar dollars buck bucks cent cents euro euros pound pounds quid pence sterling tenner tenners fiver fivers rupee rupees rupaye paise
  shilling shillings bob rand rands naira cedi cedis peso pesos real reais yen yuan won baht ringgit rupiah dong taka dirham dirhams riyal
  riyals dinar dinars shekel shekels lira liras zloty zlotys zloties koruna kroner kronor krona krone francs franc forint leu lei lev rouble
  roubles ruble rubles hryvnia birr pula kwacha sol soles nis kr kip riel kyat tenge lari`);

/** Currency letters glued to digits: `R118`, `Rs500`, `C$`… */
export const CURRENCY_PREFIXES = list(
  'r rs ksh kes rm usd eur gbp aed sar inr chf sek nok dkk php ngn zar s us aud cad nzd sgd hk rp',
);

export const MAGNITUDE_SUFFIXES = list('k m mn mln mio mil bn b tn cr lpa lakh lac lakhs crore crores ctc lacs million billion');
export const CENT_SUFFIXES = list('c p ct eur usd kr kc lei zł');
export const PERCENT_SUFFIXES = list('pc pct pp ppt bps bp');
export const ORDINAL_SUFFIXES = list('st nd rd th º ª er e ème eme');

export const PERCENT_WORDS = list('percent pct pc percentage bps prozent procent');
export const POINT_WORDS = list('point points pts pp');

export const TIME_UNITS = list(`
  s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days night nights week weeks wk wks fortnight fortnights month
  months mo mos quarter quarters year years yr yrs y decade decades weekend weekends overnight working business payroll`);

/** Units of physics, computing, kitchen and workshop. */
export const MEASURE_UNITS = list(`
  ms ns us µs μs kg g gr gram grams gramme grammes mg µg ml cl dl l litre litres liter liters km m metre metres meter meters cm mm nm µm μm micron
  microns inch inches ft feet foot yard yards mile miles acre acres hectare hectares ha sqft sqm kb mb gb tb pb kib mib gib bytes byte bits bit kw
  kwh mw mwh w watt watts v volt volts a amp amps mah hz khz mhz ghz rpm bpm psi bar pa kpa mpa n newton newtons nm px pixel pixels pt em rem dpi fps
  c f k °c °f celsius fahrenheit degree degrees deg cup cups tbsp tsp tablespoon tablespoons teaspoon teaspoons oz ounce ounces lb lbs stone pint pints
  gallon gallons core cores ram lines line loc rows row stitches stitch sts db decibels lumens lux ph ppm ppb mol mmol tokens token epochs`);

/** Hedges before a number belong to it. */
export const HEDGES = list(`
  about around roughly approximately approx circa ca some just over under nearly almost nearer barely only more less fewer than a an hair shade touch bit
  little well close to north south of excess up at least most below above exactly precisely maybe perhaps easily say another every good cool mere
  whopping measly some in full additional extra`);

/** Words that end a hedge backwards: a hedge is no hedge without one of these. */
export const HEDGE_CORES = list(`
  about around roughly approximately approx circa some just over under nearly almost nearer barely more less fewer close north south excess below above
  least most exactly precisely easily cool mere whopping measly`);

/** After a number, these make it a place in an order, a version, a name: no quantity. */
export const NAME_BEFORE = list(`
  step chapter page part section figure fig table day week lesson episode ep season level rule tip no number nr section article art line row column
  slide module unit version v release phase act scene verse psalm track vol volume issue room gate platform floor apt suite flat route highway road
  bus tram flight iphone ios android windows python node php java es ecmascript http http/2 iso rfc gpt llama claude gemini ps xbox q h january
  february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec stage wave round
  question appendix exhibit grade year class group team type category tier code error port form clause item point channel bed ward seat exit lane aisle desk table line house plot unit lot box locker pier dock hall studio chair bay lap
  hole bus train tram line n+ top model`);

export const MONTHS =
  list(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`);
