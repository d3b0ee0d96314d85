/** The same text in memory of its own: a slice keeps the whole draft that it was cut from, and each keystroke makes another. */
export function owned(text: string): string {
  return ` ${text}`.slice(1);
}

export const WIDE = /[\u0100-\uffff]/;

/**
 * {@link owned}, in memory that holds a byte for each character where that is enough. One curly quote makes the engine keep a whole draft in two
 * bytes each, and the text of every block that is cut out of it; patterns take a fifth longer on such a text.
 */
export function narrowed(text: string): string {
  if (WIDE.test(text)) return owned(text);
  let narrow = '';
  for (let at = 0; at < text.length; at += codes.length) {
    const count = Math.min(codes.length, text.length - at);
    for (let index = 0; index < count; index++) codes[index] = text.charCodeAt(at + index);
    narrow += String.fromCharCode.apply(null, codes.subarray(0, count) as unknown as number[]);
  }
  return narrow;
}

const codes = new Uint8Array(2_048);
