import { eachMatch } from '../../core/each-match';
import { needlesOf } from '../../core/needles';
import { parse as parseHost } from 'tldts';
import type { BlockContent, Detector, Match } from '../../core/types';
import { isPlaceholder, isReservedHost, isRole } from './mailboxes';
import { surroundingsOf } from './surroundings';

/** Dot-atom of RFC 5322 §3.4.1 with its internationalised letters (RFC 6531), a host of RFC 1035 §2.3.4, and their length limits. */
const ADDRESS =
  /(?<![\p{L}\p{N}.+%_@-]|:\/\/)[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{0,63}[\p{L}\p{N}_+-]@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}[\p{L}]{2,24}(?![\p{L}\p{N}_\-@]|\.[\p{L}\p{N}])/gu;

/** "name [at] host [dot] com", "name (at) host . com", "name AT host DOT com", "name at host dot com". */
const AT = String.raw`(?:\s?[[({<]\s?(?:at|@|ät|a|arroba|arobase|chiocciola|małpa|snabel-?a|apestaartje|kukac|zavináč)\s?[\])}>]\s?|\s(?:at|AT|@|arroba|arobase|chiocciola|małpa|snabel-?a|zavináč)\s|\s?[-_]at[-_]\s?)`;
const DOTS = String.raw`\s?[[({<]\s?(?:dot|\.|punkt|punto|ponto|point|punt|kropka|tečka)\s?[\])}>]\s?|\s(?:dot|DOT|punto|ponto|punkt|kropka|tečka)\s|\s?[-_]dot[-_]\s?`;
const DOT = `(?:${DOTS})`;
const SPELT = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}(?:${DOT}[\p{L}\p{N}_+-]{1,30}){0,2}${AT}(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,40}(?:${DOTS}|\.)){1,3}(?<tld>[\p{L}]{2,12})(?![\p{L}\p{N}])`,
  'gu',
);
const SPELT_FREEMAIL =
  /(?<![\p{L}\p{N}@.])[\p{L}\p{N}][\p{L}\p{N}._+-]{2,40}\s?(?:[[({]\s?at\s?[\])}]|\bat\b)\s?(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|proton|gmx|fastmail)(?![\p{L}\p{N}.@])/giu;
const SPACED =
  /(?<![\p{L}\p{N}@.+_-])[\p{L}\p{N}][\p{L}\p{N}._+-]{1,40} ?@ ?[\p{L}\p{N}-]{2,40}(?: ?\. ?[\p{L}]{2,10}){1,2}(?![\p{L}\p{N}@-])/gu;

/** The part of {@link SPELT} from the @ on: where it doesn't match, neither does the whole, which takes many times as long to find out. */
const SPELT_HOST = new RegExp(
  String.raw`${AT}(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,40}(?:${DOTS}|\.)){1,3}[\p{L}]{2,12}(?![\p{L}\p{N}])`,
  'u',
);

/** Of these, one stands in every address that is spelt out. */
const DOT_SPELT = /dot|punto|ponto|point|punkt|punt|kropka|tečka|[[({<]\s?(?:at|@|ät|a)\s?[\])}>]/i;
const FREEMAIL = /gmail|googlemail|hotmail|outlook|yahoo|icloud|proton|gmx|fastmail/i;

/** Words before "at" that make it a preposition. */
const VERB_BEFORE_AT =
  /^(?:me|us|it|meet|look|work|works|working|worked|sign|up|available|speaking|speak|live|hosted|arrive|arrived|see|seen|here|out|down|is|are|was|were|be|found|find|stay|start|starts|page|site|blog|website|shop|repo|video|demo|app|everything|all|more|online|join|visit|docs|slides|code|post|team|him|her|them|not|and|or|the|this|that|come|go|reach|email|mail|contact)$/i;

/** A group speaks of its own mailbox. */
const OFFERED =
  /\b(?:e-?mail|mail|contact|write to|write|reach|reach out to|ask|tell|message|line to|touch with|drop) us\b|\b(?:our|the) (?:\w+ ){0,3}(?:team|mailing\s?list|committee|office|desk|program(?:me)?|project|secretariat|inbox)\b|\bget in touch\b|\brua=|\bdrop us a\s?line\b|\b(?:bookings|enquiries|inquiries|offers|volunteers?|tickets|entries|submissions|press|applications)\b[^.\n]{0,30}[:,]\s?$/;

/** Endings of files and modules that look like hosts after an "@". */
const FILE_ENDING =
  /\.(?:png|jpe?g|gif|webp|svg|avif|ico|css|scss|m?[jt]sx?|json|ya?ml|md|html?|pdf|zip|gz|tgz|py|rb|rs|go|php|sh|log|txt|xml|conf|lock|local|internal|lan|home|svc|cluster|sock)$/i;

export const email: Detector = {
  id: 'personal/email',
  title: 'E-mail address',
  label: 'email',
  doc: {
    what: 'The e-mail address of a person, also when it is spelt out (“name at host dot com”).',
    why: 'It ties what is written to one person, and is collected for spam and for training data alike.',
    fix: 'Leave it out, or give a contact form or a role mailbox.',
  },
  sources: [
    { title: 'RFC 5322, addr-spec', url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1' },
    { title: 'RFC 2142, mailbox names of roles', url: 'https://www.rfc-editor.org/rfc/rfc2142' },
    { title: 'RFC 2606, reserved names', url: 'https://www.rfc-editor.org/rfc/rfc2606' },
    { title: 'Public Suffix List', url: 'https://publicsuffix.org/' },
  ],
  placeholder: 'e-mail address',
  get keywords() {
    return ['@', ...'dot punt ponto point punkt kropka tečka [ ( { <'.split(' '), ...(needlesOf(FREEMAIL.source) ?? [])];
  },
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text } = block;
    if (text.includes('@')) {
      for (const match of eachMatch(ADDRESS, text)) {
        const found = readAddress(block, match);
        if (found !== undefined) yield found;
      }
      for (const match of eachMatch(SPACED, text)) {
        if (!/\s/.test(match[0])) continue;
        const compact = match[0].replace(/\s/g, '');
        const [local = '', host = ''] = compact.split('@');
        if (!isRealHost(host) || isRole(local, host) || isPlaceholder(local)) continue;
        yield whole(match, 'likely', 'it is an e-mail address with spaces in it');
      }
    }
    if (DOT_SPELT.test(text) && SPELT_HOST.test(text)) {
      for (const match of eachMatch(SPELT, text)) {
        const found = readSpelt(match);
        if (found !== undefined) yield found;
      }
    }
    if (!FREEMAIL.test(text)) return;
    for (const match of eachMatch(SPELT_FREEMAIL, text)) {
      const local = match[0].split(/[\s[({]/, 1)[0] ?? '';
      if (VERB_BEFORE_AT.test(local) || !/\bat\b/i.test(match[0]) || (!/[\d._]/.test(local) && !/[[({]/.test(match[0]))) continue;
      yield whole(match, 'likely', 'it spells an e-mail address out');
    }
  },
  examples: {
    hits: [
      'Write to ⟦ruth.okafor@haldenmutual.co.uk⟧.',
      '`git config user.email ⟦ada@lovelace.dev⟧`',
      'Mail "⟦lurlene.skiles72+stud@gmail.com⟧", or [her](mailto:⟦m.fernandes.pa@okr-holdings.ae⟧).',
      'to=<⟦h.wiedemann-okafor@posteo-nord.de⟧>, relay=mx1.example.net',
      'Ask ⟦jörg@müller-bäckerei.de⟧, he knows.',
      'Mail me: ⟦tove.lind [at] skogsbruk [dot] se⟧',
      'It is ⟦hanna dot berg at kvarteret dot se⟧, all lower case.',
      'Just ⟦tove.lind83 at gmail⟧ really.',
    ],
    nearMisses: [
      { text: 'Write to press@haldenmutual.co.uk.', why: 'a role mailbox is offered to the public' },
      { text: 'Send to jane@example.com.', why: 'example.com is reserved for documentation' },
      { text: 'Use icon@2x.png and `react@18.2.0`.', why: 'neither names a mailbox' },
      { text: 'Clone git@github.com:owner/repo.git first.', why: 'it is an address of a repository' },
      { text: 'Look at site dot com, or meet me at noon dot.', why: 'the words before “at” are no mailbox' },
      { text: 'Co-authored-by: Ada <ada@users.noreply.github.com>', why: 'the address is made not to reach anybody' },
      { text: 'Follow @ada@hachyderm.io.', why: 'it is a handle' },
    ],
  },
};

function readAddress(block: BlockContent, match: RegExpExecArray): Match | undefined {
  // Quotes and punctuation in front are allowed in a local part, but are hardly ever meant as one.
  const lead = /^[^\p{L}\p{N}_]+/u.exec(match[0])?.[0].length ?? 0;
  const slash = match[0].lastIndexOf('@');
  const cut = Math.max(
    lead,
    ...['=', '/', '`', '|', "'", '{', '}', '?', '&', '*'].map((mark) => match[0].lastIndexOf(mark, slash) + 1),
  );
  const start = match.index + cut;
  const address = match[0].slice(cut);
  const end = start + address.length;
  const [local = '', host = ''] = address.split('@');
  if (local === '' || local.includes('..') || FILE_ENDING.test(host) || !isRealHost(host)) return undefined;
  const next = block.text[end] ?? '';
  // `git@host:path` and the like name a place on a server.
  if (next === ':' && /^:(?:[\w~-]+\/|[\w-]+\.git|~|\/)/.test(block.text.slice(end, end + 60))) return undefined;
  const found = { start, end };
  if (isPlaceholder(local))
    return { ...found, confidence: 'possible', because: 'it is an e-mail address, though it looks made up' };
  if (isRole(local, host)) return { ...found, confidence: 'possible', because: 'it is an e-mail address, though of a role' };
  const { before, after } = surroundingsOf(block, start, end);
  if (OFFERED.test(before) && !/[._]/.test(local))
    return { ...found, confidence: 'possible', because: 'it is an e-mail address, though one that a group offers' };
  if (/\b(?:ssh|scp|rsync|sftp)\s(?:\S+\s){0,3}$/.test(before))
    return { ...found, confidence: 'possible', because: 'it has the form of an e-mail address' };
  if (/^:\S*@|^\/\S/.test(after) && /:\/\/\S{0,2000}$/.test(before)) return undefined;
  return { ...found, confidence: 'likely', because: 'it has the form of an e-mail address' };
}

