import { eachMatch } from '../../core/each-match';
import type { Detector, Match } from '../../core/types';
import { isInvented, isPlaceholder, isPublishable } from './placeholder';
import { isRandom, isVaried } from './randomness';
import { sample, sampleUuid } from './sample';
import { nameParts } from './secret-name';
import { unescaped } from './unescaped';
import { trimEnd } from './trim-end';

/** A parameter of a query or a fragment. `&amp;` is how HTML writes the joiner. */
const PARAMETER = /(?:[?&#;]|&amp;|%26)(?:amp;)?([A-Za-z][\w.[\]-]{0,40})=([^\s"'`<>&#;)\]},|\\]{6,6000})/g;

/** Parameters that sign a link: whoever has it may fetch until it expires. */
const SIGNATURES = new Set(
  'x-amz-signature x-amz-security-token x-goog-signature signature sig x-oss-signature security-token q-signature x-cos-security-token hmac x-signature hdnts hdnea'.split(
    ' ',
  ),
);
/** What makes a plain `signature` or `sig` that of a storage link. */
const SIGNED_BY =
  /[?&](?:amp;)?(?:x-amz-|awsaccesskeyid|expires|key-pair-id|googleaccessid|x-goog-|se=|sv=|sp=|sr=|ossaccesskeyid|x-oss-|q-ak|accesskeyid|exp=|api-version|policy=)/i;

/** Parameters that let in whoever sends them. */
const ACCESS = new Set(
  (
    'token access_token accesstoken auth_token authtoken id_token refresh_token api_key apikey api-key appid app_key appkey access_key accesskey client_secret secret password passwd pwd pass key auth apitoken api_token private_token ' +
    'job_token feed_token rss_token jwt code session sessionid sid phpsessid jsessionid ticket otp reset_password_token reset_token confirmation_token invitation_token invite_token login_token magic magic_token authkey auth_key ' +
    'tempauth rlkey resourcekey subscription-key subscription_key hapikey sig signature s hash k h t pat bearer apptoken user_key userkey license_key webhook_token access-token'
  ).split(' '),
);
/** Short or many-sided names, which need a value that can hardly be anything else. */
const VAGUE = new Set('key code s hash k h t sid appid ticket auth session rlkey resourcekey magic otp pass'.split(' '));

/** Hosts whose parameters are no secret: videos, searches, captchas, analytics, documentation. */
const PUBLIC_HOST =
  /\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|google\.\w+\/(?:search|maps|recaptcha)|maps\.google|fonts\.googleapis\.com|facebook\.com\/(?:photo|story|share)|instagram\.com|fbcdn\.net|cdninstagram\.com|tiktokcdn|cdn\.discordapp\.com|media\.discordapp\.net|twitter\.com|x\.com|linkedin\.com|licdn\.com|gravatar\.com|example\.(?:com|org|net)|localhost|127\.0\.0\.1)(?:[/:?]|$)/i;

export const signedUrl: Detector = {
  id: 'access/signed-url',
  title: 'Key in a link',
  label: 'secret',
  doc: {
    what: 'The signature, token, key or password in the query of a link: signed storage links, login and reset links, API calls pasted as links.',
    why: 'The link opens for everybody who reads the post, without a login.',
    fix: 'Cut the link before the parameter, or make it expire; revoke the key where it is one.',
  },
  sources: [
    {
      title: 'Amazon S3: signing with query parameters',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    },
    {
      title: 'Azure Storage: shared access signatures',
      url: 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview',
    },
    { title: 'Google Cloud Storage: signed URLs', url: 'https://cloud.google.com/storage/docs/access-control/signed-urls' },
  ],
  placeholder: 'token',
  keywords: ['?', '&', '#'],
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text, offset } = unescaped(block);
    for (const match of eachMatch(PARAMETER, text)) {
      const [whole, name = '', raw = ''] = match;
      const value = trimEnd(raw, '.,:!?*_');
      const url = text.slice(urlStart(text, match.index), match.index + whole.length);
      if (!/:\/\/|^\/|^[\w.-]+\.[a-z]{2,}\//i.test(url)) continue;
      const found = judge(name.toLowerCase(), value, url);
      if (found === undefined) continue;
      const start = match.index + whole.length - raw.length;
      yield { start: offset(start), end: offset(start + value.length - 1) + 1, ...found };
    }
  },
  get examples() {
    const hex = (seed: number): string => sample('hex', 64, seed);
    return {
      hits: [
        `[Slides](https://files.haldenmutual.co.uk/deck.pdf?X-Amz-Date=20250101T000000Z&X-Amz-Expires=604800&X-Amz-Signature=⟦${hex(41)}⟧)`,
        `https://haldenmutual.blob.core.windows.net/a/b.csv?sv=2022-11-02&se=2026-01-01&sr=b&sp=r&sig=⟦${sample('b62', 41, 42)}%2F%3D⟧`,
        `The export is at https://data.haldenmutual.co.uk/export.csv?token=⟦${sample('hex', 32, 43)}⟧ for now.`,
        `![chart](https://charts.haldenmutual.co.uk/c.png?api_key=⟦${sample('b62', 32, 44)}⟧ "chart")`,
        `https://app.haldenmutual.co.uk/reset?reset_password_token=⟦${sample('b62', 20, 45)}⟧`,
      ],
      nearMisses: [
        { text: `https://www.youtube.com/watch?v=${sample('b64u', 11, 46)}&t=120s`, why: 'a video and a time' },
        {
          text: 'https://shop.haldenmutual.co.uk/?utm_source=newsletter&ref=homepage-banner-2025',
          why: 'where a reader came from',
        },
        { text: 'https://api.haldenmutual.co.uk/v1?api_key=YOUR_API_KEY', why: 'a placeholder' },
        { text: `https://cdn.haldenmutual.co.uk/app.js?v=${sample('hex', 20, 47)}`, why: 'the version of a file' },
        {
          text: `https://id.haldenmutual.co.uk/login?state=${sampleUuid(4)}&redirect_uri=x`,
          why: 'protects a login, opens nothing',
        },
      ],
    };
  },
};

function judge(name: string, value: string, url: string): Pick<Match, 'confidence' | 'because'> | undefined {
  const plain = value.replace(/%[0-9A-F]{2}/gi, '');
  if (isInvented(value) || isPlaceholder(plain) || isPublishable(value) || !isVaried(plain)) return undefined;
  const signed = SIGNATURES.has(name) && (name.length > 9 || SIGNED_BY.test(url));
  if (signed && plain.length >= 20) return { confidence: 'likely', because: 'it is the signature of a link' };
  const known =
    ACCESS.has(name) ||
    (nameParts(name).some((part) => /^(?:token|apikey|secret|password|accesskey|jwt)$/.test(part)) &&
      !/csrf|state|nonce|type|next|page/.test(name));
  if (!known || PUBLIC_HOST.test(url)) return undefined;
  const strict = VAGUE.has(name) || name.length === 1;
  const length = strict ? 24 : 12;
  if (plain.length < length || !isRandom(plain)) return undefined;
  if (strict && (name.length === 1 || name === 'hash' || name === 'sid'))
    return { confidence: 'possible', because: 'it may be the key of a private link' };
  return { confidence: 'likely', because: 'it is a parameter that lets in whoever sends it' };
}

/** Where the URL that holds a parameter starts. */
function urlStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 2000 && !/[\s"'`<>(]/.test(text[start - 1] ?? '')) start--;
  return start;
}
