import { eachMatch } from '../../core/each-match';
import type { Detector, Match } from '../../core/types';
import { isInvented } from './placeholder';
import { isVaried } from './randomness';
import { sample } from './sample';
import { unescaped } from './unescaped';

/** Two to five base64url parts; the first decodes to an object, which therefore starts with `{"`. */
const TOKEN = /(?<![\w-])(ey[IJ][\w-]{8,1000})\.([\w-]{4,6000})(?:\.([\w-]{0,1500}))?(?:\.[\w-]{1,6000}\.[\w-]{1,200})?/g;
/** The same in base64 once more. */
const WRAPPED = /(?<![A-Za-z0-9+/])ZXlK[A-Za-z0-9+/]{60,8000}={0,2}/g;

/** Payloads of samples: the one on jwt.io and its edits, RFC 7519's. */
const SAMPLE =
  /"(?:John Doe|Jane Doe)"|1516239022|1234567890|"iss":"joe"|example\.com\/is_root|"foo"|"bar"|"some":"payload"|example\.(?:com|org)|"user_?name":"test|"sub":"test"/;

export const jsonWebToken: Detector = {
  id: 'access/json-web-token',
  title: 'JSON Web Token',
  label: 'secret',
  doc: {
    what: 'A signed or encrypted token whose header parses as that of a JSON Web Token.',
    why: 'It stands for its owner wherever it is accepted, and its payload can be read by anybody.',
    fix: 'Revoke the session or the key that it was made with, and show a made-up token.',
  },
  sources: [
    { title: 'RFC 7519: JSON Web Token', url: 'https://www.rfc-editor.org/rfc/rfc7519' },
    { title: 'RFC 7515: JSON Web Signature', url: 'https://www.rfc-editor.org/rfc/rfc7515' },
  ],
  placeholder: 'token',
  keywords: ['eyj', 'eyi', 'zxlk'],
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text, offset } = unescaped(block);
    for (const match of eachMatch(TOKEN, text)) {
      const [token, header = '', payload = '', signature = ''] = match;
      const found = judge(header, payload, signature);
      if (found === undefined) continue;
      yield { start: offset(match.index), end: offset(match.index + token.length - 1) + 1, ...found };
    }
    for (const match of eachMatch(WRAPPED, text)) {
      const inner = decode(match[0]);
      const parts = inner.split('.');
      if (parts.length < 3 || judge(parts[0] ?? '', parts[1] ?? '', parts[2] ?? '') === undefined) continue;
      yield {
        start: offset(match.index),
        end: offset(match.index + match[0].length - 1) + 1,
        confidence: 'likely',
        because: 'it decodes to a JSON Web Token',
      };
    }
  },
  get examples() {
    const token = (payload: string): string =>
      `${encode('{"alg":"HS256","typ":"JWT"}')}.${encode(payload)}.${sample('b64u', 43, 21)}`;
    return {
      hits: [
        `\`\`\`\nCookie: session=⟦${token('{"sub":"svc-ferry","aud":"fleet","exp":1998761600}')}⟧\n\`\`\``,
        `Paste ⟦${token('{"iss":"https://id.haldenmutual.co.uk","uid":88213}')}⟧ into the box.`,
      ],
      nearMisses: [
        { text: `\`${token('{"sub":"1234567890","name":"John Doe","iat":1516239022}')}\``, why: 'the sample of jwt.io' },
        { text: `\`${encode('{"alg":"HS256","typ":"JWT"}')}\``, why: 'a header alone' },
        { text: `\`${token('{"iss":"supabase","role":"anon","ref":"qwpoeiruty"}')}\``, why: 'made for browsers' },
      ],
    };
  },
};

function judge(header: string, payload: string, signature: string): Pick<Match, 'confidence' | 'because'> | undefined {
  const head = decode(header);
  if (!/^\s*\{/.test(head) || !/"(?:alg|enc|typ|kid)"\s*:/.test(head)) return undefined;
  if (isInvented(payload) || isInvented(signature) || /^(?:your|signature|x+$)/i.test(signature)) return undefined;
  const body = decode(payload);
  const isObject = /^\s*\{/.test(body);
  if (SAMPLE.test(body.replace(/ ?: ?/g, ':')) || (/"anon"/.test(body) && /supabase/.test(body))) return undefined;
  // A payload that is no object is an encrypted part, or a token whose middle was changed by hand.
  if (!isObject && !/"enc"/.test(head) && (payload.length < 20 || !isVaried(payload))) return undefined;
  if (signature.length < 16 && !/"none"/i.test(head)) return undefined;
  if (signature.length >= 16 && !isVaried(signature)) return undefined;
  return { confidence: isObject ? 'certain' : 'likely', because: 'its header is that of a JSON Web Token' };
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The ASCII text that base64 or base64url stands for; bytes outside ASCII come out as Latin-1, which keeps JSON readable. */
export function decode(encoded: string): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const character of encoded) {
    const value = BASE64URL.indexOf(character === '+' ? '-' : character === '/' ? '_' : character);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    text += String.fromCharCode((held >> bits) & 0xff);
  }
  return text;
}

/** ASCII text in base64url, without padding. */
export function encode(text: string): string {
  let encoded = '';
  let bits = 0;
  let held = 0;
  for (let index = 0; index < text.length; index++) {
    held = ((held << 8) | text.charCodeAt(index)) & 0xffff;
    bits += 8;
    for (; bits >= 6; bits -= 6) encoded += BASE64URL[(held >> (bits - 6)) & 63] ?? '';
  }
  return bits > 0 ? encoded + (BASE64URL[(held << (6 - bits)) & 63] ?? '') : encoded;
}
