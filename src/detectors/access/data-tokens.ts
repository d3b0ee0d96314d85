import { tokenDetector, type TokenFormat } from './token-format';

const PLANETSCALE = 'https://planetscale.com/docs/concepts/service-tokens';
const SUPABASE = 'https://supabase.com/docs/guides/api/api-keys';

const FORMATS: readonly TokenFormat[] = [
  {
    name: 'PlanetScale token',
    starts: ['pscale_tkn_', 'pscale_oauth_', 'pscale_pw_'],
    shape: 'planetscale:32-64',
    source: PLANETSCALE,
  },
  { name: 'Neon API key', starts: ['napi_'], shape: 'b62:64', source: 'https://neon.com/docs/manage/api-keys' },
  { name: 'Neon database password', starts: ['npg_'], shape: 'b62:12-20', mixed: true, source: 'https://neon.com/docs/' },
  { name: 'Supabase secret key', starts: ['sb_secret_'], shape: 'b64u:22 _ b64u:8', source: SUPABASE },
  { name: 'Supabase personal token', starts: ['sbp_'], shape: 'hex:40', source: SUPABASE },
  {
    name: 'MongoDB Atlas service account secret',
    starts: ['mdb_sa_sk_'],
    shape: 'b64u:40',
    source: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  },
  {
    name: 'CockroachDB Cloud API key',
    starts: ['CCDB1_'],
    shape: 'b62:22 _ b62:40',
    source: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  },
  {
    name: 'DataStax Astra token',
    starts: ['AstraCS:'],
    shape: 'b62:20-30 : hex:64',
    source: 'https://docs.datastax.com/en/astra-db-serverless/',
  },
  { name: 'Xata API key', starts: ['xau_'], shape: 'b62:20-60', mixed: true, source: 'https://xata.io/docs/' },
  { name: 'Fauna secret', starts: ['fnA'], shape: 'b64u:37', mixed: true, source: 'https://docs.fauna.com/' },
  {
    name: 'Elastic Cloud API key',
    starts: ['essu_'],
    shape: 'b64u:60-200 =? =?',
    source: 'https://www.elastic.co/guide/en/cloud/current/ec-api-authentication.html',
  },
  {
    name: 'Confluent Cloud API secret',
    starts: ['cflt'],
    shape: 'b64:60',
    mixed: true,
    source: 'https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html',
  },
  {
    name: 'ClickHouse Cloud API key',
    starts: ['4b1d'],
    shape: 'b62:38',
    mixed: true,
    source: 'https://clickhouse.com/docs/en/cloud/manage/openapi',
  },
  {
    name: 'Databricks token',
    starts: ['dapi', 'dose'],
    shape: 'hexi:32',
    source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  },
  { name: 'Aiven service password', starts: ['AVNS_'], shape: 'b64u:19-20', source: 'https://aiven.io/docs/' },
  {
    name: 'Airtable personal token',
    starts: ['pat'],
    shape: 'b62:14 . hex:64',
    source: 'https://airtable.com/developers/web/api/authentication',
  },
  {
    name: 'Contentful management token',
    starts: ['CFPAT-'],
    shape: 'b64u:43',
    source: 'https://www.contentful.com/developers/docs/references/content-management-api/',
  },
  {
    name: 'dbt Cloud token',
    starts: ['dbtc_', 'dbts_'],
    shape: 'b64u:40-120',
    source: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  },
  {
    name: 'Apify API token',
    starts: ['apify_api_', 'apify_proxy_'],
    shape: 'b62:34-38',
    source: 'https://docs.apify.com/api/v2',
  },
  { name: 'Scrapfly key', starts: ['scp-live-'], shape: 'hex:32', source: 'https://scrapfly.io/docs' },
  {
    name: 'Mapbox secret token',
    starts: ['sk.eyJ'],
    shape: 'b64u:60-240 . b64u:20-30',
    source: 'https://docs.mapbox.com/api/accounts/tokens/',
  },
  { name: 'Sanity token', starts: ['sk'], shape: 'b62:79', mixed: true, source: 'https://www.sanity.io/docs/' },
  { name: 'Metabase API key', starts: ['mb_'], shape: 'b64:44', mixed: true, source: 'https://www.metabase.com/docs/' },
  { name: 'Alchemy token', starts: ['alcht_'], shape: 'b62:30', source: 'https://www.alchemy.com/docs/' },
];

export const dataTokens = tokenDetector({
  id: 'access/data-tokens',
  title: 'Database or data service key',
  of: 'databases, data and map services',
  formats: FORMATS,
});
