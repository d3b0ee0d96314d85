import { isPublicOrg } from './public-names';

/** A condition, and what it is about: "if your rent", "if a shop", "if the fare", before it goes up or down. */
const CONDITION =
  /(?:^|[.:;,(]\s{0,3})(?:and |so |but |now )?if (?<subject>(?:\p{L}[\p{L}’'-]{0,20} ){1,5}?)(?:goes|go|becomes|become|rises|rise|falls|fall|doubles|double|halves|drops|drop|grows|grow)(?![\p{L}])/iu;

/** Anybody, anything of a kind, or what is the same for everybody in a place: prices, fares, taxes. */
const GENERAL = [
  /^(?:you(?:r|['’](?:re|ve|d))?|an?|any|anyone|anybody|someone|somebody|(?:some|any)body['’]s|one|every|each|most|people|two|three|four|five) /iu,
  /^the (?:(?:price|cost) of \p{L}{3,14} |(?:base |interest |exchange |oil |gas |petrol |minimum |average |bus |train |sea )?(?:fares?|inflation|interest|tax|vat|duty|toll|rates?|wage|temperature|level|dollar|euro|pound|yen|population|price of) )/iu,
  /^(?:prices|rents|wages|rates|taxes|fares|costs|tariffs|temperatures|yields|odds|inflation|interest|demand|supply|unemployment) /iu,
];

/** Whose it is, or which one: what such a sentence tells may be so. */
const PARTICULAR =
  /(?<![\p{L}\p{N}])(?:we|our|ours|us|my|mine|i|the (?:\p{L}{3,14} )?(?:deal|sale|merger|takeover|acquisition|round|bid|tender|contract|plant|factory|mill|depot|branch|ward|buyer|board|client|launch|trial))(?![\p{L}\p{N}])/iu;
/** A capital within a sentence. */
const NAME = /(?<=[\p{L}\p{N},;%)] )\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,3}/gu;

/**
 * True of a sentence that reckons with anybody's numbers: "If the fare goes up to 40 %, he loses a third". "If the Lagos plant goes, 212 jobs go"
 * has a condition, too, and gives one away.
 */
export function isGeneralCondition(sentence: string): boolean {
  const subject = CONDITION.exec(sentence)?.groups?.['subject'];
  if (subject === undefined || !GENERAL.some((general) => general.test(subject)) || PARTICULAR.test(sentence)) return false;
  return [...sentence.matchAll(NAME)].every(([name]) => isPublicOrg(name));
}
