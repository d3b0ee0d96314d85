/** What a name says of the value that it is given. */
export type SecretKind = 'password' | 'key' | 'secret' | 'token' | 'credential';

/**
 * Parts of a name, and what they make of it. The names are those that configuration files, programs and the environment
 * use, in English and in the languages whose words for a password are common there.
 */
const PARTS: Readonly<Record<SecretKind, ReadonlySet<string>>> = {
  password: words(
    'password passwd passwort kennwort passphrase pwd pass passcode passwords mdp motdepasse contrasena contraseña clave senha parola wachtwoord losenord lösenord haslo hasło heslo ' +
      'storepass keypass dbpass dbpassword userpassword pgpassword sshpass userpwd psk wpapsk pin puk requirepass masterauth bindpw passw pw mypass rootpw userpass пароль salasana adgangskode passord sifre şifre',
  ),
  key: words(
    'apikey accesskey secretkey privatekey authkey encryptionkey signingkey masterkey servicekey accountkey appkey consumerkey subscriptionkey storagekey sharedaccesskey sharedkey apisecretkey',
  ),
  secret: words(
    'secret secrets clientsecret appsecret apisecret consumersecret sharedsecret webhooksecret signingsecret jwtsecret sessionsecret pepper mnemonic hmac secretkeybase',
  ),
  token: words(
    'token tokens authtoken accesstoken refreshtoken apitoken bottoken bearer pat oauth sessiontoken idtoken usertoken personaltoken jwt deploytoken authtok',
  ),
  credential: words('credential credentials creds auth authorization connectionstring connstring connstr basicauth'),
};

/** `key` alone says nothing; after one of these words it does. */
const KEY_OF = words(
  'api access secret auth app application service account client consumer license licence master root admin server subscription storage shared encryption signing deploy private priv ' +
    'x db session cookie crypt cipher hmac jwt aes fernet user rest write ingest integration webhook stream token security data decryption validation ssh rsa wallet sdk rapidapi dev prod live gateway http',
);

/** A name that ends so tells of a secret without holding it. */
const NOT_A_SECRET = words(
  'id ids name names length len type types count url urls uri uris path file files filename alias size version endpoint endpoints algorithm algo algorithms policy field fields ttl expiry expires expiration expire ' +
    'arn ref reference prefix suffix header headers hint label format index usage rotation enabled disabled required regex pattern validator validation min max limit limits provider manager store storage location ' +
    'env var variable placeholder description title text message error errors strength reset change confirmed confirm input button form icon image link page class style scope scopes issuer audience ' +
    'helper method mode status state date time at by in on of for with code codes pair pairs vault vaultname vaulturi checker generator hash hashes hashed digest fingerprint thumbprint bits iv stretch sort column columns ' +
    'map list set object array dict group count counter counts usage used budget window price cost bucket address addresses contract symbol decimals supply holder holders balance model models tokenizer',
);

/** Names that merely look so: public halves, protection against forgery, keyboards, parsers, authors. */
const NEVER = words(
  'public pub publishable csrf xsrf anti nonce keyboard keyframe keyframes keynote keypress keyword keywords turkey monkey keystone keymap keyring author authors authority accessibility accessor tokenizer ' +
    'tokenize storefront sitekey site captcha recaptcha anon anonymous authenticity lock credentialid usersecretsid design next prev previous cursor page pagination continuation idempotency correlation trace span',
);

/** Keys that order, find or name things. */
const KEY_TO_DATA = words(
  'primary foreign partition sort cache row idx natural hot bucket schema sequence hash i18n locale translation route react query color colour font map lookup dedupe event object s3 redis registry tmp temp node parent child mount issuer',
);

/** The parts of a name: `DB_PASSWORD`, `dbPassword`, `db.password` alike are `db`, `password`. */
export function nameParts(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '');
}

/** What a name says of its value, or undefined where it names no secret. */
export function secretKindOf(name: string): SecretKind | undefined {
  const parts = nameParts(name);
  const last = parts.at(-1)?.replace(/^(.*\D)\d{1,3}$/, '$1') ?? '';
  if (NOT_A_SECRET.has(last) || parts.some((part) => NEVER.has(part))) return undefined;
  // A vault has keys and is none; with a token for syncing one asks for what has changed.
  if (/(?:^| )(?:key vault|sync token)(?: |$)/.test(parts.join(' '))) return undefined;
  for (const kind of ['password', 'key', 'secret', 'token', 'credential'] as const) {
    if (parts.some((part) => PARTS[kind].has(part))) return kind;
  }
  const key = parts.findIndex((part) => part === 'key' || part === 'keys');
  if (key > 0 && parts.slice(0, key).some((part) => KEY_OF.has(part))) return 'key';
  // In the environment a key is nearly always one that lets in: MAILER_KEY, STRIPE_KEY.
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_KEY$/.test(name) && !parts.some((part) => KEY_TO_DATA.has(part))) return 'key';
  return undefined;
}

/** A name with one of these at its secret says that the value is made up to be refused. `old`, `expired` and `wrong` are not among them: what opened something once leaks, too. */
const NO_REAL_ONE = words(
  'bogus fake faked dummy mock mocked phony sham invalid mismatched mismatching nonmatching nonexistent nonexisting unmatched',
);

/** What may stand between: `fakeClientSecret`, `invalid_api_key`. A server's name may not: `mock_server_key` opens that server. */
const OF_ITS_KIND = words('api access app auth bearer client csrf jwt oauth private refresh secret session user signing webhook');

/** True for a name that says its value is no real secret: `bogusToken`, `nonMatchingKey`, `FAKE_CLIENT_SECRET`, `api_key_dummy`. */
export function isNoRealOne(name: string): boolean {
  const parts = nameParts(name);
  const isNone = (at: number): boolean =>
    NO_REAL_ONE.has(parts[at] ?? '') ||
    (/^(?:matching|matched|existing|existent|real|valid)$/.test(parts[at] ?? '') && /^(?:non|not|no)$/.test(parts[at - 1] ?? ''));
  if (isNone(parts.length - 1)) return true;
  let at = parts.length - 2;
  while (at > 0 && OF_ITS_KIND.has(parts[at] ?? '')) at--;
  return isNone(at);
}

/** True when a name ends in a bare `key`, `token` or `api`, or holds no more than a product's name. */
export function isBareKey(name: string): boolean {
  const parts = nameParts(name);
  return /^(?:key|keys|api)$/.test(parts.at(-1) ?? '') && !parts.some((part) => NEVER.has(part) || KEY_TO_DATA.has(part));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
