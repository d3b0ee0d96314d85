/**
 * Check digits that several kinds of numbers share. Each takes the digits (or letters and digits) alone, without
 * separators, and says whether the check holds. Definitions: ISO/IEC 7812-1 annex B (Luhn), ISO/IEC 7064 (MOD systems),
 * ICAO Doc 9303 part 3 (7-3-1).
 */

/** Luhn's "double-add-double", over all digits. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digitAt(digits, digits.length - 1 - index);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const VERHOEFF_PRODUCT =
  '0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210'.split(' ');
const VERHOEFF_PERMUTATION = '0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258'.split(' ');

/** Verhoeff's dihedral check. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digitAt(digits, digits.length - 1 - index);
    const permuted = digitAt(VERHOEFF_PERMUTATION[index % 8] ?? '', digit);
    check = digitAt(VERHOEFF_PRODUCT[check] ?? '', permuted);
  }
  return check === 0;
}

/** ISO 7064 MOD 11,10. */
export function mod11_10(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (product + digitAt(digits, index)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
}

/** The remainder of a whole number of any length, letters counting A=10 … Z=35. */
export function remainder(text: string, modulus: number): number {
  let rest = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % modulus;
  }
  return rest;
}

/** Weights 7, 3, 1 repeating from the left, letters counting A=10 … Z=35; the sum modulo 10. */
export function sum731(text: string): number {
  return weighted(text, [7, 3, 1]) % 10;
}

/** The weighted sum from the left; the weights repeat when there are fewer of them. Letters count A=10 … Z=35. */
export function weighted(text: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++)
    sum += parseInt(text[index] ?? '0', 36) * (weights[index % weights.length] ?? 0);
  return sum;
}

/** The digit at an index, from the left; negative indices count from the end. */
export function digitAt(digits: string, index: number): number {
  return Number(digits.at(index) ?? Number.NaN);
}

/** `true` for runs nobody is issued: one digit repeated, or digits counting up or down. */
export function isPatterned(digits: string): boolean {
  return /^(\d)\1*$/.test(digits) || '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits);
}
