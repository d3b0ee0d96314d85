import type { BlockContent, Detector, Match, PartKind } from '../../core/types';
import { ASSIGNING, assignmentsIn, type Assignment } from './assignments';
import { decode } from './json-web-token';
import { isPlaceholder, isPublishable, isSampleWord } from './placeholder';
import { isMachineMade, isRandom, wordiness } from './randomness';
import { sample, sampleUuid } from './sample';
import { isBareKey, isNoRealOne, nameParts, secretKindOf } from './secret-name';

export const assignedSecret: Detector = {
  id: 'access/assigned-secret',
  title: 'Secret in a setting',
  label: 'secret',
  doc: {
    what: 'A random value, or a password, given to a name such as `api_key`, `DB_PASSWORD` or `client_secret`: in settings, environment files, code, XML and front matter.',
    why: 'A setting copied into a post still opens what it opened where it was copied from.',
    fix: 'Change the secret, and write a placeholder such as <PASSWORD> or ${DB_PASSWORD} instead.',
  },
  sources: [
    { title: 'The Twelve-Factor App: config', url: 'https://12factor.net/config' },
    {
      title: 'OWASP: secrets management',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    },
  ],
  placeholder: 'secret',
  keywords: ASSIGNING,
  looksAt: 'text',
  *detect(block): Generator<Match> {
    for (const assignment of assignmentsIn(block)) {
      const found = judge(assignment, block);
      if (found !== undefined) yield { ...assignment.span, ...found };
    }
  },
  get examples() {
    return {
      hits: [
        `\`\`\`sh\nexport CLIENT_SECRET=⟦${sample('b62', 32, 11)}⟧\n\`\`\``,
        `\`\`\`yaml\nmail:\n  api_key: "⟦${sample('hex', 40, 12)}⟧"\n\`\`\``,
        `\`\`\`ini\nansible_password=⟦Regen+Schirm_${sample('dec', 4, 1)}⟧\n\`\`\``,
        `\`sed -i 's/MAIL_PASSWORD=postbox/MAIL_PASSWORD=⟦Regen-Schirm-${sample('dec', 4, 2)}⟧/' .env\``,
        `---\ntitle: Notes\nwebhook_token: ⟦${sample('b62', 24, 13)}⟧\n---\n\nText`,
        `<!-- access_token = "⟦${sample('b62', 36, 14)}⟧" -->`,
        `<apiToken>⟦${sample('b62', 30, 15)}⟧</apiToken>`,
        `\`SYNC_SIGNING_KEY: ⟦${sample('b62', 32, 28)}⟧\``,
        `\`\`\`yaml\nferryboats_key: "⟦${sample('an', 32, 23)}⟧"\n\`\`\``,
        `\`\`\`\n[DEBUG] Calls the ferryboats API\n[DEBUG] Using Key=⟦${sample('b62', 32, 24)}⟧\n\`\`\``,
        `\`\`\`python\nSECRET_KEY = '⟦${sample('an', 18, 26)}(#^&${sample('an', 20, 27)})!=+-k⟧'\n\`\`\``,
        `ferryboats token - '⟦${sample('an', 40, 25)}⟧'`,
        `\`\`\`yaml\nmail_token: |\n  ⟦${sample('b62', 30, 17)}⟧\n\`\`\``,
        `\`\`\`json\n"body": "{\\"mail_token\\": \\"⟦${sample('b62', 30, 18)}⟧\\"}"\n\`\`\``,
        `\`\`\`make\nMAIL_TOKEN += "⟦${sample('b62', 30, 19)}⟧"\n\`\`\``,
        `\`\`\`js\nconst wrongToken = '⟦${sample('b62', 30, 31)}⟧';\n\`\`\``,
        `\`\`\`js\nconst MOCK_SERVER_TOKEN = '⟦${sample('b62', 30, 32)}⟧';\n\`\`\``,
        `\`\`\`js\ninvalidate(accessToken = '⟦${sample('b62', 30, 33)}⟧');\n\`\`\``,
        `\`\`\`csv\nname,value\nmailToken,⟦${sample('b62', 30, 20)}⟧,\n\`\`\``,
      ],
      nearMisses: [
        { text: '```sh\nexport CLIENT_SECRET=${CLIENT_SECRET}\n```', why: 'a variable' },
        { text: '```js\nconst token = process.env.TOKEN;\n```', why: 'read from the environment' },
        { text: '```yaml\npassword: changeme\n```', why: 'a placeholder' },
        { text: `\`nextSyncToken: ${sample('b62', 32, 28)}\``, why: 'it asks for what has changed' },
        { text: '`sed s/password=old-word/password=changeme/ .env`', why: 'words of examples' },
        { text: `\`\`\`yaml\npublic_key: "${sample('b62', 43, 16)}"\n\`\`\``, why: 'public keys are no secret' },
        { text: `\`\`\`json\n{ "tokenId": "${sampleUuid(3)}" }\n\`\`\``, why: 'an id opens nothing' },
        { text: '```html\n<input type="password" name="password" placeholder="Password">\n```', why: 'a form field' },
        { text: '```sql\nsort_key = "customer_2024_region_7"\n```', why: 'a key that orders data' },
        { text: `\`\`\`sh\nexport CLIENT_SECRET=${sample('b62', 14, 11)}...\n\`\`\``, why: 'only the beginning is shown' },
        { text: `\`\`\`sh\nBOT_TOKEN="4330:A${sample('b64u', 34, 21)}"\n\`\`\``, why: 'too short a number for a bot' },
        {
          text: `\`\`\`html\n<input type="hidden" name="authenticity_token" value="${sample('b64u', 86, 22)}">\n\`\`\``,
          why: 'a form’s protection against forgery',
        },
        { text: "```js\n_auth: 'YWRhOm5vdCBteSByZWFsIHBhc3N3b3Jk'\n```", why: 'it decodes to ada:not my real password' },
        { text: '```yaml\nkeyVaultSecrets: kv7-qat-1208358310\n```', why: 'the name of a vault' },
        { text: `\`\`\`yaml\nsort_key: "${sample('an', 32, 23)}"\n\`\`\``, why: 'a key that orders data' },
        { text: `\`\`\`\nkey=${sample('b62', 32, 24)}\n\`\`\``, why: 'nothing says what it is the key of' },
        { text: '```yaml\ntokens: |\n  one of them a line\n  and so on\n```', why: 'lines of text' },
        { text: '```csv\nuserToken,hashedToken,createdAt\n```', why: 'the heads of columns' },
        {
          text: `\`\`\`js\nconst nonMatchingToken = '${sample('b62', 30, 34)}';\n\`\`\``,
          why: 'its name says that it fits nothing',
        },
        { text: `\`\`\`sh\nFAKE_CLIENT_SECRET=${sample('b62', 30, 35)}\n\`\`\``, why: 'its name says that it is made up' },
        {
          text: `\`\`\`yaml\ninvalid_password: Regen+Schirm_${sample('dec', 4, 3)}\n\`\`\``,
          why: 'its name says that it is refused',
        },
        { text: 'Password: required, at least 12 characters', why: 'a rule about passwords' },
      ],
    };
  },
};

