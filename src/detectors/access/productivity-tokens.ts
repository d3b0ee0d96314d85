import { tokenDetector, type TokenFormat } from './token-format';

const FIGMA = 'https://developers.figma.com/docs/rest-api/personal-access-tokens/';
const NOTION = 'https://developers.notion.com/page/changelog';
const LINEAR = 'https://linear.app/developers/graphql';

const FORMATS: readonly TokenFormat[] = [
  { name: 'Notion token', starts: ['ntn_'], shape: 'dec:11 b62:35', source: NOTION },
  { name: 'Notion token of the old form', starts: ['secret_'], shape: 'b62:43', mixed: true, source: NOTION },
  { name: 'Notion refresh token', starts: ['nrt_'], shape: 'w:40-55', mixed: true, source: NOTION },
  { name: 'Linear API key', starts: ['lin_api_'], shape: 'w:32-128', source: LINEAR },
  { name: 'Linear OAuth token', starts: ['lin_oauth_'], shape: 'hex:64', source: LINEAR },
  {
    name: 'Asana personal token',
    starts: ['0/', '1/', '2/'],
    shape: 'dec:12-18 : b62:32',
    source: 'https://developers.asana.com/docs/personal-access-token',
  },
  {
    name: 'Asana personal token',
    starts: ['1/', '2/'],
    shape: 'dec:12-18 / dec:12-18 : b62:32',
    source: 'https://developers.asana.com/docs/personal-access-token',
  },
  {
    name: 'Trello token',
    starts: ['ATTA'],
    shape: 'hexi:72',
    source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  },
  {
    name: 'ClickUp personal token',
    starts: ['pk_'],
    shape: 'dec:7-9 _ AN:32',
    source: 'https://developer.clickup.com/docs/authentication',
  },
  {
    name: 'Figma token',
    starts: ['figd_', 'figo_', 'figu_', 'figor_', 'figur_', 'figoh_', 'figuh_', 'figp_'],
    shape: 'b64u:38-200',
    source: FIGMA,
  },
  { name: 'Figma token of the old form', starts: ['-'], lead: 'dec:4-6', shape: 'uuid', near: ['figma'], source: FIGMA },
  {
    name: 'Adobe client secret',
    starts: ['p8e-', 'p8e_'],
    shape: 'b64u:32',
    source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  },
  { name: 'Canva client secret', starts: ['cnvca'], shape: 'b64u:51', source: 'https://www.canva.dev/docs/connect/' },
  {
    name: 'Frame.io developer token',
    starts: ['fio-u-'],
    shape: 'atlassian:64',
    source: 'https://developer.frame.io/docs/api/authentication',
  },
  {
    name: 'Dropbox short-lived token',
    starts: ['sl.u.', 'sl.'],
    shape: 'atlassian:130-1300',
    source: 'https://developers.dropbox.com/oauth-guide',
  },
  {
    name: 'Dropbox long-lived token',
    starts: ['AAAAAAAAAA'],
    lead: 'b62:11',
    shape: 'b64u:43',
    source: 'https://developers.dropbox.com/oauth-guide',
  },
  { name: 'Teamwork API token', starts: ['tkn.v1_'], shape: 'b64:60-80 =? =?', source: 'https://apidocs.teamwork.com/' },
  {
    name: 'DeepL API key',
    starts: [':fx', ':dp'],
    lead: 'uuid',
    shape: 'b62:0-1',
    source: 'https://developers.deepl.com/docs/getting-started/auth',
  },
  { name: 'n8n API key', starts: ['n8n_api_'], shape: 'hex:40-120', source: 'https://docs.n8n.io/api/authentication/' },
  { name: 'Retool token', starts: ['retool_'], shape: 'b62:26-40', source: 'https://docs.retool.com/' },
  {
    name: 'Workato token',
    starts: ['wrkaus-', 'wrkaeu-', 'wrkajp-', 'wrkasg-', 'wrkaau-'],
    shape: 'entra:60-900',
    source: 'https://docs.workato.com/',
  },
  {
    name: 'Canadian Notify API key',
    starts: ['gcntfy-'],
    shape: 'helicone:1-60 - uuid - uuid',
    source: 'https://documentation.notification.canada.ca/',
  },
  {
    name: 'TrueNAS API key',
    starts: ['-'],
    lead: 'dec:1-3',
    shape: 'b62:64',
    mixed: true,
    source: 'https://www.truenas.com/docs/api/',
  },
  {
    name: 'Evernote token',
    starts: ['S=s'],
    shape: 'dec:1-5 :U= hex:3-10 :E= hex:8-14 :C= hex:8-14 :P= hex:2-6 :A= helicone:2-40 :V=2:H= hex:32',
    source: 'https://dev.evernote.com/doc/articles/dev_tokens.php',
  },
];

export const productivityTokens = tokenDetector({
  id: 'access/productivity-tokens',
  title: 'Office or productivity token',
  of: 'notes, tasks, files and design',
  formats: FORMATS,
});