function readSpelt(match: RegExpExecArray): Match | undefined {
  const tld = match.groups?.['tld'] ?? '';
  const local = match[0].split(/[\s[({<]/, 1)[0] ?? '';
  const bracketed = /[[({<]\s?(?:at|@|ät|a|arroba|chiocciola)\s?[\])}>]/i.test(match[0]);
  if (VERB_BEFORE_AT.test(local) || !isTopLevel(tld) || isRole(local, '') || isPlaceholder(local)) return undefined;
  if (!bracketed && !/\s(?:dot|DOT|punto|ponto|punkt|kropka|tečka)\s|[[({]/.test(match[0])) return undefined;
  if (
    /example|yourdomain|company$/i.test(
      match[0]
        .split(/[\s\])}>]/)
        .slice(-3)
        .join(' '),
    )
  )
    return undefined;
  return whole(match, 'likely', 'it spells an e-mail address out');
}

function whole(match: RegExpExecArray, confidence: Match['confidence'], because: string): Match {
  return { start: match.index, end: match.index + match[0].length, confidence, because };
}

function isTopLevel(tld: string): boolean {
  return parseHost(`a.${tld.toLowerCase()}`, { allowPrivateDomains: false }).isIcann === true;
}

function isRealHost(host: string): boolean {
  if (isReservedHost(host)) return false;
  const { isIcann, domain } = parseHost(host.toLowerCase(), { allowPrivateDomains: false });
  return isIcann === true && domain !== null;
}
