import type { Detector, Match } from '../../core/types';
import { ASSIGNING, assignmentsIn, type Assignment } from './assignments';
import { isInvented, isPublishable } from './placeholder';
import { isVaried } from './randomness';
import { isBareKey, isNoRealOne, nameParts, secretKindOf } from './secret-name';
import { patternOf, sampleOf, type Shape } from './shape';
import { unescaped } from './unescaped';

/**
 * Keys with no fixed part, known only by whose they are: `datadog_api_key = "…"`. Length and alphabet are the provider's.
 * Collected from the providers' own documentation and consoles.
 */
const PRODUCTS: readonly (readonly [name: string, words: string, ...shapes: Shape[]])[] = [
  ['AWS', 'aws amazon s3', 'b64:40', 'b62:40'],
  ['Alibaba Cloud', 'alibaba aliyun', 'b62:30'],
  ['Tencent Cloud', 'tencent qcloud', 'b62:32'],
  ['Huawei Cloud', 'huawei hwc', 'AN:20', 'b62:40'],
  ['Yandex Cloud', 'yandex', 'b64u:35-44'],
  ['IBM Cloud', 'ibm softlayer cloudant ibmcloud', 'b64u:42-44', 'hex:48', 'hex:64', 'an:64', 'az:24'],
  ['Azure', 'azure subscription ocp cognitive', 'hex:32', 'b32l:52', 'b64:86 ==', 'b64:43 =', 'entra:32-40'],
  ['DigitalOcean', 'digitalocean', 'hex:64', 'b64:43'],
  ['Linode', 'linode', 'hex:64'],
  ['Vultr', 'vultr', 'AN:36'],
  ['Hetzner', 'hetzner hcloud', 'b62:64'],
  ['Scaleway', 'scaleway scw', 'uuid'],
  ['OVH', 'ovh', 'an:16', 'an:32', 'b62:32'],
  ['Exoscale', 'exoscale', 'b64u:40-60'],
  ['Civo', 'civo', 'an:50', 'b62:50'],
  ['Infomaniak', 'infomaniak', 'b64u:60-100'],
  ['Cloudflare', 'cloudflare', 'b64u:40', 'hex:37-45', 'hex:64'],
  ['TrueNAS', 'truenas', 'b62:64'],
  ['Adafruit IO', 'adafruit', 'helicone:32', 'an:32', 'w:32', 'b64u:32'],
  ['Particle', 'particle', 'hex:40', 'b62:40'],
  ['GitHub', 'github gh', 'hex:40'],
  ['Bitbucket', 'bitbucket', 'an:32', 'b64u:64', 'b62:18', 'b62:32'],
  ['Atlassian', 'atlassian jira confluence', 'b62:20-24', 'b64:44'],
  ['Gitea', 'gitea forgejo codeberg', 'hex:40'],
  ['Gitter', 'gitter', 'b64u:40'],
  ['Sourcegraph', 'sourcegraph', 'hexi:40'],
  ['CircleCI', 'circle circleci', 'hex:40'],
  ['Travis CI', 'travis', 'b64u:22'],
  ['Drone CI', 'drone droneci', 'b62:32'],
  ['Jenkins', 'jenkins', 'hex:32-34'],
  ['Codecov', 'codecov', 'uuid', 'an:32'],
  ['Coveralls', 'coveralls', 'b64u:37', 'b62:32-37'],
  ['Codacy, Code Climate or Scrutinizer', 'codacy codeclimate scrutinizer', 'b62:20', 'hex:40', 'hex:64', 'an:64'],
  ['build service', 'codemagic bitrise semaphore buddy appveyor', 'b64u:43', 'b64u:60-120', 'an:20-40', 'b62:20-40'],
  ['Snyk', 'snyk', 'uuid'],
  ['SonarQube', 'sonar sonarqube sonarcloud', 'hex:40'],
  ['Cypress', 'cypress record', 'uuid'],
  ['browser test service', 'percy saucelabs sauce browserstack lambdatest', 'hex:64', 'uuid', 'b62:20', 'b62:50'],
  ['App Center', 'appcenter', 'hex:40'],
  ['RapidAPI', 'rapidapi', 'b64u:50'],
  ['Cohere', 'cohere co', 'b62:40'],
  ['Mistral', 'mistral', 'b62:32'],
  ['Zhipu', 'zhipu bigmodel glm', 'hex:32 . b62:16'],
  ['Together AI', 'together togetherai', 'hex:64'],
  ['AssemblyAI', 'assemblyai', 'an:32'],
  ['Deepgram', 'deepgram', 'hex:40'],
  ['ElevenLabs', 'elevenlabs xi', 'hex:32'],
  [
    'AI service',
    'clarifai ai21 deepai exa nvidia ngc vast baseten ollama kling greptile lighton upstage',
    'hex:32',
    'uuid',
    'hex:64',
    'b62:32-50',
    'b62:8 . b62:32',
    'hex:32 . b64u:24',
    'b64:84',
    'b64:48',
    'b64u:40-80',
  ],
  ['Kagi', 'kagi', 'b64u:11 . b64u:43'],
  ['Weights & Biases', 'wandb weightsandbiases', 'hex:40'],
  ['Pinecone', 'pinecone', 'uuid'],
  ['Private AI', 'privateai private', 'an:32'],
  ['PayPal', 'paypal', 'b64u:78-120'],
  ['Braintree', 'braintree', 'hex:32'],
  ['Plaid', 'plaid', 'an:30', 'an:24'],
  ['Razorpay', 'razorpay rzp key', 'b62:24'],
  ['GoCardless', 'gocardless', 'b64u:40'],
  ['Paddle', 'paddle', 'b62:50'],
  ['Gumroad', 'gumroad', 'hex:64', 'b64u:43'],
  [
    'payment service',
    'chargebee recurly recharge checkout adyen klarna worldpay dwolla wise transferwise finicity',
    'hex:32',
    'an:20',
    'b62:30-50',
    'test_ b62:32-34',
    'live_ b62:32-34',
    'uuid',
  ],
  ['Finnhub', 'finnhub', 'an:20', 'an:40'],
  [
    'market data service',
    'tradier polygon tiingo iex alphavantage alpha ynab lunchmoney toggl robinhood',
    'b62:28',
    'b62:32',
    'hex:40',
    'AN:16',
    'hex:64',
    'b64u:43',
    'hex:50',
  ],
  ['Slack', 'slack', 'hex:32', 'b62:24'],
  ['Discord', 'discord', 'b64u:32', 'hex:64', 'dec:18'],
  ['Mattermost', 'mattermost', 'an:26'],
  ['chat service', 'rocketchat zulip webex gotify pushover telegram', 'b64u:43', 'b62:32', 'b62:20-40', 'an:29-30', 'b64u:15'],
  ['LINE', 'line linenotify', 'b64:171-172', 'b62:43'],
  ['Lark', 'lark feishu', 'b62:32', 'b62:14-50'],
  ['Twilio', 'twilio', 'hex:32', 'b62:32'],
  ['Mailgun', 'mailgun', 'hex:32', 'hex:32 - hex:8 - hex:8'],
  ['Mailchimp', 'mailchimp', 'hex:32 -us dec:1-2'],
  ['Postmark', 'postmark', 'uuid'],
  [
    'mail service',
    'sparkpost mailjet mailerlite elasticemail mandrill customerio sendinblue convertkit beehiiv buttondown',
    'hex:40',
    'hex:32',
    'an:32',
    'HEX:96',
    'b64u:22',
    'hex:20',
    'uuid',
    'b62:22',
    'b62:64',
  ],
  ['Plivo', 'plivo', 'b64u:40'],
  ['Vonage', 'nexmo vonage', 'b62:16', 'an:8'],
  ['MessageBird', 'messagebird message_bird', 'b62:25', 'uuid'],
  ['OneSignal', 'onesignal', 'b64:48', 'uuid'],
  ['Pusher', 'pusher', 'hex:20'],
  ['Sendbird', 'sendbird', 'hex:40', 'uuid', 'hex:24'],
  ['Nylas', 'nylas', 'b62:30'],
  ['Intercom', 'intercom', 'b64:55-60 =? =?', 'atlassian:60'],
  ['Beamer', 'beamer', 'b_ atlassian:44'],
  ['Datadog', 'datadog dd', 'hex:32', 'hex:40', 'an:40'],
  ['New Relic', 'newrelic new', 'an:64', 'hex:40', 'b62:36-40'],
  ['Sentry', 'sentry', 'hex:64'],
  ['Honeycomb', 'honeycomb', 'hex:32', 'b62:22'],
  ['Splunk', 'splunk hec sfx', 'uuid', 'b62:22'],
  ['Sumo Logic', 'sumo sumologic', 'b62:64', 'su b62:12', 'b62:14'],
  [
    'log service',
    'loggly logz papertrail betterstack logtail logdna mezmo coralogix solarwinds appoptics',
    'uuid',
    'b62:32',
    'b62:20-24',
    'b64u:71',
    'hex:32',
  ],
  ['PagerDuty', 'pagerduty pd', 'b64u:20', 'hex:32', 'u+ b64:18'],
  ['Opsgenie', 'opsgenie geniekey', 'uuid'],
  ['error tracker', 'airbrake rollbar bugsnag appsignal raygun statuspage uptimerobot', 'hex:32', 'uuid', 'b62:24'],
  [
    'analytics service',
    'amplitude mixpanel segment fullstory optimizely heap',
    'hex:32',
    'b64u:43 . b64u:43',
    'b62:32',
    'dec:1 : b64u:54',
  ],
  ['LaunchDarkly', 'launchdarkly', 'b64u:40', 'uuid'],
  ['Looker', 'looker', 'an:20', 'an:24'],
  ['MaxMind', 'maxmind', 'b62:16'],
  [
    'security data service',
    'shodan censys virustotal abuseipdb securitytrails urlscan greynoise',
    'b62:32',
    'uuid',
    'hex:64',
    'an:80',
  ],
  [
    'lookup service',
    'ipinfo ipstack ipgeolocation opencage exchangerate weatherstack openweather openweathermap weatherapi',
    'hex:14-32',
    'an:32',
  ],
  ['MongoDB Atlas', 'atlas mongodb', 'uuid'],
  ['Upstash', 'upstash', 'b64:50-120 =? =?'],
  ['InfluxDB', 'influx influxdb', 'b64u:86 ==', 'b64:86 =='],
  ['Confluent', 'confluent ccloud kafka sasl', 'AN:16', 'b64:64', 'b62:64', 'an:16', 'an:64'],
  ['Snowflake', 'snowflake', 'b64u:100-500'],
  ['Aiven', 'aiven', 'b64:372'],
  ['Couchbase', 'couchbase capella', 'b64:60-120'],
  ['Airtable', 'airtable', 'key b62:14', 'an:17', 'b62:17'],
  ['Algolia', 'algolia docsearch', 'an:32'],
  ['search service', 'meilisearch typesense elastic elasticsearch', 'b64u:43-64', 'b62:32', 'b64:56-62 =? =?'],
  ['Contentful', 'contentful', 'atlassian:43'],
  [
    'content service',
    'sanity storyblok hygraph prismic hasura tableau',
    'b62:22 tt',
    'b62:64',
    'b64:22 ==: b62:32',
    'tt- dec:6 - b62:20',
  ],
  [
    'scraping service',
    'scraperapi scrapingbee zenrows scrapfly scrapingant serpapi',
    'hex:32',
    'AN:80',
    'hex:40',
    'an:32',
    'hex:64',
  ],
  ['map service', 'here tomtom locationiq geoapify graphhopper mapquest maptiler', 'b64u:43', 'b62:32', 'hex:32'],
  ['data service', 'datagov nasa nasdaq quandl rockset keen qubole', 'b62:40', 'b64u:20', 'b62:64', 'AN:64'],
  ['media service', 'tmdb omdb giphy pexels pixabay', 'hex:32', 'hex:8', 'b62:32', 'b62:56'],
  [
    'package registry',
    'packagecloud cloudsmith anaconda hex hexpm cocoapods clojars crates',
    'hex:48',
    'hex:40',
    'hex:32',
    'b62:32',
  ],
  ['JFrog', 'jfrog artifactory bintray xray', 'an:73', 'an:64', 'b62:73', 'b62:64'],
  ['Okta', 'okta', 'b64u:42', 'b64u:40'],
  ['Auth0', 'auth0', 'b64u:64-70'],
  ['identity service', 'onelogin jumpcloud duo bitwarden infisical stytch clerk', 'hex:64', 'hex:40', 'b62:40', 'b62:30', 'uuid'],
  ['Vault', 'vault approle', 'uuid', 'b64:43 =', 'hex:64-66'],
  ['Zendesk', 'zendesk', 'b62:40'],
  ['Freshworks', 'freshdesk freshworks freshservice', 'b62:20', 'b64u:22'],
  ['HubSpot', 'hubspot hapikey', 'uuid'],
  [
    'CRM or form service',
    'jotform surveymonkey formstack pipedrive close copper capsule activecampaign apollo hunter clearbit iterable braze instantly lemlist',
    'hex:32',
    'hex:40',
    'b62:45',
    'b64:64',
    'hex:72',
    'b62:22',
    'an:32-36',
    'uuid',
  ],
  ['Etsy', 'etsy', 'an:24'],
  ['eBay', 'ebay', 'uuid', 'PRD- hex:12 - hex:4 - hex:4 - hex:4 - hex:4'],
  [
    'shop system',
    'bigcommerce magento prestashop squarespace webflow woocommerce shopware',
    'an:31',
    'an:32',
    'AN:32',
    'uuid',
    'hex:64',
  ],
  ['tax or travel service', 'taxjar avalara amadeus skyscanner', 'hex:32', 'b62:32', 'b62:16'],
  ['Calendly or Eventbrite', 'calendly eventbrite ticketmaster', 'AN:20', 'b62:32'],
  ['FreshBooks', 'freshbooks', 'an:64'],
  ['signature service', 'docusign pandadoc dropboxsign hellosign', 'uuid', 'hex:40', 'hex:64'],
  ['Freemius', 'freemius', 'entra:29'],
  ['New York Times', 'nytimes newyorktimes new-york-times', 'b62:32', 'atlassian:32'],
  ['Facebook', 'facebook fb meta', 'hex:32', 'dec:15-16 | b64u:27-40'],
  ['X', 'twitter', 'b62:25', 'b62:50', 'b62:45', 'dec:15-25 - b62:20-40'],
  ['LinkedIn', 'linkedin linked', 'an:14', 'b62:16', 'an:16'],
  ['Reddit', 'reddit', 'b64u:27-30'],
  ['Twitch', 'twitch', 'an:30'],
  ['Flickr', 'flickr', 'hex:32', 'hex:16', 'an:32'],
  ['Spotify', 'spotify', 'hex:32', 'an:32', 'b64u:100-300'],
  [
    'social service',
    'strava disqus unsplash bitly foursquare tumblr medium patreon mastodon forem hashnode discourse steam',
    'hex:40',
    'b62:64',
    'b64u:43',
    'AN:48',
    'b62:50',
    'hex:64-65',
    'b62:24',
    'HEX:32',
    'uuid',
  ],
  ['ZeroTier', 'zerotier', 'b62:32'],
  ['VPN account', 'mullvad nordvpn netbird', 'dec:16', 'hex:64', 'uuid'],
  ['Fastly', 'fastly', 'b64u:32', 'atlassian:32'],
  ['Netlify', 'netlify', 'b64u:40-46', 'atlassian:40-46'],
  ['Vercel', 'vercel', 'b62:24'],
  ['Heroku', 'heroku', 'uuid'],
  [
    'hosting service',
    'railway koyeb northflank clevercloud namecheap godaddy gandi porkbun dnsimple bunny keycdn sslmate duckdns',
    'uuid',
    'an:64',
    'hex:32',
    'w:35-37',
    'b62:22',
    'b62:24-40',
    'b62:36',
  ],
  ['ngrok', 'ngrok', 'b62:48-50', 'b62:43-50'],
  ['Cisco Meraki', 'meraki', 'hex:40'],
  ['Notion', 'notion', 'b62:43'],
  ['Linear', 'linear', 'hex:32'],
  ['Asana', 'asana', 'an:32', 'dec:16', 'hex:32'],
  ['Trello', 'trello', 'hex:32', 'hex:64', 'b62:32'],
  ['Figma', 'figma', 'uuid'],
  ['Adobe', 'adobe', 'hex:32'],
  ['Dropbox', 'dropbox', 'an:15', 'b64u:64'],
  ['Box', 'box', 'b62:32'],
  [
    'task or time service',
    'todoist coda shortcut smartsheet wrike toggl clockify harvest everhour readwise teamwork',
    'hex:40',
    'uuid',
    'b62:26',
    'b62:37',
    'hex:32',
    'b62:48',
    'b62:50',
  ],
  ['translation service', 'lokalise crowdin phrase deepl', 'hex:40', 'b62:80', 'hex:64', 'uuid'],
  ['Zoom', 'zoom', 'b62:32'],
  ['Coinbase', 'coinbase', 'b64u:64'],
  ['Kraken', 'kraken', 'macaroon:80-90', 'b64:86-88 =? =?', 'b64:56'],
  ['KuCoin', 'kucoin', 'hex:24', 'uuid'],
  [
    'exchange',
    'binance bittrex bitfinex bitmex poloniex luno gemini okx bybit polymarket bitstamp bitget',
    'b62:64',
    'an:32',
    'b64u:43',
    'hex:128',
    'b62:27-28',
    'uuid',
    'HEX:32',
    'b62:18',
    'b62:36',
  ],
  ['chain service', 'infura alchemy etherscan moralis quicknode helius', 'hex:32', 'b64u:32', 'AN:34', 'b62:64', 'uuid'],
  ['Telnyx', 'telnyx', 'b64u:55'],
  ['Octopus Deploy', 'octopus', 'b62:26-40'],
];

