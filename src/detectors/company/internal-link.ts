import { eachMatch } from '../../core/each-match';
import { createGate } from '../../core/block-keywords';
import type { Confidence, Detector, Match } from '../../core/types';
import { goLinksIn, MAY_NAME_PAGE, pagesIn } from './inner-pages';
import { INTERNAL_FIRST, INTERNAL_TOP, OPEN_DOMAIN, PRIVATE_LINKS, STOCK_HOST } from './private-links';
import { isAddress, isExample, isPrivateHost, privateAddressesIn } from './private-addresses';
import { ticketsOf } from './tickets';
import { withoutEnd } from '../../core/words';

export const internalLink: Detector = {
  id: 'company/internal-link',
  title: 'Internal link',
  label: 'internal-link',
  doc: {
    what: 'An internal address or host name, a private IP address, a file share, a ticket number, a link to a private document.',
    why: 'It maps the inside of a network, and a share link may open for whoever finds it.',
    fix: 'Leave it out, or link to a public page.',
  },
  sources: [
    { title: 'RFC 1918, private addresses', url: 'https://www.rfc-editor.org/rfc/rfc1918#section-3' },
    { title: 'RFC 6762 appendix G, private top-level names', url: 'https://www.rfc-editor.org/rfc/rfc6762#appendix-G' },
    { title: 'UNC paths', url: 'https://learn.microsoft.com/en-us/dotnet/standard/io/file-path-formats#unc-paths' },
  ],
  placeholder: 'internal link',
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text } = block;
    if (text.includes('://') || text.includes('.')) {
      const urls = text.includes('://') || (mayListHost(block) && LISTED_HOST.test(text)) ? [...urlsIn(text)] : [];
      for (const url of urls) if (url.match !== undefined) yield url.match;
      if (mayNameHost(block) && MAY_NAME_HOST.test(text)) yield* hostsIn(text, urls);
      if (mayNamePage(block) && MAY_NAME_PAGE.test(text)) yield* pagesIn(text, (at) => inside(urls, at));
      yield* privateAddressesIn(text, (at) => inside(urls, at));
    }
    if (text.includes('go/')) yield* goLinksIn(text);
    if (text.includes('\\\\') || text.includes(':\\') || text.includes('//')) yield* sharesIn(text);
    if (mayNameMachine(block) && MAY_NAME_MACHINE.test(text)) yield* machinesIn(text);
    yield* ticketsOf(block);
  },
  examples: {
    hits: [
      'The runbook is on ⟦https://wiki.halden.corp/oncall⟧.',
      'It runs on ⟦lock01.house7.local⟧ since 2022.',
      '`ssh deploy@⟦10.42.7.19⟧`',
      '`ssh deploy@⟦bastion-2.prod.hallam.internal⟧`, or `scp log ada@⟦build07.int.veldtworks.net⟧:/tmp`',
      'The till polls ⟦192.168.1.44⟧ and nothing else.',
      'E.g. ⟦10.96.4.11⟧ is the ledger.',
      'See [the plan](⟦https://docs.google.com/document/d/1CyV7ihfH3spYUMiQ7TaZuA3qf0MLKfDBaU5YC2sMOn9/edit⟧).',
      'The minutes are in ⟦\\\\FS-02\\Board\\2026⟧ as ever.',
      'Still open as ⟦SEC-2291⟧.',
      'Look at ⟦https://hanseloop.atlassian.net/browse/PAY-81⟧.',
      'On ⟦https://intranet.veldkamp-groep.nl/hr/plan.pptx⟧ everybody can read it.',
      'Look at ⟦https://kite.staging.hargreave-boats.co.uk/cart⟧ or at ⟦kite.uat.hargreave-boats.com.au⟧.',
    ],
    nearMisses: [
      { text: 'Open http://localhost:3000 or 127.0.0.1.', why: 'every machine has them' },
      { text: 'The router answers at 192.168.1.1.', why: 'a default address of home routers' },
      { text: 'We support UTF-8, SHA-256 and ISO-8601.', why: 'standards, not tickets' },
      { text: 'Fixed in [SPARK-12345](https://issues.apache.org/jira/browse/SPARK-12345).', why: 'a public tracker' },
      { text: 'The film is on www.who.int/news, the price in int.parse(amount).total.', why: 'a public name, and a program' },
      { text: 'Put it in `.env.local`.', why: 'a file name' },
      { text: 'Connect to db.example.internal first.', why: 'an example' },
      { text: 'It was a go/no-go meeting on go/ast and go/parser.', why: 'a decision, and packages of a language' },
      { text: 'Read wiki.archlinux.org/title/Pacman first.', why: 'a public wiki' },
      { text: 'The nameserver of a fresh cluster is 10.96.0.10.', why: 'the default of every cluster' },
      { text: 'Give it a fixed address, e.g. 192.168.1.10, in your router.', why: 'an example in a home router’s network' },
      {
        text: '```\nhost tv {\n  hardware ethernet 00:00:5e:00:53:01; # yours\n  fixed-address 192.168.0.50;\n}\n```',
        why: 'a form to fill in',
      },
      { text: 'Reserve 10.0.0.0/8 for the lab.', why: 'a range, not a host' },
      {
        text: 'Fill in the [form](https://docs.google.com/forms/d/e/1FAIpQLSesNI1qlov7Ec_1u2FralYWg9hV4WsB/viewform).',
        why: 'a form for everybody',
      },
    ],
  },
};

