import { givenName } from '../../core/names';
import { phraseBook, type FoundPhrase } from '../../core/phrases';
import { isPublicSurname } from '../../core/public-names';
import { TOLD_BONUS } from '../../core/statement-model';
import { mayTellAnything } from '../../core/statement-model';
import type { BlockContent, Detector, Match } from '../../core/types';
import { readWords, wordsOf, type Word } from '../../core/words';
import { isPersonaCard } from './persona-card';
import { CARED_FOR, GENERAL_HEALTH, HEALTH_TERMS } from './health-terms';

export const health: Detector = {
  id: 'personal/health',
  title: 'Health fact',
  label: 'health',
  doc: {
    what: 'An illness, a treatment or another medical fact about one person.',
    why: 'It is among the most private things there are, and hardly ever the author’s alone to tell.',
    fix: 'Leave it out, or say "is ill" or "is away" if the person agrees.',
  },
  sources: [
    { title: 'GDPR article 9, data concerning health', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#d1e2051-1-1' },
  ],
  placeholder: 'health detail',
  looksAt: 'prose',
  *detect(block, { voice }): Generator<Match> {
    if (!mayTellAnything(block)) return;
    const { words } = wordsOf(block);
    const terms = TERMS.find(words);
    if (terms.length === 0 || voice.invented || isPersonaCard(block)) return;
    const scene = readScene(block, words);
    if (scene.past) return;
    let reported = -1;
    for (const term of widest(terms)) {
      if (term.first <= reported) continue;
      const { score, because } = weigh(term, words, scene);
      if (score + (TOLD_BONUS[voice.profile.told] ?? 0) - (voice.past ? PAST_DRAFT : 0) < ENOUGH) continue;
      const { first, last } = extent(term, words);
      const start = words[first]?.start ?? 0;
      reported = last;
      yield { start, end: words[last]?.end ?? start, confidence: 'likely', because };
    }
  },
  examples: {
    hits: [
      'My wife has ⟦breast cancer⟧ and we need a driver.',
      'He’s ⟦having his hip done⟧ in May.',
      'Our goalie is out with ⟦two cracked ribs⟧.',
      'Ngozi is on ⟦dialysis⟧ since Easter.',
      'She stopped ⟦the sertraline⟧ in June.',
      'He ⟦broke his collarbone⟧, so I’m driving the van.',
      'The scan shows it has ⟦spread to her liver⟧.',
      'She ⟦took a handful of tablets⟧, and our mother found her.',
      'Her scan came back and ⟦it’s ovarian, stage two⟧.',
      'Given to me by Mrs Tolliver, bed 9: ⟦motor neurone⟧, since the spring.',
    ],
    nearMisses: [
      { text: 'People with diabetes should read the label.', why: 'general' },
      { text: 'Ada Lovelace died of cancer in 1852.', why: 'history' },
      { text: 'A study found that statins cut the risk of a heart attack.', why: 'research' },
      { text: 'This build gave me a headache, and the API is blind to time zones.', why: 'a figure of speech' },
      { text: 'My dog’s on insulin, twice a day.', why: 'an animal' },
      { text: 'We run a health check and a blind test on every operation.', why: 'technical words' },
      { text: 'She swallowed a bunch of pollen and took a load of tables, our mother says.', why: 'no medicine' },
      { text: 'She has asthma and her knee hurts. Both of these patients are invented.', why: 'nobody has it' },
      { text: 'He hurt his chances, and swallowed a lot of pride.', why: 'no illness' },
    ],
  },
};

type Tier = keyof typeof HEALTH_TERMS;
const BASE: Readonly<Record<Tier, number>> = { strong: 2.25, medium: 1.25, told: 2.25, whole: 3 };
const ENOUGH = 3;
/** What a draft about the past needs more: the illnesses of other centuries are nobody's secret. */
const PAST_DRAFT = 1.25;

const TERMS = phraseBook<Tier>(
  (Object.keys(HEALTH_TERMS) as Tier[]).flatMap((tier) => lines(HEALTH_TERMS[tier]).map((phrase) => [phrase, tier] as const)),
);
const GENERAL = phraseBook<true>(lines(GENERAL_HEALTH).map((phrase) => [phrase, true] as const));

const PRONOUNS = new Set("mr mrs he she his her hers him he's she's he'd she'd he'll she'll who's whose".split(' '));
const SELF = new Set("i i'm i've i'd my myself im ive mine".split(' '));
const KIN = new Set(CARED_FOR.split(/\s+/));
const FRAMES = new Set(
  "has have had having got gets getting with is was isn't wasn't been being 's needs need needed after since from for through of off on stopped takes taking took his her my he's she's i'm i've under by during despite after gave via diagnosed suffered suffers suffering recovering recovered beat beating fighting battling fought died against developed survived since".split(
    ' ',
  ),
);
const ANIMALS = new Set(
  'dog dogs cat cats puppy kitten horse mare pony cow cows calf sheep goat goats hen hens chicken rabbit vet vets momma-dog pup lamb bees hive plant plants tree trees tomato tomatoes roses sourdough starter'.split(
    ' ',
  ),
);
const TECHNICAL = new Set(
  'server servers api code build builds deploy deployment database query queries system software app data model models network cluster node nodes product company market economy industry project codebase javascript python function test-suite user users customers business bug bugs thread sql git repo'.split(
    ' ',
  ),
);
const FIGURATIVE = new Set(
  'nearly almost practically basically literally like metaphor metaphorical joke lol lmao gave gives giving corporate organisational technical analysis'.split(
    ' ',
  ),
);
const PAST_YEAR =
  /\b(?:in|of|since|from|until|by|died|born|c\.|,) ?\(?(?:1[3-8]\d\d|19[0-2]\d)\b|\b(?:died|d\.) (?:in|on) [^.]{0,24}\b19[3-8]\d\b/i;
const TOLD_BEFORE =
  /\b(?:Mr\.? Smith|(?:John|Jane) Doe)\b|\b(?:biograph\w+|museum|historian|century|published in|novel|memoir|protagonist|case law)\b/;

interface Scene {
  /** History, literature or a case from the books. */
  readonly past: boolean;
  /** Indices of words that speak of people in general. */
  readonly general: readonly number[];
  /** Sentences about a year long ago. */
  readonly old: ReadonlySet<number>;
  /** The block or the words just before it speak of one person. */
  readonly personNear: boolean;
}

function readScene(block: BlockContent, words: readonly Word[]): Scene {
  const general = GENERAL.find(words).map(({ first }) => first);
  const old = new Set<number>();
  for (const [at, { lower, sentence }] of words.entries())
    if (/^19[3-8]\d$/.test(lower) && /^(?:in|of|since)$/.test(words[at - 1]?.lower ?? '')) old.add(sentence);
  const past = PAST_YEAR.test(block.prose) || TOLD_BEFORE.test(block.prose);
  const personNear = words.some(isPerson) || readWords(block.before.slice(-120)).words.some(isPerson);
  return { past, general, old, personNear };
}

function weigh(term: FoundPhrase<Tier>, words: readonly Word[], scene: Scene): { score: number; because: string } {
  const sentence = words[term.first]?.sentence ?? 0;
  let score = BASE[term.entry];
  let because = 'it tells a medical fact about one person';
  const owner = ownerOf(term, words, sentence);
  if (owner.score <= 0 && !scene.personNear && term.entry !== 'whole') return { score: 0, because };
  score += owner.score > 0 ? owner.score : 0.5;
  if (owner.self) because = 'it tells a medical fact about the author';
  if (term.entry !== 'told' && term.entry !== 'whole' && framed(term, words)) score += 0.75;
  if (scene.general.some((at) => words[at]?.sentence === sentence && at >= term.first - 8 && at <= term.last + 4)) score -= 1.5;
  if (scene.old.has(sentence)) score -= 2;
  for (let at = term.first - 12; at <= term.last + 6; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) continue;
    if (ANIMALS.has(plain(word.lower).replace(/'s$/, ''))) score -= at >= term.first - 5 ? 2 : 0;
    else if (TECHNICAL.has(word.lower)) score -= 1.5;
    else if (FIGURATIVE.has(word.lower) && Math.abs(at - term.first) <= 4) score -= 1;
  }
  return { score, because };
}

/** How clearly somebody in the sentence (or just before it) is the one it is told of. */
function ownerOf(term: FoundPhrase<Tier>, words: readonly Word[], sentence: number): { score: number; self: boolean } {
  let best = 0;
  let self = false;
  const consider = (score: number, own: boolean): void => {
    if (score > best) {
      best = score;
      self = own;
    }
  };
  for (let at = Math.max(0, term.first - 14); at <= Math.min(words.length - 1, term.last + 8); at++) {
    const word = words[at];
    if (word === undefined) continue;
    const distance = term.first - at;
    const inside = word.sentence === sentence;
    if (!inside && (word.sentence !== sentence - 1 || distance > 14)) continue;
    const own = SELF.has(plain(word.lower));
    if (!own && !isPerson(word)) continue;
    const possessive = own ? word.lower === 'my' : /^(?:his|her|whose)$|['’]s$/.test(word.lower);
    const near = distance >= -(term.last - term.first) && distance <= 3;
    if (inside && possessive && near) consider(1.25, own);
    else if (inside && distance >= -(term.last - term.first)) consider(own ? (distance <= 4 ? 0.75 : 0.25) : 1, own);
    else if (inside) consider(own ? 0 : 0.75, own);
    else consider(own ? 0 : 0.5, own);
  }
  return { score: best, self };
}

/** A verb or preposition of having and being treated just before the term. */
function framed(term: FoundPhrase<Tier>, words: readonly Word[]): boolean {
  for (let at = term.first - 1; at >= Math.max(0, term.first - 4); at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[term.first]?.sentence) return false;
    if (FRAMES.has(plain(word.lower)) || /['’]s$/.test(word.lower)) return true;
  }
  return false;
}

function isPerson(word: Word): boolean {
  const lower = plain(word.lower);
  if (PRONOUNS.has(lower)) return true;
  const stem = lower.replace(/'s$/, '');
  if (KIN.has(stem)) return true;
  return /^\p{Lu}\p{Ll}/u.test(word.text) && givenName(stem) === 'strong' && !isPublicSurname(stem);
}

function plain(lower: string): string {
  return lower.includes('’') ? lower.replace(/’/g, "'") : lower;
}

/** Of terms that overlap, the longest. */
function widest(terms: readonly FoundPhrase<Tier>[]): readonly FoundPhrase<Tier>[] {
  const sorted = [...terms].sort((a, b) => a.first - b.first || b.last - a.last || BASE[b.entry] - BASE[a.entry]);
  return sorted;
}

const MODIFIER = new Set(
  'a an the two three four second third first new another mild severe acute chronic stage type early late terminal advanced metastatic rare proper bad right left both half breast lung bowel brain prostate skin bone blood liver kidney pancreatic ovarian cervical thyroid throat colon'.split(
    ' ',
  ),
);
const TAIL = new Set(
  'cancer disease syndrome attack attacks surgery failure operation replacement transplant stage type one two three four on off again'.split(
    ' ',
  ),
);

/** The term with its articles and grades, and the stage or type after it. */
function extent(term: FoundPhrase<Tier>, words: readonly Word[]): { first: number; last: number } {
  const sentence = words[term.first]?.sentence;
  let { first, last } = term;
  while (
    term.entry !== 'told' &&
    term.entry !== 'whole' &&
    first > 0 &&
    words[first - 1]?.sentence === sentence &&
    MODIFIER.has(words[first - 1]?.lower ?? '')
  )
    first--;
  while (
    words[last + 1]?.sentence === sentence &&
    (words[last + 1]?.start ?? 0) - (words[last]?.end ?? 0) <= 2 &&
    TAIL.has(words[last + 1]?.lower ?? '')
  )
    last++;
  return { first, last };
}

function lines(table: string): readonly string[] {
  return table
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}
