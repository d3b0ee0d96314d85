import { eachMatch } from '../../core/each-match';
import type { Detector, Match } from '../../core/types';
import { isInvented } from './placeholder';
import { isVaried } from './randomness';
import { escapePattern, patternOf, sampleOf, type Shape } from './shape';

/** Addresses that post, deploy or read for whoever knows them. Shapes stand for the path; the last part is the secret. */
const WEBHOOKS: readonly { readonly service: string; readonly host: string; readonly path: Shape; readonly source: string }[] = [
  {
    service: 'Slack',
    host: 'hooks\\.slack(?:-gov)?\\.com',
    path: '/services/T b62:6-14 /B b62:6-14 / b62:18-30',
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
  {
    service: 'Slack',
    host: 'hooks\\.slack(?:-gov)?\\.com',
    path: '/workflows/ b62:8-14 / b62:8-14 / dec:10-20 / b62:18-30',
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
  {
    service: 'Slack',
    host: 'hooks\\.slack(?:-gov)?\\.com',
    path: '/triggers/ b62:8-14 / dec:10-16 / an:24-40',
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
  {
    service: 'Discord',
    host: '(?:(?:ptb|canary)\\.)?discord(?:app)?\\.com',
    path: '/api/webhooks/ dec:15-21 / b64u:50-90',
    source: 'https://discord.com/developers/docs/resources/webhook',
  },
  {
    service: 'Discord',
    host: '(?:(?:ptb|canary)\\.)?discord(?:app)?\\.com',
    path: '/api/v dec:1-2 /webhooks/ dec:15-21 / b64u:50-90',
    source: 'https://discord.com/developers/docs/resources/webhook',
  },
  {
    service: 'Teams',
    host: '[\\w-]{1,60}\\.webhook\\.office\\.com',
    path: '/webhookb2/ uuid @ uuid /IncomingWebhook/ hexi:32 / uuid',
    source: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/',
  },
  {
    service: 'Teams',
    host: 'outlook\\.office(?:365)?\\.com',
    path: '/webhook/ uuid @ uuid /IncomingWebhook/ hexi:32 / uuid',
    source: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/',
  },
  {
    service: 'Mattermost',
    host: '[\\w.-]{4,80}',
    path: '/hooks/ an:26',
    source: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
  },
  { service: 'Rocket.Chat', host: '[\\w.-]{4,80}', path: '/hooks/ b62:17-24 / b62:24-64', source: 'https://docs.rocket.chat/' },
  {
    service: 'Feishu or Lark',
    host: 'open\\.(?:feishu\\.cn|larksuite\\.com)',
    path: '/open-apis/bot/v2/hook/ uuid',
    source: 'https://open.larksuite.com/document/',
  },
  {
    service: 'DingTalk',
    host: 'oapi\\.dingtalk\\.com',
    path: '/robot/send?access_token= hex:64',
    source: 'https://open.dingtalk.com/',
  },
  {
    service: 'WeCom',
    host: 'qyapi\\.weixin\\.qq\\.com',
    path: '/cgi-bin/webhook/send?key= uuid',
    source: 'https://developer.work.weixin.qq.com/',
  },
  {
    service: 'Webex',
    host: 'webexapis\\.com',
    path: '/v1/webhooks/incoming/ b64u:60-100',
    source: 'https://developer.webex.com/docs/',
  },
  {
    service: 'Google Chat',
    host: 'chat\\.googleapis\\.com',
    path: '/v1/spaces/ b64u:6-20 /messages?key= b64u:30-45 &token= b64u:30-60',
    source: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  },
  {
    service: 'Zapier',
    host: 'hooks\\.zapier\\.com',
    path: '/hooks/catch/ dec:5-12 / an:5-12',
    source: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  },
  {
    service: 'Make',
    host: 'hook\\.(?:[a-z]{2}\\d\\.)?(?:make|integromat)\\.com',
    path: '/ an:30-34',
    source: 'https://help.make.com/webhooks',
  },
  {
    service: 'IFTTT',
    host: 'maker\\.ifttt\\.com',
    path: '/trigger/ b64u:1-60 /with/key/ b64u:22-50',
    source: 'https://ifttt.com/maker_webhooks',
  },
  { service: 'n8n', host: '[\\w.-]{4,80}', path: '/webhook/ uuid', source: 'https://docs.n8n.io/' },
  { service: 'n8n', host: '[\\w.-]{4,80}', path: '/webhook-test/ uuid', source: 'https://docs.n8n.io/' },
  {
    service: 'Tines',
    host: '[\\w-]{1,60}\\.tines\\.com',
    path: '/webhook/ an:20-40 / an:20-40',
    source: 'https://www.tines.com/docs/',
  },
  {
    service: 'Workato',
    host: 'webhooks\\.workato\\.com',
    path: '/webhooks/rest/ uuid / b64u:4-60',
    source: 'https://docs.workato.com/',
  },
  {
    service: 'Netlify',
    host: 'api\\.netlify\\.com',
    path: '/build_hooks/ hex:24',
    source: 'https://docs.netlify.com/configure-builds/build-hooks/',
  },
  {
    service: 'Vercel',
    host: 'api\\.vercel\\.com',
    path: '/v1/integrations/deploy/prj_ b62:20-40 / b62:8-14',
    source: 'https://vercel.com/docs/deploy-hooks',
  },
  {
    service: 'Cloudflare Pages',
    host: 'api\\.cloudflare\\.com',
    path: '/client/v4/pages/webhooks/deploy_hooks/ uuid',
    source: 'https://developers.cloudflare.com/pages/configuration/deploy-hooks/',
  },
  {
    service: 'Render',
    host: 'api\\.render\\.com',
    path: '/deploy/srv- an:20 ?key= b64u:8-20',
    source: 'https://render.com/docs/deploy-hooks',
  },
  {
    service: 'Docker Hub',
    host: 'hub\\.docker\\.com',
    path: '/api/build/v1/source/ uuid /trigger/ uuid /call/',
    source: 'https://docs.docker.com/docker-hub/',
  },
  {
    service: 'PagerDuty',
    host: 'events\\.pagerduty\\.com',
    path: '/integration/ hex:32 /enqueue',
    source: 'https://developer.pagerduty.com/docs/',
  },
  {
    service: 'Google Calendar',
    host: 'calendar\\.google\\.com',
    path: '/calendar/ical/ cookie:5-120 /private- hex:32 /basic.ics',
    source: 'https://support.google.com/calendar/answer/37648',
  },
  { service: 'Infura', host: '[\\w-]{2,40}\\.infura\\.io', path: '/v3/ hex:32', source: 'https://docs.infura.io/' },
  { service: 'Infura', host: '[\\w-]{2,40}\\.infura\\.io', path: '/ws/v3/ hex:32', source: 'https://docs.infura.io/' },
  { service: 'Alchemy', host: '[\\w-]{2,40}\\.g\\.alchemy\\.com', path: '/v2/ b64u:32', source: 'https://www.alchemy.com/docs/' },
  { service: 'QuickNode', host: '[\\w.-]{2,80}\\.quiknode\\.pro', path: '/ hex:40', source: 'https://www.quicknode.com/docs/' },
  { service: 'Helius', host: '[\\w-]{2,40}\\.helius-rpc\\.com', path: '/?api-key= uuid', source: 'https://www.helius.dev/docs' },
  {
    service: 'Home Assistant',
    host: '[\\w.-]{4,80}(?::\\d{2,5})?',
    path: '/api/webhook/ b64u:20-80',
    source: 'https://www.home-assistant.io/docs/automation/trigger/#webhook-trigger',
  },
  {
    service: 'Patreon feed',
    host: 'www\\.patreon\\.com',
    path: '/rss/ b64u:2-60 ?auth= b64u:20-40',
    source: 'https://support.patreon.com/',
  },
];

const COMPILED = WEBHOOKS.map(({ service, host, path }) => ({
  service,
  pattern: new RegExp(`https?://${host}${patternOf(path)}(?![\\w-])`, 'gi'),
  hint: hintOf(path),
}));
/** Logic Apps and Power Automate: the signature is a parameter of a long address. */
const WORKFLOW =
  /https:\/\/[\w.-]{4,120}(?:logic\.azure\.com|api\.powerplatform\.com)(?::443)?\/[^\s"'`<>)]{20,400}[?&]sig=[\w%.-]{20,120}/gi;

/** The longest fixed piece of a path, by which a pattern is worth trying. */
function hintOf(path: Shape): string {
  return path
    .split(' ')
    .filter((piece) => !/^\w+:\d/.test(piece) && piece !== 'uuid')
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')
    .toLowerCase();
}

const ANY_HINT = new RegExp(`[?&]sig=|${[...new Set(COMPILED.map(({ hint }) => escapePattern(hint)))].join('|')}`, 'i');

export const webhookUrl: Detector = {
  id: 'access/webhook-url',
  title: 'Webhook or private feed address',
  label: 'secret',
  doc: {
    what: `Addresses that act for whoever knows them: ${[...new Set(WEBHOOKS.map(({ service }) => service))].join(', ')}, Power Automate.`,
    why: 'Anybody who reads it can post into your channel, start your build or read your feed.',
    fix: 'Make a new address where it was issued, and leave the old one out.',
  },
  sources: [...new Map(WEBHOOKS.map(({ service, source }) => [source, { title: service, url: source }])).values()],
  placeholder: 'webhook address',
  keywords: ['://'],
  looksAt: 'text',
  *detect({ text }): Generator<Match> {
    if (!ANY_HINT.test(text)) return;
    const lower = text.toLowerCase();
    for (const { service, pattern, hint } of COMPILED) {
      if (!lower.includes(hint)) continue;
      for (const match of eachMatch(pattern, text)) {
        if (!isReal(match[0])) continue;
        yield {
          start: match.index,
          end: match.index + match[0].length,
          confidence: 'likely',
          because: `it has the form of a private address of ${service}`,
        };
      }
    }
    if (lower.includes('sig=')) {
      for (const match of eachMatch(WORKFLOW, text)) {
        yield {
          start: match.index,
          end: match.index + match[0].length,
          confidence: 'likely',
          because: 'it has the form of a private address of Power Automate',
        };
      }
    }
  },
  get examples() {
    return {
      hits: WEBHOOKS.map(
        ({ host, path }, index) =>
          `\`⟦https://${HOSTS.find((name) => new RegExp(`^${host}$`).test(name)) ?? ''}${sampleOf(path, index + 1)}⟧\``,
      ),
      nearMisses: [
        {
          text: `\`https://hooks.slack.com/services/T${'0'.repeat(8)}/B${'0'.repeat(8)}/${'X'.repeat(24)}\``,
          why: 'the form that the documentation shows',
        },
        { text: '`https://discord.com/api/webhooks/<id>/<token>`', why: 'placeholders' },
        { text: 'Create one under https://api.slack.com/messaging/webhooks.', why: 'the documentation' },
      ],
    };
  },
};

/** Hosts for the examples, one for each pattern; the last one stands for all that people run themselves. */
const HOSTS: readonly string[] =
  'hooks.slack.com discord.com halden.webhook.office.com outlook.office.com open.feishu.cn oapi.dingtalk.com qyapi.weixin.qq.com webexapis.com chat.googleapis.com hooks.zapier.com hook.eu1.make.com maker.ifttt.com halden.tines.com webhooks.workato.com api.netlify.com api.vercel.com api.cloudflare.com api.render.com hub.docker.com events.pagerduty.com calendar.google.com mainnet.infura.io eth-mainnet.g.alchemy.com halden.quiknode.pro mainnet.helius-rpc.com www.patreon.com chat.haldenmutual.co.uk'.split(
    ' ',
  );

function isReal(url: string): boolean {
  const secret = url.split(/[/=]/).findLast((part) => part.length >= 5 && part !== 'enqueue' && part !== 'basic.ics') ?? '';
  return !isInvented(secret) && !/\/T0{6,}\/|\/B0{6,}\//.test(url) && (secret.length < 12 || isVaried(secret));
}
