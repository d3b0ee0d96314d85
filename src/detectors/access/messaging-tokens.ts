import { base62Check, matrixCheck } from './checksum';
import { tokenDetector, type TokenFormat } from './token-format';

const SLACK = 'https://docs.slack.dev/authentication/tokens';
const SLACK_CONFIG = 'https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests';
const MAILGUN = 'https://documentation.mailgun.com/';

/** The first part of a Discord bot token is the base64 of the bot's number. */
function namesBot(token: string): boolean {
  return /^[MNO][A-Za-z0-9_-]/.test(token) && /\d/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token);
}

const FORMATS: readonly TokenFormat[] = [
  { name: 'Slack bot token', starts: ['xoxb-'], shape: 'dec:8-14 - dec:8-14 - b62:18-40', source: SLACK },
  { name: 'Slack bot token', starts: ['xoxb-'], shape: 'dec:8-14 - b62:18-26', source: SLACK },
  { name: 'Slack user token', starts: ['xoxp-', 'xoxe-'], shape: 'dec:9-14 - dec:9-14 - dec:9-14 - b62:26-36', source: SLACK },
  { name: 'Slack user token', starts: ['xoxp-'], shape: 'dec:9-14 - dec:9-14 - b62:20-36', source: SLACK },
  { name: 'Slack app token', starts: ['xapp-'], shape: 'dec:1 - AN:8-14 - dec:8-16 - an:30-80', source: SLACK },
  { name: 'Slack configuration token', starts: ['xoxe.xoxp-', 'xoxe.xoxb-'], shape: 'dec:1 - b62:140-180', source: SLACK_CONFIG },
  { name: 'Slack configuration refresh token', starts: ['xoxe-'], shape: 'dec:1 - b62:130-160', source: SLACK_CONFIG },
  {
    name: 'Slack workspace token',
    starts: ['xoxa-', 'xoxr-'],
    shape: 'dec:1 - dec:8-14 - dec:8-14 - dec:8-14 - hexi:8-64',
    source: SLACK,
  },
  { name: 'Slack workspace token', starts: ['xoxa-', 'xoxr-'], shape: 'dec:1 - b62:8-48', source: SLACK },
  { name: 'Slack workspace token', starts: ['xoxa-', 'xoxr-'], shape: 'b62:8-48', mixed: true, source: SLACK },
  { name: 'Slack legacy token', starts: ['xoxs-', 'xoxo-'], shape: 'dec:5-14 - dec:5-14 - dec:5-14 - hexi:8-64', source: SLACK },
  {
    name: 'Slack token cut short',
    starts: ['xoxa-', 'xoxb-', 'xoxo-', 'xoxr-', 'xoxs-'],
    shape: 'dec:10-14 - dec:10-14',
    source: SLACK,
  },
  { name: 'Slack browser token', starts: ['xoxc-'], shape: 'dec:8-14 - dec:8-14 - dec:8-14 - hex:64', source: SLACK },
  { name: 'Slack session cookie', starts: ['xoxd-'], shape: 'cookie:80-400', source: SLACK },
  {
    name: 'Discord bot token',
    starts: ['.'],
    lead: 'b64u:23-28',
    shape: 'b64u:6-7 . b64u:27-38',
    isReal: namesBot,
    source: 'https://discord.com/developers/docs/reference',
  },
  {
    name: 'Telegram bot token',
    starts: [':A'],
    lead: 'dec:5-16',
    shape: 'b64u:34',
    mixed: true,
    source: 'https://core.telegram.org/bots/api',
  },
  {
    name: 'SendGrid API key',
    starts: ['SG.'],
    shape: 'b64u:20-24 . b64u:39-50',
    source: 'https://www.twilio.com/docs/sendgrid/api-reference/api-keys',
  },
  {
    name: 'SendGrid API key',
    starts: ['SG.'],
    shape: 'entra:66',
    source: 'https://www.twilio.com/docs/sendgrid/api-reference/api-keys',
  },
  { name: 'Twilio API key id', starts: ['SK'], shape: 'hex:32', source: 'https://www.twilio.com/docs/iam/api-keys' },
  { name: 'Mailgun private key', starts: ['key-'], shape: 'hex:32', source: MAILGUN },
  { name: 'Mailgun public validation key', starts: ['pubkey-'], shape: 'hex:32', weak: true, source: MAILGUN },
  { name: 'Mailgun sending key', starts: ['-'], lead: 'hex:32', shape: 'hex:8 - hex:8', source: MAILGUN },
  {
    name: 'Mailchimp API key',
    starts: ['-us'],
    lead: 'hex:32',
    shape: 'dec:1-2',
    source: 'https://mailchimp.com/help/about-api-keys/',
  },
  {
    name: 'Mandrill API key',
    starts: ['md-'],
    shape: 'b64u:22',
    mixed: true,
    source: 'https://mailchimp.com/developer/transactional/',
  },
  {
    name: 'Brevo API or SMTP key',
    starts: ['xkeysib-', 'xsmtpsib-'],
    shape: 'hex:64 - b62:16',
    source: 'https://developers.brevo.com/',
  },
  {
    name: 'Resend API key',
    starts: ['re_'],
    shape: 'b62:8 _ b62:24',
    mixed: true,
    source: 'https://resend.com/docs/knowledge-base/how-to-handle-api-keys',
  },
  { name: 'MailerSend API token', starts: ['mlsn.'], shape: 'b62:30-100', source: 'https://developers.mailersend.com/' },
  { name: 'Telnyx API key', starts: ['KEY'], shape: 'b64u:55', mixed: true, source: 'https://developers.telnyx.com/' },
  {
    name: 'OneSignal key',
    starts: ['os_v2_app_', 'os_v2_org_'],
    shape: 'b32l:103',
    source: 'https://documentation.onesignal.com/docs/keys-and-ids',
  },
  { name: 'PubNub secret key', starts: ['sec-c-'], shape: 'b64:48', source: 'https://www.pubnub.com/docs/' },
  { name: 'PubNub secret key', starts: ['sec-c-'], shape: 'b64:40-64 =? =?', source: 'https://www.pubnub.com/docs/' },
  { name: 'Courier API key', starts: ['pk_prod_'], shape: 'b62:28', near: ['courier'], source: 'https://www.courier.com/docs/' },
  { name: 'Pushbullet access token', starts: ['o.'], shape: 'b62:32', mixed: true, source: 'https://docs.pushbullet.com/' },
  { name: 'ntfy token', starts: ['tk_'], shape: 'an:29', near: ['ntfy', 'token'], source: 'https://docs.ntfy.sh/config/' },
  { name: 'Nylas API key', starts: ['nyk_v0_'], shape: 'b62:64', source: 'https://developer.nylas.com/' },
  {
    name: 'Intercom access token',
    starts: ['dG9rO'],
    shape: 'b64:50-56 =? =?',
    source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/rest-apis',
  },
  {
    name: 'Matrix token',
    starts: ['syt_', 'syr_'],
    shape: 'b64u:2-80 _ abc:20 _ b62:6',
    check: matrixCheck,
    source: 'https://github.com/element-hq/synapse',
  },
  {
    name: 'Matrix login token',
    starts: ['syl_'],
    shape: 'abc:20 _ b62:6',
    check: matrixCheck,
    source: 'https://github.com/element-hq/synapse',
  },
  {
    name: 'Matrix Authentication Service token',
    starts: ['mat_', 'mar_', 'mct_', 'mcr_'],
    shape: 'b62:30 _ b62:6',
    source: 'https://github.com/element-hq/matrix-authentication-service',
  },
  {
    name: 'Ably API key',
    starts: ['.'],
    lead: 'b64u:6',
    shape: 'b64u:6 : b64u:27-43',
    near: ['ably'],
    source: 'https://ably.com/docs/auth',
  },
  { name: 'NetBird token', starts: ['nbp_'], shape: 'b62:36', check: base62Check, source: 'https://docs.netbird.io/' },
  {
    name: 'Webex bot token',
    starts: ['_'],
    lead: 'b64u:64',
    shape: 'b62:4 _ uuid',
    source: 'https://developer.webex.com/docs/bots',
  },
];

export const messagingTokens = tokenDetector({
  id: 'access/messaging-tokens',
  title: 'Messaging token',
  of: 'chat, mail and notification services',
  formats: FORMATS,
});
