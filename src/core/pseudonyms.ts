import { hasVerb } from './generalise/main-verb';
import type { Site } from './site';
import type { Finding, Label } from './types';

/**
 * The pseudonyms given in earlier drafts, by fingerprint of the name, so that a client stays Client A over a series and no name is
 * stored. `fingerprint` should be a keyed hash: names are short enough to be guessed from a plain one.
 */
export interface PseudonymBook {
  readonly fingerprint: (name: string) => string;
  readonly assigned: Readonly<Record<string, string>>;
}

export interface Pseudonyms {
  /** The pseudonym of a finding in its plain form (`Client A`, `192.0.2.1`); undefined where its kind has none. */
  of(finding: Finding): string | undefined;
  /** Those of the book and of this draft, by fingerprint. */
  readonly assigned: Readonly<Record<string, string>>;
}

type Family = 'person' | 'business' | 'project' | 'place' | 'email' | 'host';

const FAMILY: Partial<Record<Label, Family>> = {
  person: 'person',
  client: 'business',
  org: 'business',
  codename: 'project',
  place: 'place',
  email: 'email',
  'ip-address': 'host',
};
const NOUN: Partial<Record<Label, string>> = {
  person: 'Person',
  client: 'Client',
  org: 'Company',
  codename: 'Project',
  place: 'Place',
};

/** One name, in all its spellings. */
interface Name {
  readonly family: Family;
  readonly label: Label;
  readonly tokens: readonly string[];
  readonly spellings: Set<string>;
  start: number;
}

const IN_MEMORY: PseudonymBook = { fingerprint: (name) => name, assigned: {} };

/** Gives each name in these findings its pseudonym: those of the book first, then the next letters that the draft doesn't use. */
export function assignPseudonyms(text: string, findings: readonly Finding[], book: PseudonymBook = IN_MEMORY): Pseudonyms {
  const named = findings.filter(({ label }) => FAMILY[label] !== undefined);
  const names: Name[] = [];
  const nameOf = new Map<Finding, Name>();
  const tokensOf = (finding: Finding): readonly string[] => tokens(text.slice(finding.start, finding.end), finding.label);
  // The longest spelling first: "Joris" then finds "Joris van Dam".
  const ordered = named
    .map((finding) => ({ finding, tokens: tokensOf(finding) }))
    .sort((a, b) => b.tokens.length - a.tokens.length || a.finding.start - b.finding.start);
  for (const { finding, tokens: own } of ordered) {
    const family = FAMILY[finding.label] ?? 'person';
    let name = names.find((candidate) => candidate.family === family && isSame(candidate, own));
    if (name === undefined) {
      name = { family, label: finding.label, tokens: own, spellings: new Set(), start: finding.start };
      names.push(name);
    }
    name.start = Math.min(name.start, finding.start);
    name.spellings.add(`${family} ${own.join('')}`);
    nameOf.set(finding, name);
  }
  return numbered(text, { names: names.sort((a, b) => a.start - b.start), nameOf, book });
}

function numbered(
  text: string,
  { names, nameOf, book }: { names: readonly Name[]; nameOf: ReadonlyMap<Finding, Name>; book: PseudonymBook },
): Pseudonyms {
  const assigned: Record<string, string> = { ...book.assigned };
  if (names.length === 0) return { of: () => undefined, assigned: book.assigned };
  const taken = new Set([...Object.values(book.assigned), ...usedIn(text)].map((pseudonym) => pseudonym.toLowerCase()));
  const given = new Map<Name, string>();
  for (const name of names) {
    const keys = [...name.spellings].map((spelling) => book.fingerprint(spelling));
    const earlier = keys.map((key) => assigned[key]).find((pseudonym) => pseudonym !== undefined);
    const pseudonym = earlier ?? next(name, text, taken);
    taken.add(pseudonym.toLowerCase());
    given.set(name, pseudonym);
    for (const key of keys) assigned[key] ??= pseudonym;
  }
  return {
    of: (finding) => {
      const name = nameOf.get(finding);
      return name === undefined ? undefined : given.get(name);
    },
    assigned,
  };
}

const USED =
  /(client|person|project|company|place|name)[ _-]?([a-z]{1,2})\b|192\.0\.2\.\d{1,3}|2001:db8::[0-9a-f]{1,4}|00:00:5e:00:53:[0-9a-f]{2}/gi;

/** Pseudonyms that stand in the text already, whoever wrote them. */
function usedIn(text: string): string[] {
  return [...text.matchAll(USED)].map(([whole, noun, letter]) => (noun === undefined ? whole : `${noun} ${letter ?? ''}`));
}

/** The text with its pseudonyms made alike: `Client A` and `Client B` are one. */
export function withoutLetters(text: string): string {
  return text.replace(USED, (_, noun: string | undefined) => noun ?? '');
}

function next(name: Name, text: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const pseudonym = numberedName(name, text, number);
    if (!taken.has(pseudonym.toLowerCase())) return pseudonym;
  }
}

