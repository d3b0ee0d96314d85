import type { BlockContent, Detector, Match } from '../../core/types';
import { isPlaceholder } from './placeholder';
import { cellsOf, LINK, mayTell, PRONOUN, toldIn, type Told } from './told';

/** One word that may be a password: no space, at least six characters. */
const CANDIDATE = /(?:[^\s"“”‘’`<>()[\]{}|*,;:/\\]|(?<=[\p{L}\d])\*(?=[\p{L}\d])){5,40}[^\s"“”‘’'`<>()[\]{}|*,;:./\\?]/gu;

/** What candidates hold: a digit and a letter, or else marks around them. */
const MIXED = /\d(?:(?<=\p{L}\S{0,41})|\S{0,41}\p{L})/u;
const MARKED = /["'`*_“”‘’][^\s"“”‘’`<>()[\]{}|,;:/\\]{6,41}["'`*_“”‘’]/;

/** Words that say a password is near, in English and in the languages that drafts in English borrow from. */
const CUE =
  /\b(?:pass ?words?|pass ?codes?|pass ?phrases?|passwd|pwd|pw|p\/w|pword|wi-?fi(?: (?:key|code|pass))?|wlan|wpa2?|ssid|hotspot|(?:network|router)[^\w.!?][^.!?\n]{0,40}?\bkey|guest network|log-?ins?|(?:log|sign)(?:s|ed|ged|ing|ging)? (?:back )?in(?:to)?|pass(?=\s(?:is|was)\s|\s?[:=]\s)|(?:gets?|lets?|got) (?:you|me|us|them|him|her|any(?:one|body)|every(?:one|body)) in|sign-?in|credentials|creds|mots? de passe|mdp|contrase[nñ]a|clave|senha|parola|passwort|kennwort|wachtwoord|l[öo]senord|adgangskode|passord|has[lł]o|heslo|salasana)(?![\w-])/gi;
const WIFI_ONLY =
  /^(?:wi-?fi|wlan|ssid|hotspot|guest network|wpa2?|log-?ins?|(?:log|sign)\w{0,4} (?:back )?in(?:to)?|pass|(?:gets?|lets?|got) \w+ in|sign-?in)$/;

/** Two names for getting in: `guest / …`, `user: … pass: …`. */
const PAIR =
  /(?:^|[\s("'`*_—–])[\w.@-]{2,40}["'`*_]{0,2}\s{1,2}\/\s{1,2}["'`*_]{0,2}$|\b(?:pw|pass|password)\s{0,2}["'`*_]{0,2}$/;

const LOGIN_PAIR = /(?:^|[\s("'`*_—–])[a-z][\w.@-]{1,39}["'`*_]{0,2}\s{1,2}\/\s{1,2}["'`*_]{0,2}$/;

/** What has to be typed in, and what for. */
const ENTERED =
  /\b(?:to (?:get in(?:to)?|unlock|open|log|sign|enter|join|reach)|it asks for|when asked)[^\w.!?][^.!?\n]{0,80}\b(?:type|enter|key in|punch in|put in|say)(?: in)?\s["'`*_]{0,2}$/;

/** What is said after a password. */
const OPENS =
  /^["'`*_]{0,2}\s(?:(?:still|also|always|just|only)\s)?(?:(?:lets?|gets?|got|logs?|signs?)\s(?:you|me|us|them|him|her|any(?:one|body)|every(?:one|body))\s(?:back\s)?in|(?:is|was|remains)\s(?:(?:still|also|now|always)\s)?(?:the|our|my|its|their)\s(?:[\w'-]{2,14}\s){0,2}(?:password|passphrase|passcode|pw|login))\b/;

/** Talk about passwords in general, or an invented one. */
const ADVICE =
  /\b(?:like\s["'`“]?$|e\.g\.?|for example|for instance|such as|something like|instead of|never use|don't use|do not use|avoid|weak|strong(?:er)?|guess(?:ed|able)?|crack(?:ed|ing)?|brute|leaked|breach(?:es|ed)?|most common|worst|hash(?:ed|es|ing)?|placeholder|dummy|fictional|made-up|invented|default password|password manager|policy|regex|not our|not the real|was never|sample|xkcd|joke|hunter2|discount|coupon|promo|voucher|\d% off|save (?:\d+|up to))\b/;

export const toldPassword: Detector = {
  id: 'access/told-password',
  title: 'Password told in a sentence',
  label: 'secret',
  doc: {
    what: 'A password, passphrase or Wi-Fi key that a sentence, a table or a caption tells: "the password is …", "Wi-Fi: …", "login guest / …".',
    why: 'It lets in everybody who reads the post, and goes on doing so when the post is gone.',
    fix: 'Change it, and write "ask us for the password".',
  },
  sources: [{ title: 'NIST SP 800-63B: memorized secrets', url: 'https://pages.nist.gov/800-63-3/sp800-63b.html#memsecret' }],
  placeholder: 'password',
  looksAt: 'text',
  *detect(block): Generator<Match> {
    if (block.kind === 'code' || block.kind === 'front-matter' || block.kind === 'html') return;
    if ((block.kind !== 'table-row' && !MIXED.test(block.text) && !MARKED.test(block.text)) || !mayTell(block, 'password'))
      return;
    if (block.kind === 'table-row') {
      for (const { header, value, start, end } of cellsOf(block)) {
        if (
          !/\b(?:pass(?:word|code|phrase)?|pwd|pw|wi-?fi|wlan|mot de passe|mdp|contrase[nñ]a|senha|passwort|kennwort)\b/.test(
            header,
          ) ||
          /\s/.test(value)
        )
          continue;
        if (isPlaceholder(value) || !(strengthOf(value) > 0)) continue;
        yield { start, end, confidence: 'likely', because: 'its column is headed as that of passwords' };
      }
      yield* labelled(block);
      return;
    }
    for (const told of toldIn(block, CANDIDATE, CUE)) {
      const found = judge(told);
      if (found !== undefined) yield { start: told.start, end: told.end, confidence: 'likely', because: found };
    }
  },
  get examples() {
    return {
      hits: [
        'The wifi password is ⟦gudang-lama-88⟧, ask Rini if it fails.',
        'Wi-Fi for the stand, same as always: ⟦Kachel!Ofen25⟧.',
        "It's taped to the router, login's guest / ⟦MarmotParade31⟧.",
        'The password is on the whiteboard since January (⟦Pho2031@Desk⟧).',
        '> Staging login: user `resident`, password `⟦Gate@Marsh24⟧`.',
        'Le mot de passe : ⟦Frelon!Nord7⟧',
        '![the fridge, wifi pw ⟦otter-Mill-2044⟧](fridge.jpg)',
        '| Room | Wi-Fi password |\n| --- | --- |\n| Blue | ⟦lantern7Quay⟧ |',
        'Films for the residents: the login is fernleigh, and the pass is ⟦Lavender+Scones8⟧.',
        'I log into payroll as hgreen with ⟦Winter$Solstice21⟧, and nobody minds.',
        'The old laptop still logs in with ⟦BoxOffice!1947⟧, by the way.',
        'Anything else fails, but ⟦Turnip$Row88⟧ lets you in, and ⟦Kiln&Clay19⟧ got us in before that.',
        '`⟦heron-quay-2031⟧` is still our studio password.',
        'About the deposition-room login: it has been ⟦Plea!Bargain7⟧ since the remodel.',
      ],
      nearMisses: [
        { text: 'The password is required and must have 12 characters.', why: 'a rule' },
        { text: 'Never use a password such as Summer2024! for anything.', why: 'advice' },
        { text: 'The password is hunter2, obviously.', why: 'a joke' },
        { text: 'Passwords are hashed with SHA-256 or bcrypt-2b there.', why: 'names of methods' },
        { text: 'Wi-Fi 6E and WPA3-SAE arrived in the RT-AX88U router.', why: 'names of standards and devices' },
        { text: 'Which password combination did R5: Regulatory--21 want?', why: 'two words and a dash' },
        { text: 'Get the credentials from google.oauth2.credentials.Credentials first.', why: 'the name of a module' },
        { text: 'Log in with your work account and save 20% with SPRING20! today.', why: 'a code for a discount' },
        { text: 'The login page of v2.4.1-rc3 is faster.', why: 'a version' },
        { text: 'Log in with your account, then open settings-2024.pdf.', why: 'a file' },
        { text: 'The password is ENC[AES256_GCM,data:q7+Bm2w==,iv:h/nT5KXwRZd3fLbGQ+vo2sxw=,type:str] in it.', why: 'encrypted' },
      ],
    };
  },
};

/** A row of two cells, of which the first says that the second is a password. */
function* labelled(block: BlockContent): Generator<Match> {
  const [label, cell, ...others] = [...cellsOf(block)].filter(({ value }) => value !== '');
  if (label === undefined || cell === undefined || others.length > 0) return;
  if (
    !/^(?:(?:the )?(?:wi-?fi|guest|network|router|tv|login|our) )?(?:pass(?:word|code|phrase)?|pwd|pw|wi-?fi|wi-?fi key|mot de passe|contrase[nñ]a|senha|passwort|lozinka)$/i.test(
      label.value,
    )
  )
    return;
  if (/\s/.test(cell.value) || isPlaceholder(cell.value) || (strengthOf(cell.value) === 0 && !/^\p{L}{12,40}$/u.test(cell.value)))
    return;
  yield { start: cell.start, end: cell.end, confidence: 'likely', because: 'the cell before it says that it is a password' };
}

/** What tells that a word is a password, or undefined. */
function judge({ value, left, right, marked, near }: Told): string | undefined {
  const strength = strengthOf(value);
  if (strength === 0 && !marked) return undefined;
  // What SOPS has encrypted opens nothing (https://getsops.io/docs/).
  if (isPlaceholder(value) || /\benc\[[^\]]{0,600}$/.test(left)) return undefined;
  if (strength === 3 && /[A-Z]/.test(value) && LOGIN_PAIR.test(left.slice(-60)))
    return 'it looks like a password and follows a name';
  if (strength >= 2 && ENTERED.test(left)) return 'it looks like a password and is to be typed in to get in';
  if (strength >= 2 && OPENS.test(right) && !ADVICE.test(left.slice(-120)))
    return 'it looks like a password and is said to let in';
  if (
    near === undefined ||
    ADVICE.test(left.slice(-120)) ||
    /^["'`*_)]{0,2}\s{0,2}(?:for example|is a (?:weak|bad|terrible)|e\.g)/.test(right)
  )
    return undefined;
  const { cue, tail } = near;
  const close = tail.length <= 70 && !/[.!?]\s/.test(tail);
  const linked = LINK.test(tail) || PRONOUN.test(tail) || /^[\s"'`*_]{1,5}$/.test(tail);
  const looseEnd = linked || /[,(]\s{0,2}["'`“*_]{0,2}$|\bhas been\s$|\b(?:try|use|type|enter)\s["'`“*_]{0,2}$/.test(tail);
  if (strength === 3) return looseEnd || tail.length <= 90 ? 'it looks like a password and one is spoken of' : undefined;
  if (strength === 2) return looseEnd || PAIR.test(left.slice(-60)) ? 'it looks like a password and one is spoken of' : undefined;
  // "The password is his name and the year he came, …."
  if (strength === 1 && close && /^\s(?:is|was)\s.*,\s["'`“*_]{0,2}$/.test(tail) && /^["'`”*_]{0,2}(?:[.!)]|$)/.test(right))
    return 'a password is told just before it';
  if (strength === 1)
    return (close && linked) || (PRONOUN.test(tail) && tail.length < 120) || PAIR.test(left.slice(-60))
      ? 'a password is told just before it'
      : undefined;
  // A plain word between quotes or backticks is told as a password only by the plainest words.
  if (
    WIFI_ONLY.test(cue) ||
    !/^[\w!@#$%&*+-]{4,30}$/.test(value) ||
    !/^(?:\s|['’]s)?\s?(?:is|was|:|=|to|now)[\s:]{1,2}["'`“*_]{1,3}$/.test(tail)
  )
    return undefined;
  return /[A-Z].*[A-Z]|[\d!@#$%&+]|-.*-/.test(value) ? 'a password is told just before it' : undefined;
}

/** Names of methods, standards, devices, files, versions, dates, measures, handles: with digits, but no passwords. */
const NO_PASSWORD =
  /^(?:[a-z]+--[\w-]+|pkcs#?\d+|[a-z]+-(?:md|sha)\d+|[a-z]\w{2,30}_\w{1,30}\.[a-z]\w{2,30}|[a-z]\w{2,30}(?:\.[a-z]\w{2,30}){2,5}|[#@$£€₹+~]?[\d.,:/-]+[a-z%°]{0,9}|v?\d+\.\d[\w.-]*|[a-z]+-?v?\d+\.\d[\w.]*|\d+-[a-z]+(?:-[a-z]+)*|(?:sha|md|aes|rsa|ec|es|rs|hs|pbkdf|bcrypt|scrypt|argon|oauth|ipv|http|utf|base|web|mp|log|ed|[xikhs]|wpa|tls|ssl|ssh|php|python|node|covid|office|windows|ios|android|iphone|ipad|pixel|galaxy|gpt|claude|llama)-?\d\w{0,6}|[a-z]{1,3}-?\d{1,3}(?:b|gb|mb|px|bit|k)|[\w-]+\.(?:[a-z]{2,4}|local)|[^\s@]*@\S+\.\w+|http\S*|www\.\S+|\d\S*-(?:year|month|week|day|hour|minute|step|point|page|person)\S*|(?:u?int|float|bigint)\d\w*|(?:cve|rfc|iso|ieee)\S+)$/i;
/** Names of products and standards in capitals, words with the number of their version or year. */
const DESIGNATION =
  /^(?:[A-Z][A-Za-z]{0,14}-\d{1,5}[A-Za-z]?|[A-Z]{1,6}\d{1,6}[A-Z]{0,3}|[A-Z]{2,8}-?[A-Z\d]{1,8}(?:-[A-Z\d]+)*)$/;

/** 3: letters, a digit and a sign that words don't have; 2: words and digits joined by hyphens; 1: word with digits; 0: neither. */
function strengthOf(value: string): 0 | 1 | 2 | 3 {
  if (!/\d/.test(value) || !/\p{L}{2}/u.test(value) || value.length < 6) return 0;
  if (
    /[\p{L}\d][!@#$%^&*+=~?](?:[\p{L}\d]|$)|^[!@#$%^&*+=~](?=\p{L})/u.test(value) &&
    !/^[#@]|^PKCS#|=[^&]{0,40}&|^\w+@\w+\.\w|%[0-9A-F]{2}|^\w{1,12}=\w{0,12}$|\d\+$|&amp|^[\w.-]+[+]{1,2}\d*$/u.test(value)
  )
    return 3;
  if (NO_PASSWORD.test(value) || /^[A-Za-z_]\w*=\w*$/.test(value)) return 0;
  if (DESIGNATION.test(value)) return /^[A-Z][a-z]{3,14}-\d{4,5}$/.test(value) ? 1 : 0;
  if (/[-_.]/.test(value)) return /\p{L}{3}/u.test(value) && !/^\d/.test(value) ? 2 : 1;
  return /^\p{L}{4,20}\d{1,4}[!?]?$|^\p{L}+\d+\p{L}+\d*$|^\d{1,4}\p{L}{5,}$/u.test(value) && value.length >= 7 ? 1 : 0;
}
