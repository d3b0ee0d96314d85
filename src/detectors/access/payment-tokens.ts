import { tokenDetector, type TokenFormat } from './token-format';

const STRIPE = 'https://docs.stripe.com/keys';
const PADDLE = 'https://developer.paddle.com/api-reference/about/authentication/';

const FORMATS: readonly TokenFormat[] = [
  { name: 'Stripe secret key', starts: ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_', 'sk_prod_', 'rk_prod_', 'sk_sandbox_'], shape: 'b62:10-247', source: STRIPE },
  { name: 'webhook signing secret', starts: ['whsec_'], shape: 'b64:32-88 =? =?', source: 'https://docs.stripe.com/webhooks' },
  { name: 'Stripe payment client secret', starts: ['pi_'], shape: 'b62:24 _secret_ b62:25', weak: true, source: 'https://docs.stripe.com/api/payment_intents' },
  { name: 'WorkOS or Highnote secret key', starts: ['sk_live_a2V5Xz', 'sk_test_a2V5Xz', 'rk_live_a2V5Xz'], shape: 'b64:40-120 =? =?', source: 'https://workos.com/docs/reference/api-keys' },
  { name: 'Braintree access token', starts: ['access_token$production$', 'access_token$sandbox$'], shape: 'an:16 $ hex:32', source: 'https://developer.paypal.com/braintree/docs/' },
  { name: 'Square access token', starts: ['EAAA'], shape: 'b64u:60', mixed: true, source: 'https://developer.squareup.com/docs/build-basics/access-tokens' },
  { name: 'Square access token', starts: ['sq0atp-'], shape: 'b64u:22-60', source: 'https://developer.squareup.com/docs/build-basics/access-tokens' },
  { name: 'Square application secret', starts: ['sq0csp-', 'sandbox-sq0csb-', 'sq0csb-'], shape: 'b64u:40-50', source: 'https://developer.squareup.com/docs/oauth-api/overview' },
  { name: 'Adyen API key', starts: ['AQE'], shape: 'b64:100-300', near: ['adyen', 'x-api-key'], source: 'https://docs.adyen.com/development-resources/api-credentials/' },
  { name: 'Plaid access token', starts: ['access-production-', 'access-sandbox-', 'access-development-'], shape: 'uuid', source: 'https://plaid.com/docs/quickstart/glossary/' },
  { name: 'Razorpay key id', starts: ['rzp_live_'], shape: 'b62:14', source: 'https://razorpay.com/docs/api/' },
  { name: 'Razorpay test key id', starts: ['rzp_test_'], shape: 'b62:14', weak: true, source: 'https://razorpay.com/docs/api/' },
  { name: 'Flutterwave secret key', starts: ['FLWSECK-', 'FLWSECK_TEST-'], shape: 'an:32 -X?', source: 'https://developer.flutterwave.com/docs' },
  { name: 'Flutterwave encryption key', starts: ['FLWSECK_TEST-', 'FLWSECK_TEST'], shape: 'an:12', source: 'https://developer.flutterwave.com/docs' },
  { name: 'GoCardless, Mollie, Lob or Chargebee live key', starts: ['live_'], shape: 'b64u:30-44', mixed: true, near: ['gocardless', 'mollie', 'chargebee', 'column', 'duffel'], source: 'https://docs.mollie.com/reference/authentication' },
  { name: 'Lob secret key', starts: ['live_', 'test_'], shape: 'hex:35', near: ['lob'], source: 'https://docs.lob.com/' },
  { name: 'Checkout.com secret key', starts: ['sk_', 'sk_test_', 'sk_sbox_'], shape: 'uuid', source: 'https://www.checkout.com/docs' },
  { name: 'Checkout.com secret key', starts: ['sk_', 'sk_sbox_'], shape: 'b32l:26-32', near: ['checkout'], source: 'https://www.checkout.com/docs' },
  { name: 'Paddle API key', starts: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'], shape: 'an:26 _ b62:22 _ b62:3', source: PADDLE },
  { name: 'Polar token', starts: ['polar_at_', 'polar_oat_', 'polar_pat_'], shape: 'b64u:20-100', mixed: true, source: 'https://docs.polar.sh/' },
  { name: 'Recharge API token', starts: ['sk_1x1_', 'sk_1x3_', 'sk_2x1_', 'sk_2x2_', 'sk_3x3_', 'sk_5x3_', 'sk_10x3_', 'sk_test_1x1_', 'sk_test_3x3_'], shape: 'hex:56-64', source: 'https://developer.rechargepayments.com/' },
  { name: 'Pagar.me secret key', starts: ['ak_live_'], shape: 'b62:30', source: 'https://docs.pagar.me/' },
  { name: 'Asaas API key', starts: ['$aact_prod_', '$aact_hmlg_', '$aact_'], shape: 'b64u:20-200', source: 'https://docs.asaas.com/' },
  { name: 'Mercado Pago access token', starts: ['APP_USR-'], shape: 'dec:10-20 - dec:6 - hex:32 - dec:5-12', source: 'https://www.mercadopago.com/developers' },
  { name: 'Midtrans server key', starts: ['Mid-server-', 'SB-Mid-server-'], shape: 'b64u:10-24', source: 'https://docs.midtrans.com/' },
  { name: 'Xendit secret key', starts: ['xnd_production_'], shape: 'b62:40-80', source: 'https://docs.xendit.co/' },
  { name: 'Cashfree secret key', starts: ['cfsk_ma_prod_'], shape: 'w:40-60', source: 'https://www.cashfree.com/docs/' },
  { name: 'Mercury API token', starts: ['mercury_production_'], shape: 'b62:3-6 _ b62:40-50 _yrucrem', source: 'https://docs.mercury.com/' },
  { name: 'Ramp client secret', starts: ['ramp_sec_'], shape: 'b62:48', source: 'https://docs.ramp.com/' },
  { name: 'Rainforest Pay API key', starts: ['apikey_'], shape: 'hex:64', source: 'https://docs.rainforestpay.com/' },
  { name: 'Duffel access token', starts: ['duffel_live_', 'duffel_test_'], shape: 'b64u:43', source: 'https://duffel.com/docs/api' },
  { name: 'Persona API key', starts: ['persona_production_', 'persona_sandbox_'], shape: 'helicone:20-80', source: 'https://docs.withpersona.com/' },
  { name: 'Onfido API token', starts: ['api_live.', 'api_live_us.', 'api_live_ca.', 'api_sandbox.'], shape: 'entra:20-80', source: 'https://documentation.onfido.com/' },
  { name: 'Databento API key', starts: ['db-'], shape: 'b62:29', mixed: true, source: 'https://databento.com/docs' },
  { name: 'Robinhood API key', starts: ['rh-api-'], shape: 'uuid', source: 'https://docs.robinhood.com/' },
  { name: 'IEX Cloud secret key', starts: ['sk_'], shape: 'hex:32-35', near: ['iex'], source: 'https://iexcloud.io/docs/' },
];

export const paymentTokens = tokenDetector({ id: 'access/payment-tokens', title: 'Payment key', of: 'payment and banking services', formats: FORMATS });
