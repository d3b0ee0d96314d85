import assert from 'node:assert/strict';
import { scan } from '../../core/scan';
import { ACCESS } from './index';
import { sample, sampleUuid } from './sample';

/** The ways in which a name is given a value. */
const SYNTAXES: readonly string[] = [
  '{i}Token = "{s}"',
  '{i}Token={s}',
  '{\n  "{i}_token": "{s}"\n}',
  '<{i}Token>\n    {s}\n</{i}Token>',
  '<add key="{i}Token" value="{s}" />',
  "{i}_token: '{s}'",
  '{i}_token: {s}',
  'string {i}Token = "{s}";',
  'var {i}Token string = "{s}"',
  '{i}Token := `{s}`',
  'var {i}Token: string = "{s}"',
  '${i}Token .= "{s}";',
  '"{i}Token" => "{s}"',
  '{i}Token <- "{s}"',
  'export {I}_API_KEY={s}',
  '$env:{I}_API_KEY = "{s}"',
  "define('{I}_SECRET', '{s}');",
  '- name: {I}_TOKEN\n  value: {s}',
  "{i} token = '{s}'",
  '{i} login --token {s}',
];

const VALUES: readonly (readonly [name: string, value: string])[] = [
  ['datadog', sample('hex', 32, 91)],
  ['twitter', sample('b62', 50, 92)],
  ['heroku', sampleUuid(93)],
  ['meraki', sample('hex', 40, 94)],
  ['halden', sample('b62', 32, 95)],
  ['ferry', sample('b64u', 43, 96)],
];

/** Settings that hold no secret. */
const HARMLESS: readonly string[] = [
  'const apiKey = process.env.API_KEY;',
  'api_key: ${API_KEY}',
  'api_key: {{ .Values.apiKey }}',
  'password = os.environ["DB_PASSWORD"]',
  'password = getpass.getpass()',
  'token: <your-token>',
  'token = "YOUR_API_TOKEN_HERE"',
  'secret = "xxxxxxxxxxxxxxxxxxxxxxxx"',
  'secret_key = "changeme"',
  'secret: "0123456789abcdef0123456789abcdef"',
  'password: string;',
  'function seed(passphrase: Uint8Array): Promise<Uint8Array>',
  'parse("uri://user:pass@example.com:123/one/two.three?q1=a1&q2=a2#body")',
  'password = models.CharField(max_length=128)',
  'primary_key = "customer_id_2024"',
  'sort_key: createdAt#2024-01-01',
  'foreignKey: "fk_order_4f2a9c71d3e8b605"',
  `public_key = "${sample('b64', 43, 97)}="`,
  `commit: ${sample('hex', 40, 98)}`,
  `"integrity": "sha512-${sample('b64', 86, 99)}=="`,
  `sha256: ${sample('hex', 64, 100)}`,
  `etag = "${sample('hex', 32, 101)}"`,
  `request_id: ${sampleUuid(102)}`,
  `csrf_token = "${sample('b62', 32, 103)}"`,
  `nextPageToken: "${sample('b62', 32, 104)}"`,
  'max_tokens = 4096',
  'tokenizer = "bert-base-uncased-v2-finetuned"',
  'keyboardLayout = "en-US-intl-2024-extended"',
  'secretName: my-app-tls-20240101',
  'author = "Okonkwo1958ThingsFallApart"',
  'auth: basic',
  'accessKeyId = loadKeyFromVault("prod/s3")',
  'url = "https://example.com/?token=abc"',
  '<input type="password" name="user_password_2" id="pw1">',
  'monkey_patch: "apply_v2_to_all_27_modules"',
  `<img src="data:image/png;base64,${sample('b64', 200, 105)}">`,
  `- uses: actions/checkout@${sample('hex', 40, 106)}`,
  `ssh-ed25519 AAAA${sample('b64', 64, 107)} ada@laptop`,
  `"sentryDsn": "https://${sample('hex', 32, 108)}@o12.ingest.sentry.io/4505"`,
  `pk_live_${sample('b62', 24, 109)}`,
  `const stripe = Stripe("pk_test_${sample('b62', 24, 110)}")`,
  'ISBN 978-3-16-148410-0',
  'export OPENAI_API_KEY="sk-..."',
  'curl -H "Authorization: Bearer $TOKEN" https://api.haldenmutual.co.uk/v1',
  'NPM_TOKEN: ${{ secrets.NPM_TOKEN }}',
  'xoxb-718293847561-7182938475612-xxxxxxxxxxxxxxxxxxxxxxxx',
  'SLACK_BOT_TOKEN=xoxb-718293847561-7182938475612-...',
  "const client = new Client({ token: '<token>' });",
  `<script src="/a.js" integrity="sha384-${sample('b64', 64, 90)}" crossorigin="anonymous"></script>`,
  `git checkout ${sample('hex', 40, 89)}`,
  `image: nginx@sha256:${sample('hex', 64, 88)}`,
  `{ "id": "${sampleUuid(87)}", "tenantId": "${sampleUuid(86)}" }`,
  'docker login -u USERNAME -p PASSWORD registry.haldenmutual.co.uk',
  'aws_access_key_id = AKIAXXXXXXXXXXXXXXXX\naws_secret_access_key = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])',
  'bundle config set --global gems.haldenmutual.co.uk USERNAME:PASSWORD',
  'htpasswd -b .htpasswd user $PASSWORD',
  'host:5432:database:user:password',
  '*:*:*:postgres:secret',
  'const t2 = s.GetTokenWithContextFrom(ctx)',
  'datadog: {{ .Values.datadogKey }}\nopenweather: "<32 characters>"',
];

function shown(text: string): readonly { start: number; end: number }[] {
  const { findings, faults } = scan(text, { detectors: ACCESS });
  assert.deepEqual(faults, []);
  return findings.filter(({ confidence }) => confidence !== 'possible');
}

describe('settings', () => {
  for (const syntax of SYNTAXES) {
    it(`gives away what is written ${syntax.replace('\n', ' ')}`, () => {
      for (const [name, value] of VALUES) {
        const line = syntax.replaceAll('{i}', name).replaceAll('{I}', name.toUpperCase()).replaceAll('{s}', value);
        for (const text of [line, `\`\`\`\n${line}\n\`\`\``]) {
          const start = text.indexOf(value);
          assert.ok(
            shown(text).some((finding) => finding.start < start + value.length && finding.end > start),
            `nothing found for ${name}`,
          );
        }
      }
    });
  }

  for (const line of HARMLESS) {
    it(`leaves alone ${line.slice(0, 60)}`, () => {
      assert.deepEqual(shown(line), []);
      assert.deepEqual(shown(`\`\`\`\n${line}\n\`\`\``), []);
    });
  }
});
