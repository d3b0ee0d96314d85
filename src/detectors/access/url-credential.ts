import { eachMatch } from '../../core/each-match';
import type { Detector, Match } from '../../core/types';
import { isInvented, isPlaceholder, isSampleWord } from './placeholder';
import { isRandom, isVaried, wordiness } from './randomness';
import { sample } from './sample';
import { trimEnd } from './trim-end';

/** A URL with something before an `@`. What is quoted, or ends a sentence, is no part of it. */
const URL_WITH_USER =
  /\b([a-z][a-z0-9+.-]{1,30}):\/\/([^\s"'`<>@/?#]{0,200}(?::[^\s"'`<>]{0,200})?)@([\w.[\]-][^\s"'`<>)\]},;|]*)/gi;
/** JDBC: the password is a parameter, or stands before the `@` of Oracle's thin driver. */
const JDBC = /\bjdbc:[a-z][^\s"'`<>]{4,600}/gi;
const JDBC_PASSWORD = /[?;&](?:password|pwd)=([^;&]{3,80})|^jdbc:oracle:thin:[\w$#]{1,40}\/([^@]{3,60})@/i;

/** Hosts that exist in documentation only (RFC 2606), and services that echo what they are sent. */
const SAMPLE_HOST =
  /(?:^|\.)(?:example(?:\.\w+)?|test|invalid|localhost|local)(?::\d+)?(?:[/?]|$)|^(?:127\.|0\.0\.0\.0|\[::1\]|your|my-?(?:\w{0,12}host|server|domain|site|app|company|database|db)\b(?!\.[\w-]+\.[\w-]+\.)|(?:host|hostname|server|domain|my\w{0,30}|db|database|postgres|postgresql|redis|mongo|mongodb|rabbitmq|proxy|ip|address)(?:\.(?:com|net|org|io|tld))?(?:[:/?]|$))|httpbin\.org|host\.docker\.internal/i;

/** Web addresses carry `@` in paths and handles; only a real userinfo counts there. */
const WEB = /^(?:(?:git\+)?(?:https?|ssh)|wss?|git|ftps?|sftp|svn|dav|davs)$/i;

export const urlCredential: Detector = {
  id: 'access/url-credential',
  title: 'Password in a URL',
  label: 'secret',
  doc: {
    what: 'A URL or connection string with a password or token in it: databases, brokers, mail, proxies, repositories.',
    why: 'Address and password stand together: nothing else is needed to get in.',
    fix: 'Change the password, and write the URL without it or with ${DATABASE_URL}.',
  },
  sources: [
    { title: 'RFC 3986 §3.2.1: user information', url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1' },
    {
      title: 'PostgreSQL connection strings',
      url: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING',
    },
    { title: 'MongoDB connection strings', url: 'https://www.mongodb.com/docs/manual/reference/connection-string/' },
  ],
  placeholder: 'connection string',
  keywords: ['://', 'jdbc:'],
  looksAt: 'text',
  *detect({ text }): Generator<Match> {
    for (const match of eachMatch(URL_WITH_USER, text)) {
      const [url, scheme = '', userinfo = '', rest = ''] = match;
      const found = judge(scheme, userinfo, rest);
      if (found === undefined) continue;
      const length = trimEnd(url, '.,:!?*_').length;
      yield { start: match.index, end: match.index + length, ...found };
    }
    for (const match of eachMatch(JDBC, text)) {
      const password = JDBC_PASSWORD.exec(match[0]);
      const value = password?.[1] ?? password?.[2] ?? '';
      if (isWeak(value) || isTemplate(value) || /^tiger$/i.test(value)) continue;
      yield { start: match.index, end: match.index + match[0].length, confidence: 'likely', because: 'it carries its password' };
    }
  },
  get examples() {
    const password = sample('b62', 16, 31);
    return {
      hits: [
        `\`DATABASE_URL=⟦postgres://ferry_rw:${password}@pg-2.int.haldenmutual.co.uk:5432/ledger⟧\``,
        `Clone ⟦https://oauth2:${sample('b62', 40, 32)}@git.haldenmutual.co.uk/ops/site.git⟧.`,
        `\`redis-cli -u ⟦rediss://default:Tulp-Zeedijk-44@cache.haldenmutual.co.uk:6380⟧\``,
        '`⟦jdbc:sqlserver://sql1.haldenmutual.co.uk;databaseName=ledger;user=ferry;password=Regen+Kai_77⟧`',
        `Pin \`⟦git+https://${sample('hex', 40, 33)}:x-oauth-basic@github.com/halden/site.git⟧\`.`,
        `\`⟦mysql://ferry:${sample('b62', 12, 34)}@db.haldenmutual.co.uk/ledger⟧\``,
        '`⟦mysql://ferry:qWzKtRbVn@db.haldenmutual.co.uk/ledger⟧`',
        `[the queue](⟦amqps://worker:${password}@mq.haldenmutual.co.uk/orders⟧)`,
      ],
      nearMisses: [
        { text: '`postgres://user:password@localhost:5432/db`', why: 'placeholders on the own machine' },
        { text: '`postgres://app:${DB_PASSWORD}@pg.haldenmutual.co.uk/app`', why: 'a variable' },
        { text: 'Follow https://mastodon.social/@ada and `ssh://git@github.com/ada/site`.', why: 'no password in them' },
        { text: 'See <https://www.google.com/maps/@52.1,4.3,12z>.', why: 'coordinates' },
        { text: '`postgres://app:Tulp-Zeedijk-44@db:5432/app`', why: 'a host of one word, as among containers' },
        { text: '`mysql://ferry:SpringHill@db.haldenmutual.co.uk/ledger`', why: 'a password of words, as in samples' },
        { text: '`mysql://root:root@127.0.0.1/test`', why: 'a default on the own machine' },
      ],
    };
  },
};

function judge(scheme: string, userinfo: string, rest: string): Pick<Match, 'confidence' | 'because'> | undefined {
  const colon = userinfo.indexOf(':');
  const user = colon < 0 ? userinfo : userinfo.slice(0, colon);
  const password = colon < 0 ? '' : userinfo.slice(colon + 1);
  if (/^(?:jdbc|mailto|data|javascript)$/i.test(scheme)) return undefined;
  // A path before the `@` is no userinfo, unless a database's password holds an unescaped slash.
  if (password.includes('/') && (WEB.test(scheme) || /^\d{1,5}\//.test(password))) return undefined;
  const token = password === '' || /^x-oauth-basic$/i.test(password) ? user : password;
  // The one-part address of an error tracker is made for apps (https://docs.sentry.io/concepts/key-terms/dsn-explainer/).
  if (token === user && /\bsentry\b|\/\d+$/.test(rest)) return undefined;
  if (token === user && !(token.length >= 16 && isRandom(token) && WEB.test(scheme))) return undefined;
  if (token.length < 3 || isInvented(token) || isTemplate(token) || isTemplate(user)) return undefined;
  if (token.length >= 16 && isVaried(token) && isRandom(token)) return { confidence: 'likely', because: 'it carries a token' };
  if (
    isWeak(token) ||
    token.toLowerCase() === user.toLowerCase() ||
    (/^user(?:name)?$/i.test(user) && token.replace(/%[\dA-F]{2}/gi, '.').length < 8)
  )
    return undefined;

  if (SAMPLE_HOST.test(rest))
    return { confidence: 'possible', because: 'it carries a password, though for a host that only its author has' };
  return { confidence: 'likely', because: 'it carries its password' };
}

function isTemplate(text: string): boolean {
  return /[$<>{}[\]%](?![0-9A-Fa-f]{2})|\*{3}|\.\.\.|…/.test(text);
}

/** Put together by somebody from words with digits for letters, and not the plainest of them. */
function isCoined(password: string): boolean {
  return (
    password.length >= 8 &&
    /[A-Za-z]\d[A-Za-z]/.test(password) &&
    /[A-Z]/.test(password) &&
    !PLAINEST.has(plainOf(password)) &&
    !/xxx|\.\.\.|example|1234|abcd/i.test(password)
  );
}

/** The letters of a password, digits and signs read as the letters that they stand for. */
function plainOf(password: string): string {
  return password
    .toLowerCase()
    .replace(/[@4]/g, 'a')
    .replace(/[$5]/g, 's')
    .replace(/0/g, 'o')
    .replace(/3/g, 'e')
    .replace(/[^a-z]/g, '');
}

const PLAINEST = new Set(
  'password mypassword passwd pass mypass secret mysecret secretpassword changeme admin adminpassword root rootpassword user userpassword test testpassword letmein welcome'.split(
    ' ',
  ),
);

/** A password of the kind that examples are written with. */
function isWeak(password: string): boolean {
  return (
    password.length < 4 ||
    (!isCoined(password) && (isPlaceholder(password) || isSampleWord(password))) ||
    /^\d{1,5}$/.test(password) ||
    (/^[a-z]{1,12}$/i.test(password) && !isJumbled(password))
  );
}

/** Letters that nobody reads as words, capitals among them: drawn by a machine. */
function isJumbled(password: string): boolean {
  return (
    password.length >= 9 && /[a-z]/.test(password) && (password.match(/[A-Z]/g) ?? []).length >= 2 && wordiness(password) < 0.4
  );
}
