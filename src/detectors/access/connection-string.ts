import { eachMatch } from '../../core/each-match';
import type { Detector, Match } from '../../core/types';
import { isPlaceholder, isSampleWord } from './placeholder';
import { sample } from './sample';

/** The secret field of a key–value connection string, between semicolons or spaces. */
const FIELD =
  /(?:^|[;"'`,\s])(?:Password|Pwd|AccountKey|SharedAccessKey|SharedAccessSignature|AccessKey|Secret)\s{0,2}=\s{0,2}(["']?)([^;"'`\s,<>]{4,400})\1/gi;
/** Other fields of such a string: at least one of them must stand beside the secret. */
const BESIDE =
  /(?:^|[;"'`\s])(?:Server|Data Source|Address|Host|Hostname|Initial Catalog|Database|dbname|User Id|Uid|User|Username|DefaultEndpointsProtocol|AccountName|AccountEndpoint|Endpoint|SharedAccessKeyName|Driver|Port|ssl|abortConnect)\s{0,2}=\s{0,2}[^;\s=]/i;
const WIFI = /WIFI:(?:[A-Z]:(?:\\.|[^;\\\n]){0,80};){0,4}?P:((?:\\.|[^;\\\n"]){4,63});/g;
const TOTP = /otpauth:\/\/(?:totp|hotp)\/[^\s"'`<>]{0,200}?[?&]secret=([A-Z2-7]{16,64})/gi;
/** Base32 of "Hello!" and DE AD BE EF: the sample of the Key URI format. */
const SAMPLE_SEED = 'JBSWY3DPEHPK3PXP';
/** NuGet, Maven and other settings in XML are read as assignments; these are texts of their own. */
const ROUTEROS =
  /\b(?:wpa2?-pre-shared-key|wifi-password|psk|wpa_passphrase|sae_password)\s{0,2}=\s{0,2}(["']?)([^\s"']{8,63})\1/gi;

export const connectionString: Detector = {
  id: 'access/connection-string',
  title: 'Connection string',
  label: 'secret',
  doc: {
    what: 'Passwords and keys in connection strings (ADO.NET, ODBC, libpq, Azure), in Wi-Fi settings and QR texts, and the seeds of authenticator apps.',
    why: 'Such a string is all that is needed to connect.',
    fix: 'Change the password or key, and write <PASSWORD> instead.',
  },
  sources: [
    {
      title: 'ADO.NET connection strings',
      url: 'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax',
    },
    {
      title: 'Azure Storage connection strings',
      url: 'https://docs.microsoft.com/azure/storage/common/storage-configure-connection-string',
    },
    { title: 'Key URI format of authenticator apps', url: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format' },
    {
      title: 'Wi-Fi network QR codes',
      url: 'https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11',
    },
  ],
  placeholder: 'password',
  keywords: [
    'password',
    'pwd',
    'accountkey',
    'sharedaccess',
    'accesskey',
    'secret=',
    'wifi:',
    'otpauth',
    'psk',
    'wpa',
    'wifi-password',
    'sae_password',
  ],
  looksAt: 'text',
  *detect({ text }): Generator<Match> {
    for (const match of eachMatch(FIELD, text)) {
      const value = match[2] ?? '';
      const around = text.slice(Math.max(0, match.index - 300), match.index + match[0].length + 300);
      if (!BESIDE.test(around) || isWeak(value)) continue;
      yield at(match, value, 'it stands in a connection string');
    }
    for (const match of eachMatch(WIFI, text)) {
      if (!isPlaceholder(match[1] ?? '')) yield at(match, match[1] ?? '', 'it is the password in the text of a Wi-Fi code');
    }
    for (const match of eachMatch(TOTP, text)) {
      if (!(match[1] ?? '').startsWith(SAMPLE_SEED)) yield at(match, match[1] ?? '', 'it is the seed of an authenticator app');
    }
    for (const match of eachMatch(ROUTEROS, text)) {
      if (!isWeak(match[2] ?? '')) yield at(match, match[2] ?? '', 'it is the key of a Wi-Fi network');
    }
  },
  get examples() {
    return {
      hits: [
        `\`Server=tcp:sql1.haldenmutual.co.uk;Database=ledger;User Id=ferry;Password=⟦Regen+${sample('b62', 8, 71)}⟧;Encrypt=true\``,
        `\`DefaultEndpointsProtocol=https;AccountName=halden;AccountKey=⟦${sample('b64', 86, 72)}==⟧;EndpointSuffix=core.windows.net\``,
        '`WIFI:S:Halden Guest;T:WPA;P:⟦Heron-Quay-77⟧;;`',
        `\`otpauth://totp/Halden:ada?secret=⟦${sample('b32', 32, 73)}⟧&issuer=Halden\``,
      ],
      nearMisses: [
        { text: '`Server=sql1;Database=app;User Id=sa;Password=<password>;`', why: 'a placeholder' },
        { text: '`WIFI:S:Cafe;T:nopass;;`', why: 'a network without a password' },
        { text: `\`otpauth://totp/Example:alice?secret=${SAMPLE_SEED}&issuer=Example\``, why: 'the sample of the format' },
      ],
    };
  },
};

function at(match: RegExpExecArray, value: string, because: string): Match {
  const start = match.index + match[0].lastIndexOf(value);
  return { start, end: start + value.length, confidence: 'likely', because };
}

function isWeak(value: string): boolean {
  return (
    isPlaceholder(value) ||
    (value.length < 24 && isSampleWord(value)) ||
    /^[a-z]{1,10}$/i.test(value) ||
    /[({[]$|^[\w.]+\(/.test(value)
  );
}