/** What is longer is data, or has a format of its own. */
const LONGEST = 1000;

/** Parts in which text is a setting or code rather than a sentence. */
const WRITTEN_AS_CODE: ReadonlySet<PartKind> = new Set(['code', 'inline-code', 'front-matter', 'html', 'link-target', 'comment']);

function judge(assignment: Assignment, block: BlockContent): Pick<Match, 'confidence' | 'because'> | undefined {
  const { name, value, quote, span } = assignment;
  const kind = secretKindOf(name) ?? keyOf(assignment, block);
  if (
    kind === undefined ||
    value.length > LONGEST ||
    /\s/.test(value) ||
    isNoRealOne(name) ||
    isReference(assignment, block) ||
    isCut(assignment, block) ||
    isMisshapen(value) ||
    isSentence(value) ||
    isPlaceholder(value) ||
    isPublishable(value)
  )
    return undefined;
  const part = block.parts.find(({ end }) => end > span.start)?.kind ?? 'prose';
  const asCode = WRITTEN_AS_CODE.has(part) || quote !== '' || /[a-z][A-Z]|_/.test(name) || assignment.form !== 'operator';
  if (kind === 'password') {
    if (!asCode || name.toLowerCase() === value.toLowerCase() || !isStrong(value) || (quote === '' && TYPE_NAME.test(value)))
      return undefined;
    return { confidence: 'likely', because: 'it is given to a name for passwords' };
  }
  if (value.length < 10 || !(quote === '' ? UNQUOTED_SECRET : QUOTED_SECRET).test(value)) return undefined;
  const letters = value.replace(/[^A-Za-z0-9]/g, '');
  const mixed = /[a-z]/.test(letters) && /[A-Z]/.test(letters);
  if (!isMachineMade(value)) return undefined;
  const long = letters.length >= 16 || (asCode && letters.length >= 12 && mixed);
  if (!long) return { confidence: 'possible', because: `it is given to a name for a ${kind}, but is short` };
  return { confidence: 'likely', because: `it looks random and is given to a name for a ${kind}` };
}

