import { eachMatch } from '../../core/each-match';
import type { Detector, Match } from '../../core/types';
import { decode } from './json-web-token';
import { isInvented, isPlaceholder, isSampleWord } from './placeholder';
import { isRandom, isVaried } from './randomness';
import { secretKindOf } from './secret-name';

/** The manifest of a Secret, not of what makes one (ExternalSecret, SealedSecret, SopsSecret). */
const KIND = /^[ \t]{0,12}kind:[ \t]{1,8}["']?secret["']?[ \t]{0,12}\r?$/im;
const DATA = /^([ \t]{0,12})data:[ \t]{0,12}\r?$/gm;
/** A name and its value in Base64, on the same line or on the lines after it. */
const ENTRY =
  /^[ \t]{1,16}["']?([\w.-]{1,80})["']?:[ \t]{1,16}(?:[|>][-+]?[ \t]{0,8}\r?\n[ \t]{1,20})?["']?([A-Za-z0-9+/]{8,6000}={0,2})["']?[ \t]{0,8}\r?$/gm;

export const kubernetesSecret: Detector = {
  id: 'access/kubernetes-secret',
  title: 'Value in a Kubernetes Secret',
  label: 'secret',
  doc: {
    what: 'The values in the data of a Kubernetes Secret, which are Base64 and not encrypted.',
    why: 'Anybody can decode them.',
    fix: 'Change what it opens, and show the manifest with <BASE64>.',
  },
  sources: [{ title: 'Kubernetes: Secrets', url: 'https://kubernetes.io/docs/concepts/configuration/secret/' }],
  placeholder: 'secret',
  keywords: ['kind:'],
  looksAt: 'text',
  *detect({ text }): Generator<Match> {
    for (const manifest of manifestsIn(text)) {
      if (!KIND.test(manifest.text)) continue;
      for (const { index, 0: head, 1: indent = '' } of eachMatch(DATA, manifest.text)) {
        const from = index + head.length;
        const data = manifest.text.slice(from, endOfMap(manifest.text, from, indent));
        for (const entry of eachMatch(ENTRY, data)) {
          const [whole, name = '', value = ''] = entry;
          if (!isSecret(name, value)) continue;
          const start = manifest.start + from + entry.index + whole.lastIndexOf(value);
          yield { start, end: start + value.length, confidence: 'likely', because: 'it is a value of a Kubernetes Secret' };
        }
      }
    }
  },
  get examples() {
    const manifest = (kind: string, data: string): string =>
      `\`\`\`yaml\napiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ledger\ndata:\n${data}\n\`\`\``;
    return {
      hits: [
        manifest('Secret', '  password: ⟦VHVscC1aZWVkaWprLTQ0⟧\n  username: YWRtaW4='),
        '```yaml\ndata:\n  .dockercfg: |\n    ⟦VHVscC1aZWVkaWprLTQ0⟧\nkind: Secret\n```',
      ],
      nearMisses: [
        { text: manifest('Secret', '  password: cGFzc3dvcmQ='), why: 'it decodes to password' },
        { text: manifest('Secret', "  password: ''"), why: 'empty' },
        { text: manifest('Secret', '  password: {{ .Values.password }}'), why: 'a template' },
        { text: manifest('ConfigMap', '  greeting: VHVscC1aZWVkaWprLTQ0'), why: 'no Secret' },
        { text: manifest('ExternalSecret', '  key: VHVscC1aZWVkaWprLTQ0'), why: 'it says where a secret is kept' },
        { text: manifest('Secret', '  ca.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1J'), why: 'a certificate' },
      ],
    };
  },
};

/** The documents of a stream of YAML. */
function* manifestsIn(text: string): Generator<{ readonly text: string; readonly start: number }> {
  let start = 0;
  for (const part of text.split(/(^---[ \t]{0,80}\r?$)/m)) {
    yield { text: part, start };
    start += part.length;
  }
}

/** Where the entries of a map end: at the first line that is indented no more than its name. */
function endOfMap(text: string, from: number, indent: string): number {
  let at = text.indexOf('\n', from);
  while (at >= 0) {
    const line = /^([ \t]*)(\S?)/.exec(text.slice(at + 1, at + 40));
    if (line?.[2] !== '' && (line?.[1]?.length ?? 0) <= indent.length) return at;
    at = text.indexOf('\n', at + 1);
  }
  return text.length;
}

/** Samples decode to the words of samples; a certificate is public. */
function isSecret(name: string, value: string): boolean {
  if (isInvented(value)) return false;
  const plain = decode(value).trim();
  if (!/^[\x21-\x7e\s]+$/.test(plain)) return value.length >= 24 && isVaried(value.slice(0, 400));
  if (/-BEGIN (?!.*PRIVATE)/.test(plain) || plain.length < 6 || isPlaceholder(plain) || isSampleWord(plain)) return false;
  return (
    secretKindOf(name) !== undefined || isRandom(plain) || (/\d/.test(plain) && /[^\w.:/-]/.test(plain)) || /"auth/.test(plain)
  );
}