interface Product {
  readonly name: string;
  readonly value: RegExp;
}

const BY_WORD: ReadonlyMap<string, readonly Product[]> = index();

function index(): Map<string, Product[]> {
  const byWord = new Map<string, Product[]>();
  for (const [name, words, ...shapes] of PRODUCTS) {
    const product = { name, value: new RegExp(`^(?:${shapes.map(patternOf).join('|')})$`) };
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), product]);
  }
  return byWord;
}

export const productKeys: Detector = {
  id: 'access/product-keys',
  title: 'Key of a named service',
  label: 'secret',
  doc: {
    what: 'Keys that carry no mark of their own, given to a name that says whose they are: length and alphabet fit that service.',
    why: 'Whoever reads it can use the service as its owner until the key is revoked.',
    fix: 'Revoke it where it was issued, and write a placeholder such as <API_KEY> instead.',
  },
  sources: [
    { title: 'Datadog: API and application keys', url: 'https://docs.datadoghq.com/account_management/api-app-keys/' },
    { title: 'Cloudflare: token formats', url: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/' },
    { title: 'Twilio: API keys', url: 'https://www.twilio.com/docs/iam/api-keys' },
    { title: 'Algolia: API keys', url: 'https://www.algolia.com/doc/guides/security/api-keys/' },
  ],
  placeholder: 'API key',
  keywords: ASSIGNING,
  looksAt: 'text',
  *detect(block): Generator<Match> {
    for (const assignment of assignmentsIn(block)) {
      const product = productOf(assignment, () => unescaped(block).text);
      if (product === undefined) continue;
      yield { ...assignment.span, confidence: 'likely', because: `it fits the keys of its service (${product})` };
    }
  },
  get examples() {
    return {
      hits: [
        `datadog_api_key = "⟦${sampleOf('hex:32', 3)}⟧"`,
        `\`TWILIO_AUTH_TOKEN=⟦${sampleOf('hex:32', 4)}⟧\``,
        `\`openweather = "⟦${sampleOf('hex:32', 5)}⟧"\``,
        `\`\`\`yaml\nmistral: ⟦${sampleOf('b62:32', 4)}⟧\n\`\`\``,
        `export HEROKU_API_KEY=⟦${sampleOf('uuid', 5)}⟧`,
        `\`cloudflare: "⟦${sampleOf('b64u:40', 7)}⟧"\``,
        `\`SUMO_ACCESS_ID=⟦su${sampleOf('b62:12', 8)}⟧\``,
        `| Okta token: ⟦${sampleOf('b64u:42', 6)}⟧ |`,
      ],
      nearMisses: [
        { text: `datadog_monitor_id = "${sampleOf('hex:32', 3)}"`, why: 'an id opens nothing' },
        { text: 'datadog_api_key = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"', why: 'masked' },
        { text: `cloudflare: ${sampleOf('hex:40', 9)}`, why: 'a name without a word for a key, as in a lock file' },
        { text: `github: "${sampleOf('hex:40', 9)}"`, why: 'as well a commit' },
        { text: `\`\`\`yaml\nchecksums:\n  algolia: "${sampleOf('hex:32', 9)}"\n\`\`\``, why: 'a list of digests' },
        {
          text: `\`\`\`js\ndatadog.connect(invalidApiKey = '${sampleOf('hex:32', 3)}');\n\`\`\``,
          why: 'a name that says it is refused',
        },
        { text: 'heroku_api_key = ${HEROKU_API_KEY}', why: 'a variable' },
      ],
    };
  },
};

/** Whose key an assignment holds: its name, or the word just before the name, says it. */
function productOf({ name, value, quote, span, form }: Assignment, textOf: () => string): string | undefined {
  if (value.length < 8 || value.length > 520 || /\s/.test(value) || isNoRealOne(name)) return undefined;
  const kind = secretKindOf(name);
  const parts = nameParts(name);
  if (kind === 'password') {
    // A long random password of a service that takes keys for passwords is one of its keys.
    if (value.length < 32) return undefined;
  } else if (kind === undefined && !isBareKey(name) && !isAccessId(parts, value) && !namesProduct(parts, value, quote))
    return undefined;
  if (kind === undefined && HEX_DIGEST.test(value) && DIGESTS.test(textOf())) return undefined;
  let product = fit(value, [...parts, parts.join('')]);
  if (product === undefined && form === 'operator') {
    const before = textOf()
      .slice(Math.max(0, span.start - name.length - 46), Math.max(0, span.start - name.length))
      .toLowerCase();
    product = fit(value, before.split(/[^a-z0-9]+/));
  }
  if (product === undefined || isInvented(value) || isPublishable(value)) return undefined;
  const letters = value.replace(/[^A-Za-z0-9]/g, '');
  return isVaried(letters) && (/\d/.test(value) || /^[A-Za-z]{24,}$/.test(value)) ? product : undefined;
}

/** True for the access id of Sumo Logic, which has a mark of its own. */
function isAccessId(parts: readonly string[], value: string): boolean {
  return /access id$|accessid$/.test(parts.join(' ')) && /^su[A-Za-z0-9]{12}$/.test(value);
}

/** What is as well an MD5 digest, and a list of digests. */
const HEX_DIGEST = /^[\da-f]{32}$/i;
const DIGESTS = /checksum|digest|integrity|md5|sha\d|hash|etag|\block\b/i;

/** True where the name is the service’s and no more: `cloudflare: "…"`. Only a long value is a key then, and none that may be a digest or an id. */
function namesProduct(parts: readonly string[], value: string, quote: string): boolean {
  if (value.length < 32 || /^(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{8}-[\da-f-]{27})$/i.test(value)) return false;
  if (quote === '' && /^[\da-f]+$/i.test(value)) return false;
  return BY_WORD.has(parts.join('')) && !ALSO_WORDS.has(parts.join(''));
}

/** Names of services that are also words of sentences or parts of programs. */
const ALSO_WORDS = new Set(
  (
    'alpha amazon apollo atlas beamer box braze buddy bunny capsule checkout circle clerk close co coda cognitive copper crates cypress discourse drone duo elastic exa gemini ' +
    'harvest heap here hex hunter instantly iterable key keen kling lark line linear linked looker medium meta new notion octopus paddle particle percy phrase polygon private ' +
    'pusher railway recharge record sanity sauce segment semaphore shortcut sonar splunk square steam subscription together travis upstage vast vault wise x zoom'
  ).split(' '),
);

/** The service that a sentence names beside a value, whose keys look like it. */
export function serviceNear(value: string, words: readonly string[]): string | undefined {
  return fit(
    value,
    words.filter((word) => !ALSO_WORDS.has(word)),
  );
}

/** The service among some words, in lower case, whose keys look like a value. */
function fit(value: string, words: readonly string[]): string | undefined {
  for (const word of words) {
    const product = BY_WORD.get(word)?.find((candidate) => candidate.value.test(value));
    if (product !== undefined) return product.name;
  }
  return undefined;
}
