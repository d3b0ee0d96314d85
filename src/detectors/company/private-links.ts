/** How one service writes the address of something that only some people should open. */
export interface PrivateLink {
  /** Ends of the host name: `notion.so` stands for `www.notion.so`, too. */
  readonly hosts: readonly string[];
  /** What path and query look like, from the first slash. Absent: any path. */
  readonly path?: RegExp;
  readonly name: string;
}

/**
 * Addresses of documents, boards, threads, recordings and consoles. Whoever has a share link can often open it, and even where not,
 * its title, owner and existence are told. Published variants (`/pub`, `/d/e/…`, `notion.site`, community pages) are not listed.
 */
export const PRIVATE_LINKS: readonly PrivateLink[] = [
  {
    hosts: ['docs.google.com'],
    path: /^\/(?:a\/[\w.-]{1,60}\/)?(?:document|spreadsheets|presentation|drawings)\/(?:u\/\d\/)?d\/(?!e\/)[\w-]{5,100}(?!\S{0,40}\/pub)/,
    name: 'Google Docs',
  },
  { hosts: ['docs.google.com'], path: /^\/forms\/d\/(?!e\/)[\w-]{10,100}\/edit/, name: 'Google Forms' },
  { hosts: ['drive.google.com'], path: /^\/(?:file\/(?:u\/\d\/)?d\/|drive\/|open\?|folderview|a\/|uc\?)/, name: 'Google Drive' },
  {
    hosts: ['script.google.com', 'lookerstudio.google.com', 'datastudio.google.com'],
    path: /^\/(?:[\w/]{0,20}\/)?(?:d|projects|reporting)\//,
    name: 'Google Workspace',
  },
  { hosts: ['photos.app.goo.gl', 'photos.google.com'], path: /^\/\S{8}/, name: 'Google Photos' },
  {
    hosts: ['console.cloud.google.com', 'console.firebase.google.com'],
    path: /^\/\S{0,200}project/,
    name: 'the Google Cloud console',
  },
  { hosts: ['notion.so'], path: /^\/\S{0,200}[0-9a-f]{12}/, name: 'Notion' },
  {
    hosts: ['sharepoint.com', 'sharepoint.de', 'sharepoint.us'],
    path: /^\/(?::\w:|sites|personal|teams|_layouts|s\b)/,
    name: 'SharePoint',
  },
  { hosts: ['onedrive.live.com', '1drv.ms', 'onedrive.com'], path: /^\/\S/, name: 'OneDrive' },
  { hosts: ['teams.microsoft.com', 'teams.live.com'], path: /^\/(?:l|_#|meet)/, name: 'Teams' },
  {
    hosts: ['loop.microsoft.com', 'loop.cloud.microsoft', 'app.powerbi.com', 'forms.office.com'],
    path: /^\/(?:p|groups|reports|links|pages\/design)\S/i,
    name: 'Microsoft 365',
  },
  {
    hosts: ['dev.azure.com', 'visualstudio.com', 'portal.azure.com'],
    path: /^\/\S{0,200}(?:_git|_work|_build|_boards|_wiki|resource)/i,
    name: 'Azure',
  },
  { hosts: ['atlassian.net'], path: /^\/(?:browse|wiki|jira|issues|projects|l\/|servicedesk|secure|plugins)/, name: 'Atlassian' },
  { hosts: ['trello.com'], path: /^\/[bc]\/\w{6}/, name: 'Trello' },
  { hosts: ['bitbucket.org'], path: /^\/[\w.-]{1,60}\/[\w.-]{0,40}(?:internal|private|infra|secret|prod)/, name: 'Bitbucket' },
  {
    hosts: ['github.com', 'gitlab.com'],
    path: /^\/[\w.-]{1,60}\/(?:[\w.-]{0,40}[-_](?:internal|private|secrets|confidential)|(?:internal|private|secrets)[-_])[\w.-]{0,40}(?:[/?#]|$)/,
    name: 'a private repository',
  },
  { hosts: ['figma.com'], path: /^\/(?:file|design|proto|board|slides|deck)\/\w{6}/, name: 'Figma' },
  { hosts: ['miro.com'], path: /^\/app\/\w/, name: 'Miro' },
  { hosts: ['app.mural.co'], path: /^\/(?:t|invitation)\//, name: 'Mural' },
  {
    hosts: ['lucid.app', 'whimsical.com', 'excalidraw.com'],
    path: /^\/\S{0,80}(?:[\w-]{12}|#(?:room|json)=)/,
    name: 'a drawing board',
  },
  { hosts: ['slack.com'], path: /^\/(?:archives|client|files|files-pri|docs|huddle)\//, name: 'Slack' },
  { hosts: ['discord.com', 'discordapp.com'], path: /^\/channels\/\d{6}/, name: 'Discord' },
  { hosts: ['dropbox.com'], path: /^\/(?:[slt]|sh|scl|home|work|request|transfer|paper)\/\S/, name: 'Dropbox' },
  {
    hosts: ['paper.dropbox.com', 'docsend.com', 'pitch.com'],
    path: /^\/(?:doc|view|v|public|app)\/\S/,
    name: 'a shared document',
  },
  { hosts: ['box.com'], path: /^\/(?:s|v|file|folder)\/\w/, name: 'Box' },
  {
    hosts: ['we.tl', 'wetransfer.com', 'mega.nz', 'swisstransfer.com', 'transfernow.net', 'smash.com'],
    path: /^\/(?:t-|downloads\/|file|folder|d\/|dl\/)\S/,
    name: 'a file transfer',
  },
  { hosts: ['icloud.com'], path: /^\/(?:iclouddrive|photos|pages|numbers|keynote|notes|sharedalbum)\S/, name: 'iCloud' },
  { hosts: ['linear.app'], path: /^\/[\w-]{1,60}\/(?:issue|project|document|team|view|initiative)\//, name: 'Linear' },
  { hosts: ['app.asana.com'], path: /^\/\d/, name: 'Asana' },
  {
    hosts: ['app.shortcut.com', 'app.clickup.com', 'doc.clickup.com', 'app.height.app', '3.basecamp.com'],
    path: /^\/\S{3}/,
    name: 'a work tracker',
  },
  { hosts: ['monday.com'], path: /^\/(?:boards|docs|workspaces)\//, name: 'monday.com' },
  { hosts: ['airtable.com'], path: /^\/(?:app|shr|tbl|invite)\w/, name: 'Airtable' },
  {
    hosts: ['coda.io', 'quip.com', 'app.slite.com', 'app.nuclino.com', 'app.tettra.co', 'app.getguru.com'],
    path: /^\/(?:d\/|app\/|\w{10})/,
    name: 'a shared document',
  },
  { hosts: ['canva.com'], path: /^\/design\/[\w-]{6,40}\/[\w-]{0,60}\/?(?:edit|view)/, name: 'Canva' },
  { hosts: ['evernote.com'], path: /^\/(?:shard|l|client)\//, name: 'Evernote' },
  { hosts: ['loom.com'], path: /^\/share\/\w/, name: 'Loom' },
  { hosts: ['zoom.us'], path: /^\/(?:rec\/(?:share|play)|[js]\/\d{9}\S{0,10}pwd=)/, name: 'Zoom' },
  { hosts: ['meet.google.com'], path: /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}/, name: 'Google Meet' },
  { hosts: ['salesforce.com', 'force.com'], path: /^\/(?:lightning|00\w|\w{15})/, name: 'Salesforce' },
  { hosts: ['service-now.com'], path: /^\/\S{3}/, name: 'ServiceNow' },
  { hosts: ['zendesk.com', 'freshdesk.com', 'freshservice.com'], path: /^\/(?:agent|a)\//, name: 'the help desk' },
  {
    hosts: ['app.hubspot.com', 'app.intercom.com', 'app.intercom.io', 'app.pipedrive.com', 'pipedrive.com'],
    path: /^\/(?:contacts|deals?|a\/|live|reports|organization)\S/,
    name: 'the customer database',
  },
  {
    hosts: [
      'dashboard.stripe.com',
      'app.datadoghq.com',
      'app.datadoghq.eu',
      'app.launchdarkly.com',
      'console.aws.amazon.com',
      'signin.aws.amazon.com',
    ],
    path: /^\/\S{3}/,
    name: 'a console',
  },
  { hosts: ['awsapps.com'], name: 'the AWS access portal' },
  { hosts: ['sentry.io'], path: /^\/(?:organizations\/[\w-]{1,60}\/)?issues\/\d/, name: 'Sentry' },
  {
    hosts: ['grafana.net', 'pagerduty.com', 'opsgenie.com', 'looker.com', 'cloud.databricks.com', 'snowflakecomputing.com'],
    path: /^\/(?:d|incidents|alert|looks|dashboards|explore|sql|#|console)\b/,
    name: 'a dashboard',
  },
  {
    hosts: ['greenhouse.io', 'bamboohr.com', 'myworkday.com', 'personio.de', 'personio.com', 'hibob.com'],
    path: /^\/(?:people|plans|employees|candidates|sdash|d\/|\w{2,40}\/d\/)/,
    name: 'the staff system',
  },
];

/** Top labels that no public name has: RFC 6762 appendix G, ICANN's `.internal`, and what companies made up. */
export const INTERNAL_TOP =
  /\.(?:internal|intern|interne|interno|intranet|intra|local|localdomain|lan|corp|priv|private|home\.arpa|svc|ad|office|loc)$/;

/** First labels that stand for something inside, under a company's public domain. */
export const INTERNAL_FIRST =
  /^(?:intranet|intra|internal|corp|inside|extranet|sharepoint|staging|stage|stg|uat|acc|acceptance|preprod|pre-prod|preview-int|qa\d{0,2}|dev\d{1,2}|dev-[a-z]{2,20}|test\d{1,2}|sandbox-int|jenkins|argocd|argo|grafana|kibana|prometheus|alertmanager|sonarqube|sonar|nexus|artifactory|harbor|vault|consul|rancher|k8s|bastion|jump|jumphost|vpn|ldap|nas\d{0,2}|erp|sap|crm|hris|etmf|ctms|dms|edms|backoffice|back-office|bo|admin|phpmyadmin|pgadmin|airflow|metabase|superset|redash|mattermost|confluence|jira|wiki-int|gitlab-int|git-int|registry-int|db\d{0,2}|mysql\d{0,2}|postgres\d{0,2}|redis\d{0,2}|mail-int|ci)(?:[.-]|$)/;

/** Organisations that open these hosts to everybody. */
export const OPEN_DOMAIN =
  /(?:^|\.)(?:org|edu|io|dev|example|test|invalid|localhost)$|(?:^|\.)(?:example|atlassian|jenkins|grafana|gitlab|github|google|microsoft|apple|amazon|redhat|canonical|ubuntu|docker|oracle|sap|wordpress|cloudflare|mozilla|nodejs|npmjs|netlify|vercel|heroku|stackexchange|stackoverflow|medium|substack)\.[a-z.]{2,6}$|(?:^|\.)gov(?:\.[a-z]{2})?$/;

/** Names that documentation gives to hosts that don't exist, and those that every machine of a kind has. */
export const STOCK_HOST =
  /(?:^|[.-])(?:example|your|my|foo|bar|baz|test|demo|sample|acme|contoso|fabrikam|company|companyname|domain|mydomain|server|hostname|host|app|raspberrypi|homeassistant|octopi|printer|macbook|macbook-pro|iphone|localhost|mycompany|myapp|site|website|project|default|world|hello)\d?(?:[.-]|$)|^(?:host|gateway|kubernetes|vm)\.docker\.internal$|^metadata\.google\.internal$|^kubernetes\.default|(?:^|\.)(?:kube-system|kube-dns)\.|^instance-data\./;
