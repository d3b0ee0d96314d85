import { hexCheck } from './checksum';
import { isVaried } from './randomness';
import { tokenDetector, type TokenFormat } from './token-format';

const CLOUDFLARE = 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/';
const TAILSCALE = 'https://tailscale.com/docs/reference/key-prefixes';
const VERCEL = 'https://vercel.com/docs/rest-api';
const FLY = 'https://fly.io/docs/security/tokens/';
const HEROKU = 'https://devcenter.heroku.com/changelog-items/3175';

const FORMATS: readonly TokenFormat[] = [
  {
    name: 'Tailscale key',
    // Kinds in use are auth, api, client, scim and webhook; more may come.
    starts: ['tskey-'],
    shape: 'az:3-12 - b62:8-40 - b62:16-60',
    source: TAILSCALE,
  },
  { name: 'Tailscale key of the old form', starts: ['tskey-'], shape: 'b62:16-48', mixed: true, source: TAILSCALE },
  {
    name: 'Defined Networking API token',
    starts: ['dnkey-'],
    shape: 'atlassian:26 - atlassian:52',
    source: 'https://docs.defined.net/api/defined-networking-api/',
  },
  {
    name: 'Cloudflare API token',
    starts: ['cfut_', 'cfat_', 'cfk_'],
    shape: 'b62:40 hex:8',
    check: hexCheck,
    source: CLOUDFLARE,
  },
  {
    name: 'Cloudflare origin CA key',
    starts: ['v1.0-'],
    shape: 'hex:24 - hex:146',
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
  },
  {
    name: 'Cloudflare tunnel token',
    starts: ['eyJhIjoi'],
    shape: 'b64:120-220 =? =?',
    source: 'https://developers.cloudflare.com/cloudflare-one/',
  },
  {
    name: 'Cloudflare Turnstile secret',
    starts: ['0x4AAAAAAA'],
    shape: 'b64u:25-40',
    mixed: true,
    source: 'https://developers.cloudflare.com/turnstile/',
  },
  {
    name: 'Akamai client token',
    starts: ['akab-'],
    shape: 'an:16 - an:16',
    source: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  },
  { name: 'Netlify personal token', starts: ['nfp_'], shape: 'w:36-40', source: 'https://docs.netlify.com/api/get-started/' },
  { name: 'Vercel token', starts: ['vcp_', 'vci_', 'vca_', 'vcr_'], shape: 'b64u:20-60', mixed: true, source: VERCEL },
  { name: 'Heroku API key', starts: ['HRKU-AA'], shape: 'b64u:58', source: HEROKU },
  { name: 'Heroku API key', starts: ['HRKU-'], shape: 'uuid', source: HEROKU },
  { name: 'Render API key', starts: ['rnd_'], shape: 'b62:28', mixed: true, source: 'https://render.com/docs/api' },
  { name: 'Fly.io access token', starts: ['fo1_'], shape: 'b64u:43', source: FLY },
  { name: 'Fly.io access token', starts: ['fm1r_', 'fm1a_', 'fm2_'], shape: 'macaroon:100-900 =? =? =?', source: FLY },
  {
    name: 'Chief Tools token',
    starts: ['ctp_', 'cto_', 'ctr_'],
    shape: 'b62:30-248',
    mixed: true,
    source: 'https://docs.chief.tools/',
  },
  { name: 'Porkbun API key', starts: ['sk1_', 'pk1_'], shape: 'hex:64', source: 'https://porkbun.com/api/json/v3/documentation' },
  {
    name: 'ImageKit private key',
    starts: ['private_'],
    shape: 'b64:27-28 =',
    mixed: true,
    source: 'https://imagekit.io/docs/api-keys',
  },
  {
    name: 'ngrok token',
    starts: ['_'],
    lead: 'b62:26-29',
    shape: 'dec:1 b62:20',
    isReal: (token) => /^[12]/.test(token) && isVaried(token) && /[a-z]/.test(token) && /[A-Z]/.test(token),
    source: 'https://ngrok.com/docs/',
  },
  {
    name: 'ngrok API key',
    starts: ['ak_', 'cr_'],
    shape: 'b62:25-30',
    mixed: true,
    near: ['ngrok'],
    source: 'https://ngrok.com/docs/',
  },
];

export const networkTokens = tokenDetector({
  id: 'access/network-tokens',
  title: 'Hosting or network key',
  of: 'hosting, DNS, VPN and networks',
  formats: FORMATS,
});
