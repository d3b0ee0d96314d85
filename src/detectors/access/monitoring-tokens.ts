import { grafanaCheck } from './checksum';
import { tokenDetector, type TokenFormat } from './token-format';

const NEW_RELIC = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys';
const DATADOG = 'https://docs.datadoghq.com/account_management/api-app-keys/';
const DYNATRACE = 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication';
const SENTRY = 'https://docs.sentry.io/account/auth-tokens/';

const FORMATS: readonly TokenFormat[] = [
  { name: 'Datadog application key', starts: ['ddapp_', 'ddpat_', 'ddsat_'], shape: 'w:30-80', source: DATADOG },
  { name: 'New Relic user key', starts: ['NRAK-'], shape: 'b62:27', source: NEW_RELIC },
  { name: 'New Relic insert or query key', starts: ['NRII-', 'NRIQ-'], shape: 'b64u:25-32', source: NEW_RELIC },
  { name: 'New Relic browser key', starts: ['NRJS-', 'NRBR-'], shape: 'hex:19', source: NEW_RELIC },
  { name: 'New Relic licence key', starts: ['NRAL'], lead: 'b62:36', shape: 'b62:0-1', source: NEW_RELIC },
  { name: 'New Relic mobile token', starts: ['-NRMA'], lead: 'b62:36-42', shape: 'b62:0-1', source: NEW_RELIC },
  {
    name: 'Dynatrace token',
    starts: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s06.', 'dt0s08.', 'dt0s16.'],
    shape: 'AN:8-24 . AN:64',
    source: DYNATRACE,
  },
  {
    name: 'Grafana service account token',
    starts: ['glsa_'],
    shape: 'b62:32 _ hexi:8',
    check: grafanaCheck,
    source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  },
  {
    name: 'Grafana Cloud token',
    starts: ['glc_'],
    shape: 'b64:32-400 =? =?',
    mixed: true,
    source:
      'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
  },
  {
    name: 'Grafana API key',
    starts: ['eyJrIjoi'],
    shape: 'b64:40-400 =? =?',
    source: 'https://grafana.com/docs/grafana/latest/administration/api-keys/',
  },
  { name: 'Sentry organisation token', starts: ['sntrys_eyJpYXQiO'], shape: 'b64:20-400 =? =? _ b64:43', source: SENTRY },
  { name: 'Sentry user token', starts: ['sntryu_', 'sntryi_'], shape: 'hex:64', source: SENTRY },
  { name: 'Honeycomb API key', starts: ['hcaik_', 'hcbik_', 'hcxik_'], shape: 'an:26-64', source: 'https://docs.honeycomb.io/' },
  { name: 'Axiom token', starts: ['xaat-', 'xapt-'], shape: 'uuid', source: 'https://axiom.co/docs/reference/tokens' },
  { name: 'Rootly API key', starts: ['rootly_'], shape: 'hex:64', source: 'https://docs.rootly.com/' },
  { name: 'PostHog personal API key', starts: ['phx_'], shape: 'w:41-50', source: 'https://posthog.com/docs/api' },
  { name: 'Segment token', starts: ['sgp_'], shape: 'b62:64', source: 'https://segment.com/docs/api/public-api/' },
  { name: 'LaunchDarkly key', starts: ['api-', 'sdk-'], shape: 'uuid', source: 'https://docs.launchdarkly.com/home/account/api' },
  { name: 'ConfigCat SDK key', starts: ['configcat-sdk-1/'], shape: 'b64u:22 / b64u:22', source: 'https://configcat.com/docs/' },
  { name: 'DevCycle server key', starts: ['dvc_server_'], shape: 'b62:8-64', mixed: true, source: 'https://docs.devcycle.com/' },
  {
    name: 'MaxMind licence key',
    starts: ['_mmk'],
    lead: 'b62:6 _ b62:29',
    shape: 'b62:0-1',
    source: 'https://dev.maxmind.com/geoip/',
  },
  {
    name: 'FullStory API key',
    starts: ['na1.', 'eu1.'],
    shape: 'b64:20-100 =? =?',
    mixed: true,
    near: ['fullstory'],
    source: 'https://developer.fullstory.com/',
  },
  { name: 'Statsig secret key', starts: ['secret-'], shape: 'b62:43', mixed: true, source: 'https://docs.statsig.com/' },
  {
    name: 'UptimeRobot key',
    starts: ['-'],
    lead: 'az:1 dec:5-9',
    shape: 'hex:24',
    isReal: (token) => /^[um]/.test(token),
    source: 'https://uptimerobot.com/api/',
  },
];

export const monitoringTokens = tokenDetector({
  id: 'access/monitoring-tokens',
  title: 'Monitoring key',
  of: 'monitoring, analytics and feature-flag services',
  formats: FORMATS,
});