/** Documentation addresses lead nowhere: RFC 5737 (192.0.2.0/24), RFC 3849 (2001:db8::/32), RFC 7042 (00:00:5E:00:53:xx), RFC 2606. */
function numberedName(name: Name, text: string, number: number): string {
  if (name.family === 'email') return `name-${letters(number).toLowerCase()}@example.com`;
  if (name.family !== 'host') return `${NOUN[name.label] ?? 'Name'} ${letters(number)}`;
  const address = name.tokens[0] ?? '';
  if (/^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i.test(address))
    return `00:00:5E:00:53:${(number % 256).toString(16).padStart(2, '0').toUpperCase()}`;
  if (address.includes(':') || number > 254) return `2001:db8::${number.toString(16)}`;
  return `192.0.2.${number}`;
}

function letters(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? last : letters(Math.floor((number - 1) / 26)) + last;
}

const HONORIFIC = new Set(
  'mr mrs ms miss mx dr prof professor sir madam mme madame monsieur mlle herr frau fräulein signor signora señor señora sr sra don doña dona seu senhor senhora sister brother father uncle aunt auntie oom tannie tante teta onkel nonna nanay tatay mama mzee shri smt pak bu bang mbak mas kak ate kuya san sama kun ji chacha masi captain kapten'.split(
    ' ',
  ),
);
const COMPANY_FORM = new Set(
  'and the ltd limited inc incorporated llc llp plc gmbh ag sa sas sarl srl spa bv nv ab as oy co corp corporation company pty kk group holding holdings'.split(
    ' ',
  ),
);

/** A name's words in lower case, without titles, legal forms and the possessive; camelCase and kebab-case taken apart. */
function tokens(spelling: string, label: Label): readonly string[] {
  if (label === 'email' || label === 'ip-address') return [spelling.trim().toLowerCase()];
  const parted = spelling
    .normalize('NFKC')
    .replace(/\]\([^)]{0,2000}\)/g, ' ')
    .replace(/['’]s?(?=$|\P{L})/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  const all = parted.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '');
  const drop = label === 'person' ? HONORIFIC : COMPANY_FORM;
  const kept = all.filter((token) => !drop.has(token));
  return kept.length === 0 ? all : kept;
}

/** The same name, told shorter: a first name or a surname, the first words of a company's name, the words run together. */
function isSame(name: Name, own: readonly string[]): boolean {
  if (own.length === 0) return false;
  const [whole, part] = [name.tokens.join(''), own.join('')];
  if (whole === part) return true;
  if (name.family === 'person')
    return (
      own.every((token) => name.tokens.some((other) => other === token || (token.length === 1 && other.startsWith(token)))) &&
      own.some((token) => token.length > 1)
    );
  if (name.family === 'email' || name.family === 'host') return false;
  return part.length >= 3 && own.every((token, index) => name.tokens[index] === token);
}

/** "our client ⟦Northwind⟧", "Project ⟦Kestrel⟧": the pseudonym says it, so it isn't said twice. In code units before the place. */
export function nounBefore({ setting, before, roomBefore }: Site, pseudonym: string): number {
  const noun = /^(Client|Project|Company|Person|Place) [A-Z]/.exec(pseudonym)?.[1];
  if (setting !== 'words' || noun === undefined) return 0;
  const told = noun === 'Client' ? '(?:client|customer)' : noun;
  const found = new RegExp(String.raw`(?:^|[^\p{L}\p{N}'’-])((?:(?:our|my|an?|the) )?${told} )$`, 'iu').exec(
    before.slice(-40),
  )?.[1];
  return found === undefined || found.length > roomBefore ? 0 : found.length;
}

/** A pseudonym in the form that its place allows: `#ClientA`, `client-a.pdf`, `CLIENT_A`, `ClientA`. */
export function pseudonymIn({ setting, text, before, after }: Site, pseudonym: string): string {
  if (setting === 'target') return pseudonym.includes('@') ? pseudonym : '#';
  if (!/^[A-Z][a-z]+ [A-Z]+$/.test(pseudonym)) return pseudonym;
  const joined = pseudonym.replace(' ', '');
  if (setting === 'hashtag') return /@$/.test(before) ? pseudonym.replace(' ', '_').toLowerCase() : joined;
  const quoted = /["'`]$/.test(before) && /^["'`]/.test(after) && /^\p{Lu}?[\p{Ll}' -]+$/u.test(text);
  // In a comment, among words: "let Mrs. ⟦Abernethy⟧ know".
  const said = /\p{L}[.,]? $/u.test(before) && /^ \p{Ll}{2}/u.test(after);
  const identifier = setting === 'token' || (setting === 'code' && !/\s/.test(text) && !quoted && !said);
  if (!identifier) {
    const subject = /^(?:who|which|it|he|she) /i.exec(text)?.[0];
    if (subject !== undefined && hasVerb(text)) return `${subject}is ${pseudonym}`;
    return /^(?:i|you|we|they|everybody|everyone|nobody)['’ ]/i.test(text) && hasVerb(text) ? `it is ${pseudonym}` : pseudonym;
  }
  const joint = /_$/.test(before) || /^_/.test(after) || (/_/.test(text) && !/-/.test(text)) ? '_' : '-';
  if (/^[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*$/.test(text) && (joint === '_' || setting === 'code'))
    return pseudonym.replace(' ', '_').toUpperCase();
  if (/^\p{Lu}/u.test(text) && joint !== '_' && !/[-/]$/.test(before) && !/^[-/]/.test(after)) return joined;
  return pseudonym.replace(' ', joint).toLowerCase();
}
