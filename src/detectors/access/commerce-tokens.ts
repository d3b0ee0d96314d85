import { tokenDetector, type TokenFormat } from './token-format';

const SHOPIFY = 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing';
const SALESFORCE = 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm';

const FORMATS: readonly TokenFormat[] = [
  {
    name: 'Shopify access token',
    starts: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shptka_'],
    shape: 'b62:32-64',
    source: SHOPIFY,
  },
  {
    name: 'HubSpot private app token',
    starts: ['pat-na1-', 'pat-na2-', 'pat-eu1-', 'pat-ap1-'],
    shape: 'uuid',
    source: 'https://developers.hubspot.com/docs/api/private-apps',
  },
  { name: 'Salesforce access token', starts: ['00D'], shape: 'b62:12-15 ! entra:80-260', source: SALESFORCE },
  { name: 'Salesforce refresh token', starts: ['5Aep861'], shape: 'planetscale:80-200', source: SALESFORCE },
  { name: 'Klaviyo private key', starts: ['pk_'], shape: 'hex:34', near: ['klaviyo'], source: 'https://developers.klaviyo.com/' },
  { name: 'Klaviyo private key', starts: ['pk_'], shape: 'b62:6 _ hex:34', source: 'https://developers.klaviyo.com/' },
  {
    name: 'Typeform personal token',
    starts: ['tfp_'],
    shape: 'planetscale:40-59',
    source: 'https://developer.typeform.com/get-started/personal-access-token/',
  },
  {
    name: 'Zoho OAuth token',
    starts: ['1000.'],
    shape: 'hex:32 . hex:32',
    source: 'https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html',
  },
  {
    name: 'eBay client secret',
    starts: ['PRD-', 'SBX-'],
    shape: 'hex:12 - hex:4 - hex:4 - hex:4 - hex:4',
    source: 'https://developer.ebay.com/',
  },
  {
    name: 'WooCommerce consumer key',
    starts: ['ck_', 'cs_'],
    shape: 'hex:40',
    source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/',
  },
  { name: 'Shippo API token', starts: ['shippo_live_', 'shippo_test_'], shape: 'hexi:40', source: 'https://docs.goshippo.com/' },
  {
    name: 'EasyPost API key',
    starts: ['EZAK', 'EZTK'],
    shape: 'b62:54',
    source: 'https://docs.easypost.com/docs/authentication',
  },
  { name: 'Samsara API token', starts: ['samsara_api_'], shape: 'b62:26-32', source: 'https://developers.samsara.com/' },
  { name: 'Flexport token', starts: ['shltm_'], shape: 'b64u:40', source: 'https://docs.logistics-api.flexport.com/' },
  { name: 'Fleetbase key', starts: ['flb_live_'], shape: 'b62:20', source: 'https://docs.fleetbase.io/' },
  { name: 'Ghost Admin API key', starts: [':'], lead: 'hex:24', shape: 'hex:64', source: 'https://docs.ghost.org/admin-api/' },
  { name: 'Kit API key', starts: ['kit_'], shape: 'hex:32', source: 'https://developers.kit.com/' },
  { name: 'Substack session', starts: ['substack.sid=s%3A'], shape: 'entra:20-120', source: 'https://substack.com/' },
  { name: 'Close API key', starts: ['api_'], shape: 'b62:22 . b62:22', source: 'https://developer.close.com/' },
];

export const commerceTokens = tokenDetector({
  id: 'access/commerce-tokens',
  title: 'Shop or CRM token',
  of: 'shops, customer records, marketing and publishing',
  formats: FORMATS,
});
