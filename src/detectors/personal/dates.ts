/** How people write a day: as patterns to build others of. All are bounded, and meant for the flags `giu`. */

const MONTH_NAMES = [
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre',
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre',
  'januar|jänner|februar|märz|juni|juli|oktober|dezember',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
  'janeiro|fevereiro|março|abril|maio|junho|julho|setembro|outubro|novembro|dezembro',
  'januari|februari|maart|mei|augustus|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
];
export const MONTH = `(?:${MONTH_NAMES.join('|')})`;

const ORDINAL_WORD =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
/** "14th", "the ninth" without its article. */
export const ORDINAL = `(?:${DAY}(?:st|nd|rd|th|º|er)|${ORDINAL_WORD})`;
const YEAR = "(?:(?:19|20)\\d{2}|['’]\\d{2}(?!\\d))";
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs)?|thurs|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?)';

/** A day of a month, with or without the year: "14 March 1985", "the ninth of May", "Mar 14 '85". */
export const WRITTEN_DATE = `(?:${WEEKDAY}?(?:the )?(?:night of (?:the )?)?(?:${ORDINAL}|${DAY}\\.?)\\s(?:of |de |d[’'])?${MONTH}(?![\\p{L}])(?:,?\\s(?:of |de |del )?${YEAR})?|${WEEKDAY}?${MONTH}(?![\\p{L}])\\s(?:the )?(?:${ORDINAL}|${DAY}(?!\\d))(?:,?\\s${YEAR})?)`;

/** Full dates in figures, in any order. */
export const FIGURE_DATE =
  '(?:(?:19|20)\\d{2}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.)\\d{1,2}(?!\\d)|\\d{1,2}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.|\\. \\d{1,2}\\. )(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)|\\d{1,2}[-/. ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}[-/. ](?:19|20)?\\d{2}(?!\\d))';

/** A day of the month alone: "the fourteenth", "Weds 18th". Only where nothing but a date can stand. */
export const DAY_ALONE = `(?:${WEEKDAY}(?:${ORDINAL}|${DAY}(?!\\d))|(?!the (?:first|second|third|1st|2nd|3rd)\\s\\p{L})the ${ORDINAL}(?!\\s(?:time|one|year|day|floor|person|birthday|anniversary|century)))`;

const FEAST =
  "bonfire night|guy fawkes(?: night)?|leap day|leap year day|christmas(?: day| eve)?|xmas(?: day| eve)?|boxing day|new year['’]?s(?: day| eve)?|halloween|all (?:saints|souls)['’]?(?: day)?|valentine['’]?s(?: day)?|easter(?: sunday| monday)?|good friday|whit(?:sun| monday)|pancake day|shrove tuesday|midsummer['’]?s?(?: day| eve| night)?|diwali|holi|eid(?: al[- ]\\p{L}+)?|nowruz|hanukkah|thanksgiving|pi day|may day|michaelmas|martinmas|candlemas|epiphany|three kings|twelfth night|old new year|(?:the )?(?:summer|winter) solstice|(?:the )?(?:spring|autumn|vernal) equinox|lunar new year|chinese new year|songkran|vesak|onam|pongal|hogmanay|juneteenth|the fourth of july|(?:night|feast|day|eve) of (?:san|saint|st\\.?|santa|são|sao|sankt) \\p{L}+|(?:san|santa|são) \\p{L}{3,12}(?: day| night)?|(?:st\\.?|saint) \\p{L}{3,14}['’]?s(?: day| eve| night)?|(?:the )?(?:longest|shortest) (?:day|night)|(?!(?:the )?(?:same|next|other|following|previous|very|last|whole|big|special|one|every)\\s)(?:\\p{L}{3,14}['’]?s? ){1,2}day";

/** A day that has a name, with or without the year. */
export const NAMED_DAY = `(?:the (?:first|second|third|fourth|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) ${MONTH}(?![\\p{L}])|(?:the )?(?:${FEAST})(?:,? (?:of |in )?${YEAR})?)`;

/** Ages in figures and words. */
export const AGE =
  '(?:(?:1[0-1]\\d|[1-9]\\d?)(?!\\d)(?: years(?: old)?)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a hundred(?: and \\p{L}{3,5})?|the big \\p{L}{3,6}(?:[- ]oh?)?|(?:3|4|5|6|7|8)0th|(?:thirti|forti|fifti|sixti|seventi|eighti|nineti)eth)';
/** How a word starts, in lower case, that an {@link AGE} holds. */
export const AGE_WORD = /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fort|fif|twenty|hundred|big)/;
