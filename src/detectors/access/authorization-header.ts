import { eachMatch } from '../../core/each-match';
import type { Detector, Match } from '../../core/types';
import { decode } from './json-web-token';
import { isInvented, isPlaceholder, isPublishable, isSampleWord } from './placeholder';
import { isRandom, isVaried, wordiness } from './randomness';
import { sample } from './sample';
import { trimEnd } from './trim-end';

/** Header names that carry a key, and the value behind them, quoted or not. */
const HEADER =
  /\b(?:proxy-)?(?:authorization|api-?(?:key|token)|private-token|x-(?:[a-z]{2,20}-){0,2}(?:token|key)|ocp-apim-subscription-key|dd-api-key)["'`]?\s{0,3}[:=,]\s{0,3}["'`]?(?:(Basic|Bearer|Token|ApiKey|Api-Key|Api-Token|SSWS|GenieKey|Splunk|Digest|JWT|key)[ =]{1,2})?["'`]?([\w.~+/=:!%-]{8,2000})/gi;
/** The scheme alone, as in prose and in code that adds the header by itself. */
const BEARER = /\b(Bearer|Basic|ApiKey|SSWS|GenieKey)[ ]([\w.~+/=-]{16,2000})/g;
const COOKIE =
  /\b(?:Set-)?Cookie["'`]?: ?["'`]?[^\n"'`]{0,400}?\b[\w.-]{0,30}(?:sess|sid|auth|jwt|remember|token|login)[\w.-]{0,20}=([\w.~+/=:%-]{16,2000})/gi;

export const authorizationHeader: Detector = {
  id: 'access/authorization-header',
  title: 'Key in a header',
  label: 'secret',
  doc: {
    what: 'The credential in an Authorization header, in headers such as X-API-Key, and in session cookies.',
    why: 'Copied requests still work: whoever sends the same header is let in as you.',
    fix: 'Revoke the key or end the session, and write <TOKEN> instead.',
  },
  sources: [
    { title: 'RFC 6750: bearer tokens', url: 'https://www.rfc-editor.org/rfc/rfc6750' },
    { title: 'RFC 7617: basic authentication', url: 'https://www.rfc-editor.org/rfc/rfc7617' },
  ],
  placeholder: 'token',
  keywords: [
    'authorization',
    'api-key',
    'apikey',
    'api_key',
    '-token',
    'bearer ',
    'basic ',
    'cookie',
    'subscription-key',
    'ssws ',
    'geniekey ',
    '-key',
  ],
  looksAt: 'text',
  *detect({ text }): Generator<Match> {
    for (const match of eachMatch(HEADER, text)) yield* judge(match, true);
    for (const match of eachMatch(BEARER, text)) yield* judge(match, false);
    for (const match of eachMatch(COOKIE, text)) {
      const value = match[1] ?? '';
      if (!isRandom(value) || isInvented(value)) continue;
      const start = match.index + match[0].length - value.length;
      yield { start, end: start + value.length, confidence: 'likely', because: 'it is the value of a session cookie' };
    }
  },
  get examples() {
    return {
      hits: [
        `\`curl -H "Authorization: Bearer ⟦${sample('b62', 32, 51)}⟧" https://api.haldenmutual.co.uk\``,
        `\`\`\`http\nX-API-Key: ⟦${sample('hex', 32, 52)}⟧\n\`\`\``,
        '`Authorization: Basic ⟦ZmVycnlfcnc6VHVscC1aZWVkaWprLTQ0⟧`',
      ],
      nearMisses: [
        { text: '`Authorization: Bearer <token>`', why: 'a placeholder' },
        { text: '`Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==`', why: 'the sample of RFC 7617' },
        { text: 'Send the token as a Bearer authentication-header-with-scope.', why: 'words' },
        { text: '`Authorization: Bearer $TOKEN`', why: 'a variable' },
      ],
    };
  },
};

function* judge(match: RegExpExecArray, named: boolean): Generator<Match> {
  const [whole, scheme = '', raw = ''] = match;
  const value = trimEnd(raw, '.:,');
  const start = match.index + whole.length - raw.length;
  const span = { start, end: start + value.length };
  if (isInvented(value) || isPlaceholder(value) || isPublishable(value)) return;
  if (/^basic$/i.test(scheme)) {
    const [user, password] = pairOf(decode(value));
    if (user === undefined || password === undefined || isPlaceholder(password) || isSampleWord(password) || user === password)
      return;
    yield { ...span, confidence: 'likely', because: 'it decodes to a user name and a password' };
    return;
  }
  const letters = value.replace(/[^A-Za-z0-9]/g, '');
  if (letters.length < 16 || !isVaried(letters) || wordiness(value) > 0.6 || !/\d/.test(value)) return;
  if (/%[A-Z_]+%|^[A-Z_]+$/.test(value)) return;
  yield {
    ...span,
    confidence: 'likely',
    because: named ? 'it is the value of a header that lets in whoever sends it' : `it follows the scheme ${scheme}`,
  };
}

/** A user name and a password, or nothing where the text is no such pair. */
function pairOf(text: string): readonly [string, string] | readonly [] {
  if (!/^[\x20-\x7e]{3,200}$/.test(text)) return [];
  const colon = text.indexOf(':');
  return colon < 0 || text.length - colon < 4 ? [] : [text.slice(0, colon), text.slice(colon + 1)];
}
