import { bech32Check } from './checksum';
import { isVaried } from './randomness';
import { tokenDetector, type TokenFormat } from './token-format';

const VAULT = 'https://developer.hashicorp.com/vault/docs/concepts/tokens';
const DOPPLER = 'https://docs.doppler.com/reference/auth-token-formats';

const FORMATS: readonly TokenFormat[] = [
  {
    name: '1Password service account token',
    starts: ['ops_eyJ'],
    shape: 'b64:80-1400 =? =?',
    source: 'https://developer.1password.com/docs/service-accounts/security/',
  },
  {
    name: '1Password secret key',
    starts: ['A3-'],
    shape: 'AN:6 - AN:11 - AN:5 - AN:5 - AN:5',
    isReal: (token) => /\d/.test(token.slice(3)) && isVaried(token),
    source: 'https://support.1password.com/secret-key/',
  },
  {
    name: '1Password secret key',
    starts: ['A3-'],
    shape: 'AN:6 - AN:6 - AN:5 - AN:5 - AN:5 - AN:5',
    isReal: (token) => /\d/.test(token.slice(3)) && isVaried(token),
    source: 'https://support.1password.com/secret-key/',
  },
  {
    name: '1Password secret key',
    starts: ['A3-'],
    shape: 'AN:6 - AN:6 - AN:5 - AN:5 - AN:5',
    isReal: (token) => /\d/.test(token.slice(3)) && isVaried(token),
    source: 'https://support.1password.com/secret-key/',
  },
  { name: 'Vault service token', starts: ['hvs.', 'hvb.', 'hvr.'], shape: 'b64u:24-500', source: VAULT },
  {
    name: 'Vault token of the old form',
    starts: ['s.', 'b.', 'r.'],
    shape: 'b62:24',
    mixed: true,
    isReal: (token) => isVaried(token) && (token.match(/\d/g) ?? []).length >= 2,
    source: VAULT,
  },
  { name: 'Doppler token', starts: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'], shape: 'b62:40-44', source: DOPPLER },
  { name: 'Doppler service token', starts: ['dp.st.'], shape: 'helicone:2-35 . b62:40-44', source: DOPPLER },
  { name: 'Doppler service token', starts: ['dp.st.'], shape: 'b62:40-44', source: DOPPLER },
  {
    name: 'Infisical service token',
    starts: ['st.'],
    shape: 'hex:24 . hex:32 . b62:32',
    source: 'https://www.infisical.com/docs/documentation/platform/token',
  },
  {
    name: 'Bitwarden access token',
    starts: ['0.'],
    shape: 'uuid . b62:30 : b64:22 ==',
    source: 'https://bitwarden.com/help/access-tokens/',
  },
  {
    name: 'Okta API token',
    starts: ['00'],
    shape: 'b64u:40',
    mixed: true,
    near: ['okta', 'ssws'],
    source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  },
  { name: 'Stytch secret', starts: ['secret-live-', 'secret-test-'], shape: 'b64u:36-48 =?', source: 'https://stytch.com/docs/' },
  {
    name: 'Ory token',
    starts: ['ory_at_', 'ory_rt_', 'ory_pat_', 'ory_apikey_', 'ory_st_'],
    shape: 'b64u:32-90',
    source: 'https://www.ory.sh/docs/',
  },
  {
    name: 'Authress service client key',
    starts: ['sc_', 'ext_', 'scauth_', 'authress_'],
    shape: 'an:5-30 . an:4-6 .acc an:0-1 _? -? an:10-32 . b64:30-120 =? =?',
    source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/',
  },
  {
    name: 'age secret key',
    starts: ['AGE-SECRET-KEY-1'],
    shape: 'BECH32:58',
    check: bech32Check,
    source: 'https://age-encryption.org/v1',
  },
];

export const identityTokens = tokenDetector({
  id: 'access/identity-tokens',
  title: 'Identity or vault token',
  of: 'identity providers and secrets managers',
  formats: FORMATS,
});
