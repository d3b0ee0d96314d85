import { STRONG_NAMES, WEAK_NAMES } from './given-names';

/** `strong`: hardly anything but a name. `weak`: also an ordinary word, a place or a product. */
export type GivenName = 'strong' | 'weak' | undefined;

/** Whether a word is a given name. Takes any case and any accents; a hyphenated name is one if its first half is. */
export function givenName(word: string): GivenName {
  return foldedName(foldName(word));
}

/** The same for a word that is folded already: {@link foldName}. */
export function foldedName(folded: string): GivenName {
  if (WEAK_NAMES.has(folded)) return 'weak';
  if (STRONG_NAMES.has(folded)) return 'strong';
  const hyphen = folded.indexOf('-');
  if (hyphen < 2) return undefined;
  const [first, second] = [folded.slice(0, hyphen), folded.slice(hyphen + 1)];
  if (STRONG_NAMES.has(first) || (first !== second && SYLLABLE.test(first) && SYLLABLE.test(second))) return 'strong';
  return WEAK_NAMES.has(first) && (STRONG_NAMES.has(second) || WEAK_NAMES.has(second)) ? 'strong' : undefined;
}

/** Halves of Chinese and Korean given names that are written with a hyphen, and no words of English: `wei-ting`, `ji-hyun`. */
const SYLLABLE =
  /^(?:cheng|chia|chih|ching|chun|eun|fang|feng|hao|hee|hsin|hsiu|hua|hui|hye|hyun|jae|ji|jia|jie|joon|jun|kuo|kyung|ling|mei|min|ming|qi|rin|seo|seung|shu|siew|soo|sook|sung|ting|tzu|wei|wen|woo|xiao|xin|yen|yeon|yi|ying|young|yu|yun|zhi|zi)$/;

const NOT_ASCII = /[^\x00-\x7F]/;
const MARKS = /\p{M}+/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
};

/** Lower case, without accents: `Océane` → `oceane`. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[øłđðþßæœı’]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Endings that hardly any English word has, and names of many languages do (Kowalczyk, Ivanović, Hakobyan, Okonkwo). */
const SURNAME_SHAPE =
  /(?:[a-z]{2}(?:ski|ska|sky|wicz|czyk|czak|enko|chuk|yuk|ovic|evic|ovich|evich|opoulos|akis|idis|adze|shvili|sson|ssen|nsen|nson|strom|qvist|quist|berg|stein|feld|baum|bauer|mann|meier|meyer|huber|hoff|escu|oglu|yan|ian|ova|eva|ez|inho|etti|elli|ini|ucci|aldi|akumar|swamy|murthy|appa|awal|nathan|krishnan|moorthy|unnisa|wickrama|singhe|sinha|pillai|mwangi|kamau|wanjiku|okafor|adeyemi|moto|mura|kawa|zaki|guchi|naga|shita)|^(?:o'|mc|mac(?=[b-df-hj-np-tv-z])|fitz|van |von |de |al-|ben |ibn |abu )[a-z]{3}.*)$/;

/** True for words with the shape of a surname. Weak evidence: place names share some of the endings. */
export function surnameShape(word: string): boolean {
  return SURNAME_SHAPE.test(foldName(word));
}
