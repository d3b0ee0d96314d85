import { eachMatch } from '../../core/each-match';
import type { BlockContent, Detector, Match } from '../../core/types';
import { isPlaceholder, isSampleWord } from './placeholder';
import { isRandom, wordiness } from './randomness';
import { sample } from './sample';
import { trimEnd } from './trim-end';

/** Where a command takes its secret. The last group of each pattern is the secret. */
const COMMANDS: readonly { readonly of: string; readonly pattern: RegExp }[] = [
  // `-u user:password` of curl and its like; other programs have another -u.
  {
    of: 'curl',
    pattern:
      /\b(?:curl|httpie?|xh|wget|hurl)\b(?:[^\n|;]|(?<=\\)\n){0,300}?\s(?:-u|--user|-U|--proxy-user|-a|--auth)[ =]{0,3}["']?[\w.@+%{}-]{0,64}["']?:["']?([^\s"'@]{3,120})/g,
  },
  // A token in place of the user's name, and no password.
  {
    of: 'curl',
    pattern: /\b(?:curl|wget)\b(?:[^\n|;]|(?<=\\)\n){0,300}?\s(?:-u|--user)[ =]{0,3}["']?([^\s"':@]{12,120}):(?=["'\s]|$)/g,
  },
  {
    of: 'mysql',
    pattern: /\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|mycli)\b[^\n|;]{0,200}?\s-p["']?([^\s"'-][^\s"']{3,80})/g,
  },
  {
    of: 'a login',
    pattern:
      /\b(?:docker|podman|buildah|oras|crane|skopeo|nerdctl|helm registry|az|oc|argocd|heroku|cf|ibmcloud|twine|svn|ftp|lftp|smbclient|mongosh?|mongodump|mongorestore|sqlcmd|bcp|cqlsh|influx|wine)\b[^\n|;]{0,200}?\s(?:-p|-P|--password|--pass|--passwd|--docker-password|--account-key|--admin-password)[ =]["']?([^\s"'-][^\s"']{5,200})/g,
  },
  {
    of: 'any program',
    pattern:
      /\s--(?:[a-z-]{0,30}password|[a-z-]{0,20}passwd|pass|passphrase|[a-z-]{0,20}token|api-?key|auth-?key|[a-z-]{0,20}secret|secret-string|storepass|keypass|account-key)[ =]["']?([^\s"'$<{-][^\s"']{5,400})/g,
  },
  { of: 'redis', pattern: /\bredis-cli\b[^\n|;]{0,200}?\s(?:-a|--pass)[ =]["']?([^\s"'-][^\s"']{3,120})/g },
  { of: 'sshpass', pattern: /\bsshpass\s{1,3}-p[ =]?["']?([^\s"'-][^\s"']{3,80})/g },
  { of: 'plink', pattern: /\b(?:plink|pscp|psftp)\b[^\n|;]{0,120}?\s-pw\s{1,3}["']?([^\s"']{4,80})/g },
  { of: 'openssl', pattern: /\s-(?:passin|passout|pass|storepass|keypass)[ =](?:pass:)?["']?([^\s"'$<:-][^\s"']{4,80})/g },
  {
    of: 'sudo',
    pattern:
      /\becho\s{1,3}(?:-n\s{1,3})?["']?([^\s"'|$]{5,80})["']?\s{0,3}\|\s{0,3}(?:sudo\s{1,3}-S|docker login|su\b|passwd|wpa_passphrase|openssl|gpg)/g,
  },
  { of: 'chpasswd', pattern: /\becho\s{1,3}["']?[\w.-]{1,40}:([^\s"'|$]{5,80})["']?\s{0,3}\|\s{0,3}(?:sudo\s{1,3})?chpasswd/g },
  { of: 'Windows', pattern: /\bnet user\s{1,3}[\w.-]{1,40}\s{1,3}([^\s/*]{6,80})\s{1,3}\/add/gi },
  { of: 'Windows', pattern: /\/(?:pass|password|pwd):["']?([^\s"'*]{5,80})/gi },
  {
    of: 'PowerShell',
    pattern: /ConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?["']([^"'$\n]{5,80})["']\s{1,3}(?:-AsPlainText|-Force)/gi,
  },
  { of: 'Wi-Fi', pattern: /\bnmcli\b[^\n]{0,120}\spassword\s{1,3}["']?([^\s"']{8,63})/g },
  { of: 'Wi-Fi', pattern: /\bwpa_passphrase\s{1,3}(?:"[^"\n]{1,40}"|\S{1,40})\s{1,3}["']?([^\s"'<>|]{8,63})/g },
  {
    of: 'networksetup',
    pattern:
      /\bnetworksetup\s{1,3}-setairportnetwork\s{1,3}\S{1,10}\s{1,3}(?:"[^"\n]{1,40}"|\S{1,40})\s{1,3}["']?([^\s"']{8,63})/g,
  },
  { of: 'smbclient', pattern: /\s-U\s{0,3}["']?[\w.\\/-]{1,60}%([^\s"']{4,80})/g },
  {
    of: 'ldapsearch',
    pattern: /\bldap(?:search|modify|add|passwd|delete|whoami)\b[^\n]{0,300}?\s-w\s{0,3}["']?([^\s"']{4,80})/g,
  },
  { of: 'ipmitool', pattern: /\bipmitool\b[^\n]{0,200}?\s-P\s{1,3}["']?([^\s"']{4,80})/g },
  { of: 'sqlplus', pattern: /\b(?:sqlplus|sqlldr|expdp|impdp)\s{1,3}[\w$#]{1,40}\/["']?([^\s"'@/]{4,60})/g },
  { of: 'vault', pattern: /\bvault (?:login|unwrap|operator unseal)\s{1,3}([\w.+/=-]{20,200})/g },
  {
    of: 'ngrok',
    pattern:
      /\b(?:ngrok (?:config add-)?authtoken|cargo login|cloudflared service install|vault login)\s{1,3}([\w./+=-]{20,400})/g,
  },
  { of: 'SNMP', pattern: /\bsnmp(?:walk|get|bulkwalk|set)\b[^\n]{0,120}?\s-c\s{1,3}["']?([^\s"'-]{5,60})/g },
  { of: '.netrc', pattern: /\bmachine\s{1,4}[\w.-]{3,120}\s{1,4}login\s{1,4}\S{1,120}\s{1,4}password\s{1,4}(\S{4,200})/g },
  {
    of: 'kubectl',
    pattern: /--from-literal=["']?[\w.-]{0,40}(?:pass|secret|token|key|pwd)[\w.-]{0,20}=["']?([^\s"'$<]{5,400})/gi,
  },
  { of: 'gradle', pattern: /\s-[DP][\w.]{0,40}(?:password|token|secret|key)=["']?([^\s"'$<]{6,200})/gi },
  {
    of: 'Bundler',
    pattern:
      /\b(?:BUNDLE_[A-Z\d_]{1,60}__[A-Z\d_]{2,60}|bundle config (?:set )?(?:--\w{1,10} )?[\w.]{4,80})[ :=]{1,3}["']?([\w.-]{2,60}:[^\s"'`$<{]{6,120})/g,
  },
  { of: 'PostgreSQL', pattern: /^[\w.*-]{1,80}:(?:54\d\d|6432|\*):[\w*-]{1,60}:[\w.*-]{1,60}:(\S{4,100})$/gm },
  {
    of: 'htpasswd',
    pattern:
      /\bhtpasswd\s{1,3}(?:-\w{1,8}\s{1,3}){0,2}-\w{0,6}b\w{0,6}\s{1,3}\S{1,80}\s{1,3}[\w.-]{1,60}\s{1,3}["']?([^\s"'`]{5,80})/g,
  },
  { of: 'redis.conf', pattern: /^[ \t]*(?:requirepass|masterauth)\s{1,4}["']?([^\s"'#]{6,200})/gm },
  { of: 'HAProxy', pattern: /\bstats auth\s{1,3}[\w.-]{1,40}:(\S{5,80})/g },
  {
    of: 'network devices',
    pattern:
      /\b(?:enable secret|enable password|snmp-server community|username \S{1,40} (?:privilege \d{1,2} )?(?:secret|password)|tacacs-server key|radius-server key)\s{1,3}(?:[05789]\s{1,3})?(\S{6,120})/g,
  },
  {
    of: 'a call',
    pattern:
      /\b(?:auth\s{0,3}=\s{0,3}|HTTPBasicAuth|\.basic_auth|\.basicAuth|NetworkCredential|UsernamePasswordCredentials|setBasicAuth|\.auth|PlainAuth\("",)\s{0,3}\(?\s{0,3}["'][^"'\n]{1,80}["']\s{0,3},\s{0,3}["']([^"'\n]{5,120})["']/g,
  },
];

/** SQL that creates or changes an account. */
const SQL =
  /\b(?:IDENTIFIED (?:WITH \w{1,40} )?(?:BY|AS)(?: PASSWORD)?|(?:WITH |ENCRYPTED |UNENCRYPTED |SET )?PASSWORD(?: FOR [^\s=]{1,80})?(?:\s{0,3}=\s{0,3}(?:PASSWORD\s{0,2}\()?)?)(?:\s{1,3}|(?<=[=(]))N?["']([^"'\n =]{4,120})["']/gi;

const HASH =
  /(?<![\w$.])(?:\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(?:id|i|d)\$v=\d{1,3}\$[\w=,]{5,40}\$[A-Za-z0-9+/]{11,88}\$[A-Za-z0-9+/]{16,120}|\$[15689y]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{2,40}\$[./A-Za-z0-9]{22,86}|\$apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{28,140}={0,2}|pbkdf2_sha256\$\d{4,8}\$[A-Za-z0-9]{8,40}\$[A-Za-z0-9+/]{43}=)/g;

export const commandLine: Detector = {
  id: 'access/command-line',
  title: 'Password on a command line',
  label: 'secret',
  doc: {
    what: "Passwords and tokens handed to a command, a call or an SQL statement: curl -u, mysql -p, docker login, sshpass, PASSWORD '…', and password hashes of accounts.",
    why: 'Copied commands carry what they were run with, and a hash can be cracked.',
    fix: 'Change the password, and show the command with $PASSWORD.',
  },
  sources: [
    { title: 'curl: options for credentials', url: 'https://curl.se/docs/manpage.html#-u' },
    { title: 'MySQL: password options', url: 'https://dev.mysql.com/doc/refman/8.4/en/connection-options.html' },
    { title: 'PostgreSQL: CREATE ROLE', url: 'https://www.postgresql.org/docs/current/sql-createrole.html' },
    { title: 'Bundler: credentials for gem sources', url: 'https://bundler.io/man/bundle-config.1.html' },
    { title: 'PostgreSQL: the password file', url: 'https://www.postgresql.org/docs/current/libpq-pgpass.html' },
    { title: 'crypt(5): password hashes', url: 'https://manpages.debian.org/crypt.5' },
  ],
  placeholder: 'password',
  keywords: [
    ' -p',
    ' -u',
    ' -a',
    ' -w',
    ' --',
    '-storepass',
    '-keypass',
    '-pass',
    'pass:',
    'echo ',
    'net user',
    '/pass',
    '/pwd',
    'securestring',
    'password',
    'passphrase',
    'identified',
    'sqlplus',
    'sqlldr',
    'vault ',
    'authtoken',
    'cargo login',
    'cloudflared',
    'bundle',
    ':54',
    ':6432:',
    ':*:',
    'htpasswd',
    'snmp',
    'requirepass',
    'masterauth',
    'stats auth',
    'enable secret',
    'username',
    'server key',
    'networksetup',
    '-literal',
    ' -d',
    'auth',
    'credential',
    '$2',
    '$argon2',
    '$1$',
    '$5$',
    '$6$',
    '$8$',
    '$9$',
    '$y$',
    '$apr1',
    '{ssha',
    'pbkdf2_',
  ],
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text } = block;
    if (text.includes(' ') || text.includes(':')) {
      for (const { of, pattern } of COMMANDS) {
        for (const match of eachMatch(pattern, text)) yield* judge(block, match, `it is a password or token handed to ${of}`);
      }
      for (const match of eachMatch(SQL, text)) yield* judge(block, match, 'it is the password in an SQL statement');
    }
    if (/[$}_]/.test(text)) {
      for (const match of eachMatch(HASH, text)) {
        if (/(.)\1{7,}/.test(match[0])) continue;
        const account = /[:,'"=]\s?$/.test(text.slice(0, match.index)) && /:|insert|values|user|pass/i.test(text);
        yield {
          start: match.index,
          end: match.index + match[0].length,
          confidence: account ? 'likely' : 'possible',
          because: 'it is the hash of a password',
        };
      }
    }
  },
  get examples() {
    const password = `Fjord7${sample('b62', 9, 61)}`;
    return {
      hits: [
        `\`curl -u ferry:⟦${password}⟧ https://api.haldenmutual.co.uk/v1\``,
        `\`\`\`sh\ncurl -s https://api.haldenmutual.co.uk/v1 \\\n  --user ferry:'⟦${password}⟧'\n\`\`\``,
        `\`curl -u "⟦${sample('b62', 32, 62)}⟧:" https://api.haldenmutual.co.uk/v1\``,
        `\`mysql -h db2 -u ferry -p⟦${password}⟧ ledger\``,
        `\`sshpass -p '⟦${password}⟧' ssh root@10.8.3.14\``,
        `\`\`\`sql\nCREATE USER ferry WITH PASSWORD '⟦${password}⟧';\n\`\`\``,
        `\`docker login -u ferry -p ⟦${password}⟧ registry.haldenmutual.co.uk\``,
        `\`\`\`\npg-2.int.haldenmutual.co.uk:5432:ledger:ferry:⟦${password}⟧\n\`\`\``,
        `\`htpasswd -cb .htpasswd ferry ⟦${password}⟧\``,
        `\`BUNDLE_GEMS__HALDENMUTUAL__CO__UK=⟦ferry:${password}⟧\``,
        `\`bundle config set --global gems.haldenmutual.co.uk ⟦${sample('hex', 8, 64)}:${sample('hex', 8, 65)}⟧\``,
        `\`\`\`\nsnmp-server community ⟦${password}⟧ RO\n\`\`\``,
        `\`ALTER USER ferry IDENTIFIED BY "⟦${password}⟧"\``,
        '`curl -u ferry:⟦tugboats⟧ https://api.haldenmutual.co.uk/v1`',
      ],
      nearMisses: [
        { text: '`mysql -u root -p`', why: 'asks for the password' },
        { text: '`curl -u "$USER:$PASS" https://api.haldenmutual.co.uk`', why: 'variables' },
        { text: '```sh\ncurl https://api.haldenmutual.co.uk/v1\nls -a one:2nd-Thing\n```', why: 'another command' },
        { text: '`docker run -u 1000:1000 -p 8080:80 nginx`', why: 'ids and ports' },
        { text: "`CREATE USER app WITH PASSWORD 'password';`", why: 'a word of examples' },
        { text: '`git push -u origin main`', why: 'another -u' },
        { text: '`postgres:5432:5432:db`', why: 'ports' },
        { text: '`BUNDLE_BUILD__PUMA: --with-cflags=-O2`', why: 'a flag of a build' },
        { text: '`docker login --password-stdin`', why: 'read from a pipe' },
        { text: '`curl -u username:mytoken https://api.haldenmutual.co.uk`', why: 'words of examples' },
        { text: '`curl -u ferry:tugboats https://api.example.com`', why: 'a host of examples' },
      ],
    };
  },
};

/** A plain word, but somebody's own, at somebody's own host: `curl -u ferry:tugboats https://ferry.example`. */
function isPlain(text: string, { 0: command, index }: RegExpExecArray, value: string): boolean {
  if (!command.startsWith('curl') || !/^[a-z]{6,30}$/i.test(value)) return false;
  const user = /([\w.-]{1,64})["']?:[^:]*$/.exec(command)?.[1] ?? '';
  const host = /https?:\/\/([\w.-]+\.[a-z]{2,12})\b/i.exec(text.slice(index, index + command.length + 300))?.[1] ?? '';
  return (
    user !== '' && host !== '' && !isSampleWord(user) && !/example|your|local|test|\b(?:host|domain|server|site)\./i.test(host)
  );
}

function* judge(block: BlockContent, match: RegExpExecArray, because: string): Generator<Match> {
  const raw = match[1] ?? '';
  const value = trimEnd(raw, ';,)}]');
  const start = match.index + match[0].lastIndexOf(raw);
  const part = block.parts.find(({ end }) => end > start)?.kind;
  if (value.length < 4 || isPlaceholder(value) || isSampleWord(value)) return;
  const found: Match = { start, end: start + value.length, confidence: 'likely', because };
  if (isPlain(block.text, match, value)) yield found;
  if (/^[$%]|^\d{1,5}$|^\d+:\d+$|\$\w|^[A-Z_]+$|^[a-z_.-]+$|^\/|^[\w.-]+\.\w{2,4}$|:\/\//i.test(value)) return;
  const coined = value.length >= 10 && /[a-z][A-Z]/.test(value) && wordiness(value) < 0.7;
  if ((!/\d|[^A-Za-z0-9]/.test(value) && !coined) || !/[A-Za-z]/.test(value)) return;
  if (part === 'prose' && !isRandom(value) && !/\d/.test(value)) return;
  yield found;
}
