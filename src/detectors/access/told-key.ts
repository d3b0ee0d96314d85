import type { BlockContent, Detector, Match } from '../../core/types';
import { isInvented, isPlaceholder, isPublishable } from './placeholder';
import { serviceNear } from './product-keys';
import { isMachineMade } from './randomness';
import { sample, sampleUuid } from './sample';
import { nameParts, secretKindOf } from './secret-name';
import { cellsOf, LINK, toldIn, type Told } from './told';

/** What may be a key: one word of the characters that keys consist of. */
const CANDIDATE = /(?<![\w.+/=~@#%&-])[A-Za-z0-9][\w.+/=~-]{13,500}[A-Za-z0-9_=](?![\w@/])/g;
/** The words for a key, with those that say what it opens. */
const CUE =
  /\b(?:(?:api|access|secret|private|auth|authentication|authorization|bearer|refresh|deploy|bot|personal|session|service|client|app|admin|account|license|webhook|signing|encryption|master)[ -]){0,3}(?:keys?|tokens?|secrets?|pat)(?![\w-])/gi;
/** Nothing needs to be known of whose it is. */
const CLEAR =
  /^(?:api|access|secret|private|auth|bearer|refresh|deploy|bot|personal|session|client|master|encryption|signing)[ -]/;
const HELD = /^(?:api|access|secret|auth|master|encryption|signing) (?:key|token)$/;
/** Talk of keys in general, or of one that is no more. */
const ADVICE =
  /\b(?:like|e\.g\.?|for example|for instance|such as|something like|looks|instead of|fake|dummy|invented|placeholder|sample|public|hash(?:ed|es)?|commit|checksum|contract|address)\b/;
/** What may be told of a key without telling it. */
const OF_KEY =
  /^(?:'s)?[ -](?:id|name|version|alias)\b|\bid[\s"'`*_(:=]{1,5}$|\b(?:identifier|fingerprint|thumbprint|digest|serial)\b/;

export const toldKey: Detector = {
  id: 'access/told-key',
  title: 'Key told in a sentence',
  label: 'secret',
  doc: {
    what: 'A key or token that a sentence or a table tells: "our Datadog key is …", "the access token for staging (…)".',
    why: 'Whoever reads it can use the service as its owner until it is revoked.',
    fix: 'Revoke it where it was issued, and leave it out.',
  },
  sources: [
    {
      title: 'OWASP: secrets management',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    },
  ],
  placeholder: 'API key',
  keywords: ['key', 'token', 'secret'],
  looksAt: 'text',
  *detect(block): Generator<Match> {
    if (block.kind === 'code' || block.kind === 'front-matter' || block.kind === 'html') return;
    if (block.kind === 'table-row') {
      yield* inCells(block);
      return;
    }
    for (const told of toldIn(block, CANDIDATE, CUE)) {
      if (isTold(told)) yield { start: told.start, end: told.end, confidence: 'likely', because: 'a key is told just before it' };
    }
  },
  get examples() {
    return {
      hits: [
        `Our Datadog key is ⟦${sample('hex', 32, 41)}⟧.`,
        `We still have the Airtable token \`⟦${sample('b62', 17, 42)}⟧\` in there.`,
        `The access token for staging is "⟦${sample('b62', 32, 43)}⟧".`,
        `Set the API key (⟦${sample('b62', 24, 44)}⟧) and go.`,
        `Our master key is \`⟦${sample('hex', 32, 47)}⟧\`, and the backups need it.`,
        `| what | value |\n| --- | --- |\n| Heroku API key | ⟦${sampleUuid(45)}⟧ |`,
      ],
      nearMisses: [
        { text: `The public key is ${sample('b62', 43, 41)}.`, why: 'the public half' },
        { text: `The cache key is ${sample('hex', 40, 42)}.`, why: 'a key to data' },
        { text: `The token 0x${sample('hexi', 40, 43)} was listed.`, why: 'the address of a coin' },
        { text: `The key to it is commit ${sample('hex', 40, 44)}.`, why: 'a commit' },
        { text: `The new token here is ${sample('hex', 32, 46)}.`, why: 'words that are also names of services' },
        { text: `The API key is the hash ${sample('hex', 64, 48)}.`, why: 'a hash' },
        { text: `The signing key's fingerprint is ${sample('hex', 40, 49)}.`, why: 'what the key is known by' },
        { text: `The API key id is ${sample('hex', 32, 50)}.`, why: 'what the key is listed under' },
        { text: 'The API key is rotated-every-30-days-by-cron.', why: 'words' },
        { text: `An access token looks like ${sample('b62', 32, 45)}.`, why: 'what one looks like' },
      ],
    };
  },
};

