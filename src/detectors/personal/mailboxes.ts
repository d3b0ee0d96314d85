/** Local parts of mailboxes that belong to a role, not to a person: RFC 2142 and common use. */
const ROLES: ReadonlySet<string> = new Set(
  (
    'info hello hi hey hallo hola bonjour ciao contact contactus contacto contato kontakt contatti enquiries enquiry inquiries inquiry admin administrator office buero secretariat team support help helpdesk service services ' +
    'customerservice customercare care kundenservice sales business partners partnerships press media presse prensa pr marketing jobs careers career recruiting recruitment talent hiring hr people billing accounts ' +
    'accounting invoices invoice payments finance treasurer legal privacy datenschutz dpo gdpr dmca copyright abuse security psirt cert vulnerabilities postmaster hostmaster webmaster web noc sysadmin newsletter ' +
    'news events event conference cfp speakers sponsors sponsorship volunteers volunteer community feedback editor editors editorial tips letters submissions submit stories pitches donate donations orders order shop store reservations reservation ' +
    'bookings booking book reception frontdesk membership members noreply no-reply no_reply donotreply do-not-reply notifications notification bounce bounces mailer-daemon root all staff everyone list lists mail email post ' +
    'git svn usenet ftp www uucp trouble returns refunds tickets ticket rsvp registration register admissions academics research lab studio publicity agent rights permissions subscriptions subscribe unsubscribe opt-out optout ask questions whistleblower secretary committee chair clubhouse library museum gallery school church parish clinic surgery practice'
  ).split(' '),
);

/** Local parts that stand for any mailbox. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  'you your.name yourname your_name your-name name first.last firstname.lastname first_last firstname lastname user username someone somebody someuser anyone test tester testing foo bar baz john.doe jane.doe johndoe janedoe john_doe jane_doe jdoe john.smith jane.smith joe.bloggs max.mustermann erika.mustermann jean.dupont alice bob xxx abc example me myname'.split(
    ' ',
  ),
);

/** True for a role's mailbox, also with a tag or a place ("support+eu", "press-uk"), and for addresses that reach nobody. */
export function isRole(local: string, host: string): boolean {
  const name = local.toLowerCase();
  if (/(?:^|\.)noreply\.|^(?:no-?reply|bounce|mailer)\./.test(host.toLowerCase())) return true;
  if (/no-?_?reply/.test(name) || /^[0-9a-f]{24,}$/.test(name)) return true;
  if (FREEMAIL.test(host)) return false;
  return ROLES.has(name) || ROLES.has(name.split(/[+._-]/, 1)[0] ?? '') || ROLE_WORD.test(name);
}

/** Words that name a role also in the middle of a longer name ("uk-press-office", "inquiries18"). */
const ROLE_WORD =
  /(?:^|[\W\d_])(?:inquir(?:y|ies)|enquir(?:y|ies)|reports?|support|press|info|sales|contact|hello|team|helpdesk|feedback|security|vulnerabilit(?:y|ies)|jobs|careers|events|newsletter|admin|orders|billing|bookings|webmaster|webmanager|office|service|mailauth|dmarc|initiative|program(?:me)?|project)(?:$|[\W\d_])/;

/** At a provider for everybody a mailbox is somebody's, whatever it calls itself. */
const FREEMAIL = /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|gmx|proton|protonmail)\./i;

export function isPlaceholder(local: string): boolean {
  return PLACEHOLDERS.has(local.toLowerCase()) || /^x+$/i.test(local);
}

/** Names reserved by RFC 2606, 6761, 6762, 8375 and 9476, names that vendors use in their manuals, and stand-ins for "your domain". */
const RESERVED_HOST =
  /(?:^|\.)(?:example|test|invalid|localhost|local|internal|onion|alt|arpa)$|(?:^|\.)example\.[a-z]{2,3}(?:\.[a-z]{2})?$|(?:^|\.)(?:contoso|fabrikam|northwindtraders|adatum|adventure-works|tailspintoys|wingtiptoys|litwareinc|woodgrovebank|proseware|treyresearch|cohovineyard|cymbalgroup|acme|initech|hooli|globex|domain|mydomain|yourdomain|your-domain|company|yourcompany|your-company|mycompany|site|yoursite|website|yourwebsite|somewhere|foo|bar|xyz|abc|host|server|provider|emailprovider)\.(?:com|org|net|tld|dev|io)$|^(?:calendar|group\.calendar)\.google\.com$|users\.noreply\.github\.com$/i;

export function isReservedHost(host: string): boolean {
  return RESERVED_HOST.test(host);
}
