/**
 * Ranges that a country's plan keeps for numbers that are published: free to call, at a shared or a premium price, or the
 * same from anywhere. The metadata of libphonenumber tells them apart within one country; which country is meant, a draft
 * seldom says, so this goes by how they are grouped.
 */
interface PublicRange {
  /** Countries whose plan says so. */
  readonly plans: string;
  /** Groups of digits with single spaces between. */
  readonly groups: RegExp;
  /** True where a plan of another country has private numbers that are written the same way. */
  readonly shared?: true;
}

/**
 * ITU-T E.169 (universal freephone numbers) and the plans: Ofcom, The National Telephone Numbering Plan; ComReg, Numbering
 * Conditions of Use and Application Process; NANPA, toll-free numbering; ACMA, Telecommunications Numbering Plan 2015;
 * NAD, New Zealand Number Register; ICASA, Numbering Plan Regulations 2016; DoT India, National Numbering Plan; NTC
 * Philippines and IMDA Singapore, 1800 services; MCMC, Numbering and Electronic Addressing Plan; MIC Japan, Numbering for
 * telecommunications services; BTK Türkiye, numaralandırma planı; CNMC, Plan Nacional de Numeración; ACM, Nummerplan
 * telefoon- en ISDN-diensten (088: bedrijfsnummers).
 */
const PUBLIC_RANGES: readonly PublicRange[] = [
  { plans: 'GB NZ ZA KE NG DE AT CH NL AR TR EG ID JP BR', groups: /^0800(?: \d{2,7}){1,4}$/ },
  { plans: 'FR', groups: /^0 ?8(?:0[0-5]|1\d|2\d|9\d)(?: \d{2,3}){2,3}$|^08 0[0-5](?: \d\d){3}$/ },
  { plans: 'AU IE IN PH SG MY TH', groups: /^1800(?: \d{1,4}){2,3}$/ },
  { plans: 'US CA PH MY IL', groups: /^1 (?:[378]00|8(?:01|09|33|44|55|66|77|88))(?: \d{1,4}){2,3}$/ },
  { plans: 'US CA', groups: /^800 \d{3} \d{4}$/ },
  { plans: 'US CA', groups: /^8(?:33|44|55|66|77|88) \d{3} \d{4}$/, shared: true },
  { plans: 'AU', groups: /^1300 \d{3} \d{3}$/ },
  { plans: 'IE', groups: /^18[59]0 (?:\d{3} \d{3}|\d\d \d{4}|\d\d \d\d \d\d)$/ },
  { plans: 'IE', groups: /^0818 (?:\d{3} \d{3}|\d\d \d{4})$/, shared: true },
  { plans: 'IN', groups: /^1860(?: \d{3,4}){2}$/ },
  // Pakistan's mobiles are 03xx too, there in two groups: 0300 1234567.
  {
    plans: 'GB',
    groups:
      /^03(?:0[036]|3[03]|4[345]|7[01]) (?:\d{3} \d{4}|\d{4} \d{3}|\d{3} \d\d \d\d)$|^03(?:0[036]|3[03]|4[345]|7[01])\d \d{3} \d{3}$/,
    shared: true,
  },
  { plans: 'GB', groups: /^0(?:84[345]|87[0-3]) (?:\d{3} \d{4}|\d{4} \d{3}|\d \d\d \d\d \d\d)$/, shared: true },
  // Ofcom gives 0808 80x to helplines; the rest of 0808 is of Nigeria's mobiles as well.
  { plans: 'GB', groups: /^0808 80(?:\d \d{4}|\d\d \d{3})$/, shared: true },
  { plans: 'NZ', groups: /^0508 \d{3} \d{3}$/, shared: true },
  { plans: 'ZA', groups: /^086[01] \d{3} \d{3}$/, shared: true },
  { plans: 'JP', groups: /^0(?:120|570) \d{3} \d{3}$/, shared: true },
  // Company numbers, which no household is given.
  { plans: 'NL', groups: /^088 (?:\d{3} \d{4}|\d{4} \d{3}|\d{3} \d\d \d\d|\d \d{3} \d{3})$/, shared: true },
  { plans: 'TR', groups: /^0850 \d{3} (?:\d{4}|\d\d \d\d)$/ },
  { plans: 'CN', groups: /^400 \d{3} \d{4}$/ },
  { plans: 'KR', groups: /^1[568]\d\d \d{4}$/, shared: true },
  { plans: 'ES PT PL IT CZ CL', groups: /^(?:80[018]|90[012]|707) (?:\d{3} \d{3}|\d\d \d\d \d\d)$/, shared: true },
];

/** Letters in place of digits, as only those spell a number who want it known: "1-800-321-OSHA". */
const LETTERS_AFTER = /^[ .-]?\p{Lu}{2,9}(?!\p{L})/u;
const TOLL_FREE_CODE = /^(?:1 )?8(?:00|33|44|55|66|77|88)(?: |$)|^(?:1[38]00|0800|0508|0860)(?: |$)/;

/** Whether a national number is by its range one that is published: surely, or unless something says whose it is. `after`: what follows it. */
export function publicRangeOf(number: string, after: string): 'public' | 'likely public' | undefined {
  const groups = (number.match(/\d+/g) ?? []).join(' ');
  if (TOLL_FREE_CODE.test(groups) && LETTERS_AFTER.test(after)) return 'public';
  const range = PUBLIC_RANGES.find((candidate) => candidate.groups.test(groups));
  return range === undefined ? undefined : range.shared === true ? 'likely public' : 'public';
}