interface Url {
  readonly start: number;
  readonly end: number;
  readonly match?: Match;
}

/** A URL, or a host of a listed service without its scheme; stops at white space, quotes and brackets. */
const URL_LIKE =
  /\b(?:(?:https?|ftps?|sftp|ssh|smb|afp|nfs|ldaps?|wss?|rtsp|git|redis|postgres(?:ql)?|mysql|mongodb|amqp|s3|gs):\/\/|(?:www\.|docs\.|drive\.)?(?:google|notion|figma|miro|trello|dropbox|sharepoint|slack|linear)\.(?:com|so|app)\/)[^\s<>"'`|(){}[\]，。]{2,400}/gi;
/** Without a scheme, a URL has to hold one of these. */
const LISTED_HOST = /(?:google|notion|figma|miro|trello|dropbox|sharepoint|slack|linear)\.(?:com|so|app)\//i;
const URL_PARTS = /^(?:([a-z0-9]{2,12}):\/\/)?(?:[^\s/@]{1,120}@)?([^\s/:?#]{1,200})(?::\d{1,5})?(\S*)$/i;
const INNER_LABEL =
  /(?:(?:^|\.)(?:corp|internal|intranet|intra|intern|infra|staging|stg|uat|preprod)|\.(?:int|lan|mgmt))\.[^.]+\.(?:[a-z]{2,6}|(?:com?|net|org?|ac|gob|gov)\.[a-z]{2})$/;
const IMAGE = /\.(?:jpe?g|png|gif|webp|svg|avif)(?:\?|$)/i;

function* urlsIn(text: string): Generator<Url> {
  for (const found of eachMatch(URL_LIKE, text)) {
    const written = withoutEnd(found[0], '.,;:!?*_~');
    const start = found.index;
    const end = start + written.length;
    const [, scheme, host = '', rest = ''] = URL_PARTS.exec(written) ?? [];
    const because = isExample(text, start, host) ? undefined : whyPrivate(scheme?.toLowerCase(), host.toLowerCase(), rest);
    yield because === undefined ? { start, end } : { start, end, match: { start, end, confidence: 'likely', because } };
  }
}

function whyPrivate(scheme: string | undefined, host: string, rest: string): string | undefined {
  if (host === '' || isStock(host)) return undefined;
  if (scheme === 's3' || scheme === 'gs')
    return !/[${<]/.test(host) && /\d|-.+-/.test(host) ? 'it names a storage bucket' : undefined;
  if (scheme === 'smb' || scheme === 'afp' || scheme === 'nfs') return 'it is a file share';
  if (INTERNAL_TOP.test(host)) return 'no public name ends so';
  if (isAddress(host)) return isPrivateHost(host) ? 'it is an address inside a private network' : undefined;
  if (scheme !== undefined && !host.includes('.') && host !== 'localhost' && /\d|-/.test(host))
    return 'it is the name of a machine inside a network';
  if (!IMAGE.test(rest)) {
    for (const link of PRIVATE_LINKS) {
      if (
        link.hosts.some((end) => host === end || host.endsWith(`.${end}`)) &&
        (link.path === undefined || link.path.test(rest))
      ) {
        return `it links to something kept in ${link.name}`;
      }
    }
  }
  const inner = INNER_LABEL.test(host);
  if (inner && !/\.(?:org|example|test)$/.test(host)) return 'its host is meant for use inside';
  if (OPEN_DOMAIN.test(host)) return undefined;
  const labels = host.split('.');
  if (labels.length >= 3 && INTERNAL_FIRST.test(host)) return 'its host is meant for use inside';
  // A share key on a company's own documents: whoever has the link can open it.
  if (/^(?:docs?|files?|share|cloud|nextcloud|drive|owncloud)\./.test(host) && /^\/(?:s|f|share|index\.php\/s)\/\S{6}/.test(rest))
    return 'it is a share link';
  return undefined;
}

/** Host names without a scheme, also those that somebody logs in to: `ssh deploy@db1.halden.internal`. A two-label name may be a file or a property in code, so it has to look like a machine's. */
const HOST =
  /(?<![\w./\\$-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,6}(?:internal|intern|intranet|local|localdomain|lan|corp|home\.arpa)(?![\w\-(]|\.[a-z])(?::\d{2,5})?(?:\/[^\s<>"'`|(){}[\]]{0,200})?/gi;
/** The same under a company's public domain: one label before the last two says that it is meant for use inside. */
const INNER =
  /(?:(?<![\w.@\\$-])|(?<=\b(?:ssh|scp|sftp|rsync|mosh) [^@\n]{0,60}@))(?:(?:[a-z0-9][a-z0-9-]{0,40}\.){0,4}(?:corp|internal|intranet|intra|intern|infra|staging|stg|uat|preprod)|(?:[a-z0-9][a-z0-9-]{0,40}\.){1,4}(?:int|lan|mgmt))\.[a-z0-9][a-z0-9-]{0,60}\.(?:(?:com?|net|org?|ac|gob|gov)\.[a-z]{2}|[a-z]{2,6})(?![\w-])(?::\d{2,5})?/gi;
const CODE_OWNER =
  /^(?:this|self|window|com|org|net|java|sun|jdk|config|settings|env|process|module|exports|django|rc|docker-compose|appsettings|application|bashrc|zshrc|git|npm)\b/i;

/** Most blocks have a full stop and nothing of a host name. */
const MAY_NAME_HOST =
  /\.(?:intern|intranet|local|lan|corp|home\.arpa)|(?:corp|intern|internal|intranet|intra|infra|staging|stg|uat|preprod|\.int|\.mgmt)\.[a-z0-9]/i;

function* hostsIn(text: string, urls: readonly Url[]): Generator<Match> {
  for (const found of eachMatch(HOST, text)) {
    const written = withoutEnd(found[0], '.,;:!?*_~');
    const start = found.index;
    const host = /^[^/:]*/.exec(written)?.[0].toLowerCase() ?? '';
    if (inside(urls, start) || isStock(host) || CODE_OWNER.test(host)) continue;
    const labels = host.split('.').length;
    if (labels === 2 && /\.(?:local|internal|intern)$/.test(host) && !/[\d-]/.test(host.slice(0, host.lastIndexOf('.'))))
      continue;
    yield { start, end: start + written.length, confidence: 'likely', because: 'no public name ends so' };
  }
  for (const found of eachMatch(INNER, text)) {
    const host = /^[^:]*/.exec(found[0])?.[0].toLowerCase() ?? '';
    if (inside(urls, found.index) || isStock(host) || /(?:^|\.)(?:org|dev|example|test|ts|js|py|go|md|yml|yaml|json)$/.test(host))
      continue;
    yield {
      start: found.index,
      end: found.index + found[0].length,
      confidence: 'likely',
      because: 'its host is meant for use inside',
    };
  }
}

/** A machine named by its environment, task and number: `prod-cart-07`. */
const MACHINE = /(?<![\w./@-])(?:[a-z0-9]{1,12}-){1,4}[a-z]{0,12}\d{1,3}(?![\w-]|\.\w)/g;
const ENVIRONMENT = /(?:^|-)(?:prod|prd|stg|staging|uat|preprod|acc)\d?(?:-|$)/;
const MAY_NAME_MACHINE = /(?:prod|prd|stg|staging|uat|acc)\d?-|-(?:prod|prd|stg|staging|uat|preprod|acc)|bucket/i;
/** A bucket in a configuration: its name is its address. */
const BUCKET = /\bbucket(?:_?name)?["']?\s{0,20}[=:]\s{0,3}["']([a-z0-9][a-z0-9.-]{8,62})["']/gi;

function* machinesIn(text: string): Generator<Match> {
  for (const found of eachMatch(MACHINE, text)) {
    if (!ENVIRONMENT.test(found[0]) || isStock(found[0]) || found[0].split('-').length < 3) continue;
    yield { start: found.index, end: found.index + found[0].length, confidence: 'likely', because: 'it is named like a machine' };
  }
  for (const found of eachMatch(BUCKET, text)) {
    const name = found[1] ?? '';
    if (isStock(name) || name.split('-').length < 3) continue;
    const start = found.index + found[0].length - 1 - name.length;
    yield { start, end: start + name.length, confidence: 'likely', because: 'it names a storage bucket' };
  }
}

const mayListHost = createGate(LISTED_HOST);
const mayNameHost = createGate(MAY_NAME_HOST);
const mayNamePage = createGate(MAY_NAME_PAGE);
const mayNameMachine = createGate(MAY_NAME_MACHINE);

/** `\\host\share\…`, also with its backslashes doubled, and folders on a mapped drive. */
const UNC =
  /(?<![\w\\])(?:\\\\\\\\[a-z0-9][\w.-]{1,60}(?:\\\\[\w$&.-][\w$&. -]{0,60}){1,10}|\\\\[a-z0-9][\w.-]{1,60}(?:\\[\w$&.-](?:[\w$&.-]| (?=[\w$&.-]+\\)){0,60}){1,10})/gi;
const DRIVE = /(?<![\w\\])[F-Z]:\\\\?(?:[\w$&.-](?:[\w$&.-]| (?=[\w$&.-]+\\)){0,60}\\\\?){1,10}[\w$&.-]{0,60}/g;
const FILE_URL = /\bfile:\/\/(?!\/|localhost)[^\s<>"'`|(){}[\]]{4,300}/gi;
const SERVER_LIKE = /\d|-|[A-Z]{2}|nas|srv|file|share|data|dc|fs|win|ad/;

function* sharesIn(text: string): Generator<Match> {
  for (const found of eachMatch(UNC, text)) {
    const host = /[\w.-]+/.exec(found[0])?.[0] ?? '';
    const segments = found[0].split(/\\+/).length - 2;
    if (isStock(host.toLowerCase()) || (!SERVER_LIKE.test(host) && segments < 3)) continue;
    yield share(found.index, found[0]);
  }
  for (const found of eachMatch(DRIVE, text)) if ((found[0].match(/\\+/g)?.length ?? 0) >= 2) yield share(found.index, found[0]);
  for (const found of eachMatch(FILE_URL, text)) yield share(found.index, found[0]);
}

function share(start: number, written: string): Match {
  const end = start + withoutEnd(written, '.,;:!? ').length;
  return { start, end, confidence: 'likely' satisfies Confidence, because: 'it is a path on a file share' };
}

function isStock(host: string): boolean {
  return STOCK_HOST.test(host);
}

function inside(urls: readonly Url[], at: number): boolean {
  return urls.some(({ start, end }) => start <= at && at < end);
}
