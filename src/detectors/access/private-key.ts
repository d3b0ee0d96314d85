import { eachMatch } from '../../core/each-match';
import type { Detector, Match } from '../../core/types';
import { isVaried } from './randomness';
import { sample } from './sample';

/** RFC 7468 labels of private keys, OpenSSH's, PGP's, and SSH.com's with four hyphens. */
const BEGIN = /-{4,5} ?BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;

/** Header lines of a key: encryption, comments, versions. */
const HEADER = /^(?:[A-Za-z][\w-]{1,30}: [^\n]*|\s*)$/;
const BODY_LINE = /^[\s>|"'+*#/-]{0,12}([A-Za-z0-9+/=]{4,}(?:\\[nr][A-Za-z0-9+/=]{4,})*)(?:\\[nr])*["',;\\]{0,4}\s*$/;

const PUTTY = /Private-Lines: \d{1,3}\r?\n/g;
/** A key in base64 once more, as in a Kubernetes secret: it begins with the encoded BEGIN line of a private key. */
const WRAPPED = /LS0tLS1CRUdJTiB(?:SU0Eg|QUklW|FQyBQ|PUEVO|FTkNS|EU0Eg)[A-Za-z0-9+/]{100,12000}={0,2}/g;
/** A key without its frame: PKCS#8 of an Ed25519 key, OpenSSH's magic. */
const BARE = /(?<![A-Za-z0-9+/])(?:MC4CAQAwBQYDK2VwBCIEI[A-Za-z0-9+/]{43}|b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/]{40,12000})={0,2}/g;
const JWK = /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"/;
const JWK_SECRET = /"d"\s{0,4}:\s{0,4}"([\w-]{40,1200})"/g;
/** OpenVPN's static key: sixteen lines of hex. */
const OPENVPN = /-----BEGIN OpenVPN Static key V1-----\s{1,4}((?:[0-9a-f]{32}\s{1,4}){8,16})/g;
const WIREGUARD = /\b(?:PrivateKey|PresharedKey)[ \t]{0,4}=[ \t]{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/g;

export const privateKey: Detector = {
  id: 'access/private-key',
  title: 'Private key',
  label: 'secret',
  doc: {
    what: 'The body of a private key: PEM, OpenSSH, PGP, PuTTY, JWK, OpenVPN and WireGuard, also on one line or in base64.',
    why: 'Whoever holds it is you to every server that trusts it.',
    fix: 'Make a new key pair, take the old public key off every server, and leave the key out of the post.',
  },
  sources: [
    { title: 'RFC 7468: textual encodings of keys', url: 'https://www.rfc-editor.org/rfc/rfc7468' },
    { title: 'OpenSSH key format', url: 'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key' },
    { title: 'RFC 9580: OpenPGP', url: 'https://www.rfc-editor.org/rfc/rfc9580' },
    { title: 'PuTTY key files', url: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html' },
    { title: 'RFC 7517: JSON Web Key', url: 'https://www.rfc-editor.org/rfc/rfc7517' },
    { title: 'WireGuard', url: 'https://www.wireguard.com/quickstart/' },
  ],
  placeholder: 'private key',
  keywords: [
    'private key',
    'private-lines',
    'ls0tls1crudjtib',
    'mc4caqawbqydk2vwb',
    'b3blbnnzac1rzxktdje',
    '"kty"',
    'openvpn static',
    'privatekey',
    'presharedkey',
  ],
  looksAt: 'text',
  *detect({ text }): Generator<Match> {
    for (const match of eachMatch(BEGIN, text)) yield* body(text, match.index + match[0].length);
    for (const match of eachMatch(PUTTY, text)) yield* body(text, match.index + match[0].length);
    for (const pattern of [WRAPPED, BARE]) {
      for (const match of eachMatch(pattern, text)) {
        if (!isVaried(match[0])) continue;
        yield {
          start: match.index,
          end: match.index + match[0].length,
          confidence: 'likely',
          because: 'it is a private key without its frame',
        };
      }
    }
    if (JWK.test(text)) yield* groups(text, JWK_SECRET, 'it is the private part of a JSON Web Key');
    yield* groups(text, OPENVPN, 'it is a static key of OpenVPN');
    yield* groups(text, WIREGUARD, 'it is a private key of WireGuard');
  },
  get examples() {
    const line = (seed: number): string => sample('b64', 64, seed);
    const frame = (word: string, kind: string): string => `-----${word} ${kind}-----`;
    return {
      hits: [
        `\`\`\`\n${frame('BEGIN', 'RSA PRIVATE KEY')}\n⟦${line(1)}\n${line(2)}\n${line(3).slice(0, 40)}==⟧\n${frame('END', 'RSA PRIVATE KEY')}\n\`\`\``,
        `\`\`\`\n${frame('BEGIN', 'OPENSSH PRIVATE KEY')}\n⟦${line(4)}\n${line(5)}⟧\n${frame('END', 'OPENSSH PRIVATE KEY')}\n\`\`\``,
        `\`"key": "${frame('BEGIN', 'PRIVATE KEY')}\\n⟦${line(6)}\\n${line(7)}⟧\\n${frame('END', 'PRIVATE KEY')}\\n"\``,
        `\`\`\`ini\n[Interface]\nPrivateKey = ⟦${sample('b64', 42, 8)}A=⟧\n\`\`\``,
      ],
      nearMisses: [
        {
          text: `\`\`\`\n${frame('BEGIN', 'PUBLIC KEY')}\n${line(1)}\n${frame('END', 'PUBLIC KEY')}\n\`\`\``,
          why: 'a public key is made to be shown',
        },
        {
          text: `\`\`\`\n${frame('BEGIN', 'RSA PRIVATE KEY')}\n...\n${frame('END', 'RSA PRIVATE KEY')}\n\`\`\``,
          why: 'the body was taken out',
        },
        { text: `The file starts with \`${frame('BEGIN', 'RSA PRIVATE KEY')}\`.`, why: 'the frame alone' },
        { text: `\`\`\`ini\n[Peer]\nPublicKey = ${sample('b64', 42, 9)}A=\n\`\`\``, why: 'the public half' },
      ],
    };
  },
};

/** The lines of a key's body that follow a header. Fewer than 40 characters are a sample. */
function* body(text: string, from: number): Generator<Match> {
  const inline = /^(?:\\[nr]){1,2}/.exec(text.slice(from, from + 4));
  let start = -1;
  let end = -1;
  let at = from + (inline?.[0].length ?? 0);
  if (inline !== null || !/^\s*\n/.test(text.slice(from, from + 200))) {
    // The whole key stands on one line, its line breaks written as \n or as spaces.
    const run = /^[ ]?((?:[A-Za-z0-9+/=]{4,76}(?:\\[nr]|[ \n]){0,4}){1,400})/.exec(text.slice(at, at + 24_000))?.[1] ?? '';
    const trimmed = run.slice(0, run.length - (/(?:\\[nr]|\s){1,8}$/.exec(run.slice(-16))?.[0].length ?? 0));
    start = at + (text.slice(at, at + 1) === ' ' ? 1 : 0);
    end = start + trimmed.length;
  } else {
    for (let lines = 0; lines < 800 && at < text.length; lines++) {
      const stop = text.indexOf('\n', at);
      const line = text.slice(at, stop < 0 ? text.length : stop);
      const content = line.length > 20_000 ? null : BODY_LINE.exec(line)?.[1];
      if (content !== null && content !== undefined) {
        if (start < 0) start = at + line.indexOf(content);
        end = at + line.indexOf(content) + content.length;
      } else if (start >= 0 || !HEADER.test(line)) break;
      if (stop < 0) break;
      at = stop + 1;
    }
  }
  if (start < 0 || end - start < 40) return;
  const key = text.slice(start, end).replace(/\\[nr]|[^A-Za-z0-9+/]/g, '');
  if (key.length < 40 || !isVaried(key.slice(0, 400)) || /(.)\1{11,}/.test(key.slice(0, 40))) return;
  yield { start, end, confidence: 'likely', because: 'it is the body of a private key' };
}

function* groups(text: string, pattern: RegExp, because: string): Generator<Match> {
  for (const match of eachMatch(pattern, text)) {
    const value = (match[1] ?? '').trimEnd();
    if (!isVaried(value)) continue;
    const start = match.index + match[0].indexOf(value);
    yield { start, end: start + value.length, confidence: 'likely', because };
  }
}