/** Brackets are part of the keys that Django makes, and of calls where nothing quotes them (https://docs.djangoproject.com/en/stable/ref/settings/#secret-key). */
const UNQUOTED_SECRET = /^[\w.=+/~!@#$%^&*:|-]+$/;
const QUOTED_SECRET = /^[\w.=+/~!@#$%^&*:|()-]+$/;

/** A key that its name doesn't call one: `someservice_key: "…"`, or `key=…` where an API is spoken of just before. */
function keyOf({ name, value, quote, form, span }: Assignment, block: BlockContent): 'key' | undefined {
  if (form !== 'operator' || value.length < 20 || !isMachineMade(value) || !isBareKey(name)) return undefined;
  const parts = nameParts(name);
  if (parts.length === 2 && quote !== '') return 'key';
  return parts.length === 1 && /\bAPI\b/i.test(block.text.slice(Math.max(0, span.start - 80), span.start)) ? 'key' : undefined;
}

/** Lower case, capitals, digits, signs. */
function classesOf(value: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((pattern) => pattern.test(value)).length;
}

/** A password that somebody chose or made, not a word that stands for one. */
function isStrong(value: string): boolean {
  if (value.length > 64) return value.length <= 200 && /^[\w+/=-]+$/.test(value) && isRandom(value);
  if (value.length < 6 || isSampleWord(value) || /^\d{4}-\d\d-\d\d|^v?\d+(?:\.\d+)+$/.test(value)) return false;
  if (value.length >= 10 && isRandom(value)) return true;
  return /\d/.test(value) && /[A-Za-z]/.test(value) && (classesOf(value) >= 3 ? value.length >= 8 : value.length >= 12);
}

/** The name of a type, in a signature: `password: Uint8Array`. */
const TYPE_NAME = /^(?:[A-Z][a-z]+\d{0,3})+[A-Z][a-z]+$/;

/** True for a value that goes on with dots or a bracket: only its beginning is shown. */
function isCut({ span }: Assignment, { text }: BlockContent): boolean {
  return /^(?:\.{2}|…|\.?\[)/.test(text.slice(span.end, span.end + 3));
}

/** True for Base64 that holds words between spaces. */
function isSentence(value: string): boolean {
  return (
    /^[A-Za-z0-9+/]{16,}={0,2}$/.test(value) && /^(?:\w{1,40}:)?[A-Za-z][a-z',.!?]*(?: [A-Za-z',.!?]+){2,}$/.test(decode(value))
  );
}

/** True for what is written like the token of a Telegram bot, but could not be one (https://core.telegram.org/bots/api). */
function isMisshapen(value: string): boolean {
  return /^\d+:A[\w-]{30,60}$/.test(value) && !/^\d{5,16}:A[\w-]{34}$/.test(value);
}

const REFERENCE =
  /^(?:(?:process|os|env|config|settings|secrets?|vars?|data|module|local|this|self|params|options|args|props|ctx|req|request|response|window|import|inputs|github|steps)[.[]|[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*\(|op:\/\/|vault:|ref\+|arn:|projects\/|secret(?:s|manager)?[:/]|file:|env:|ENC\[|\{cipher\}|\$ANSIBLE|!|data:|https?:\/\/|[a-z]+:\/\/)/;
const DIGEST = /^(?:sha\d{1,3}|md5|h1|blake2b|sri)[-:]/i;
const PATH =
  /^(?:[.~]{0,2}\/)?(?:[\w.@-]+\/)+[\w.@-]*$|\.(?:json|ya?ml|pem|key|txt|crt|cer|p12|pfx|jks|env|toml|ini|conf|js|ts|py|rb|go|php|html?|css|png|jpe?g|svg|md)$/i;

/** True for a value that only points to a secret: a variable, a call, a path. */
function isReference({ value, quote, span }: Assignment, block: BlockContent): boolean {
  if (REFERENCE.test(value) || DIGEST.test(value)) return true;
  if (PATH.test(value) && !(isRandom(value) && value.length >= 30 && !/\.\w{2,4}$/.test(value))) return true;
  if (quote !== '') return false;
  const next = block.text[span.end] ?? '';
  if (next === '(' || next === '[') return true;
  return (
    /^[A-Za-z_$][A-Za-z_$.-]*$/.test(value) &&
    !(value.length >= 24 && /[a-z]/.test(value) && /[A-Z]/.test(value) && wordiness(value) < 0.4)
  );
}