function isTold({ value, left, right, near }: Told): boolean {
  if (near === undefined || !isKey(value)) return false;
  const { cue, tail } = near;
  if (tail.length > 60 || /[.!?;]\s/.test(tail) || ADVICE.test(left.slice(-70)) || OF_KEY.test(tail)) return false;
  if (!LINK.test(tail) && !/^[\s"'`*_(:=-]{1,6}$/.test(tail)) return false;
  const before = left.slice(0, left.length - tail.length - cue.length);
  const words = before.slice(-40).split(/[^\p{L}\d]+/u);
  if (secretKindOf([...words.slice(-2), ...cue.split(/[ -]/)].join('_').replace(/s$/, '')) === undefined && !isBare(words, cue))
    return false;
  return opens(value, cue, [...words, ...tail.split(/[^\p{L}\d]+/u), ...right.slice(0, 30).split(/[^\p{L}\d]+/u)]);
}

/** A table's cells: a key beside the cell, or below the header, that says so. */
function* inCells(block: BlockContent): Generator<Match> {
  let label = '';
  for (const { header, value, start, end } of cellsOf(block)) {
    for (const said of [label, header]) {
      if (!isKey(value) || !/\b(?:key|token|secret)$/.test(said) || ADVICE.test(said)) continue;
      const cue = /\b(?:[a-z]{1,30}[ -])?(?:key|token|secret)$/.exec(said)?.[0] ?? '';
      if (secretKindOf(said.replace(/[ -]/g, '_')) === undefined && !isBare(said.split(/[ -]/).slice(0, -1), 'key')) continue;
      if (!opens(value, cue, [...said.split(/[^\p{L}\d]+/u), ...label.split(/[^\p{L}\d]+/u)])) continue;
      yield { start, end, confidence: 'likely', because: 'the table says that it is a key' };
      break;
    }
    label = value.toLowerCase();
  }
}

function isKey(value: string): boolean {
  return (
    value.length >= 14 &&
    !/^0x|\s/.test(value) &&
    isMachineMade(value) &&
    !isPlaceholder(value) &&
    !isInvented(value) &&
    !isPublishable(value)
  );
}

/** "Our Datadog key": `key` alone names a secret only with a service beside it. */
function isBare(words: readonly string[], cue: string): boolean {
  return cue === 'key' && nameParts(words.slice(-2).join('_')).every((word) => !DATA.has(word));
}

const DATA = new Set(
  'public primary foreign partition sort cache row natural hot bucket schema sequence hash translation route query font lookup object registry parent child host gpg pgp ssh'.split(
    ' ',
  ),
);

/** True where the value fits the keys of a service that is named, or is random and said to let in. */
function opens(value: string, cue: string, words: readonly string[]): boolean {
  if (serviceNear(value, words) !== undefined) return true;
  // Hexadecimal digits alone are as well a hash or an id, but for what is called a key that is kept.
  return (
    CLEAR.test(cue) &&
    value.length >= 20 &&
    (!/^[\da-f-]+$/i.test(value) || (HELD.test(cue) && value.length >= 32 && !value.includes('-')))
  );
}
