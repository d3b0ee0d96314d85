import { eachMatch } from '../../core/each-match';
import { TOPIC_BIT, topicsAt } from '../../core/figure-topics';
import { quantitiesOf, type Quantity } from '../../core/quantities';
import { mayTellAnything } from '../../core/statement-model';
import type { BlockContent, Detector, Match } from '../../core/types';
import { wordsOf, type Word } from '../../core/words';
import { methodExamples } from './method-examples';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What one does to a material, a dough, a signal, a case: the verbs of a recipe, of a process, of a scoring rule. */
const PROCESS_VERBS = list(`
  hold holds held pack packed cure cures cured coat coats coated anneal quench quenched soak soaks soaked steep steeped ferment ferments fermented rest rests rested stir
  stirring seed seeded dip dipped spin spun ramp heat heated cool cooled chill chilled press pressed dry dried roast roasted age aged blend blended slake dissolve
  dissolved interrupt temper tempered sinter fire fired glaze glazed wash washed rinse rinsed filter filtered distil distilled inject injected pump pumped centrifuge
  incubate incubated dose dosed mix mixed knead proof proofed smoke smoked brine brined toast toasted grind ground mill milled leach begun begin start started top topped
  topping drop dropped drops add adding added cook cooked boil boiled bake baked steam steamed pass passes weight weighted weigh weighs score scores scored accept accepts
  flag flags flagged escalate escalates reprice reprices trigger triggers reject rejects train trained tune tuned adjust adjusted calibrate calibrated sample sampled
  fold leave left keep kept pick picked cut cuts trim bury buried`);

/** Nouns of parameters and of rules. */
const PROCESS_NOUNS = list(`
  temperature temp ph pressure threshold thresholds cutoff cut-off half-life weighting weights ramp dwell ratio concentration dose buffer slurry mold mould bath kettle
  kiln oven batch layer coating solvent gripper spindle catalyst yeast culture starter glaze parts rule rules velocity score scoring streak distance margin vintage
  enzyme resin flux feed alloy wort mash curd brine`);

/** Told as a secret. */
const SECRECY =
  /\b(?:secrets?|trick|nobody (?:else|knows|asked)|no one else|never told|never tell|don['’]t tell|do not tell|didn['’]t hear it|wouldn['’]t like it|will deny|(?:would|will) kill me|(?:the )?truth\?|competitors?|rivals?|proprietary|patent (?:lawyers?|attorneys?)|that['’]s the whole|is the company|we (?:did )?invent(?:ed)?|off the record|between us|only we|confidential)\b/i;

/** Told as what one found out, and how it is done now. */
const FOUND_OUT =
  /\b(?:settled (?:at|on)|finally|what worked|(?:so|surprisingly|embarrassingly|stupidly) simple|in the end|in truth|works best|likes it|we now|now we|what we do|how we do it|since then|our (?:process|recipe|rule|rules|formula|model|score|method|sop|way)|the sop|(?:happier|happiest|best|better) (?:at|with)|instead of|modified|changed the|adjusted|tuned it|turns out|we (?:accept|begin|start|only|never|always)|we['’]ve (?:begun|started|moved)|for the last \w+ (?:seasons?|years?)|kept it that way|the answer was)\b/i;

const OWN = /(?<![\p{L}\p{N}])(?:we|we['’](?:ve|re|d|ll)|our|ours|us|my|i|i['’](?:ve|m|d))(?![\p{L}\p{N}])/iu;
const INSTRUCTION = /(?<![\p{L}\p{N}])(?:you|your|you['’](?:ll|re|d|ve))(?![\p{L}\p{N}])/iu;

const LIKELY = 4;

/** Settings of a process, told as one's own: the clause from its first verb or setting to its last setting. */
function* settings(block: BlockContent): Generator<Match> {
  const quantities = quantitiesOf(block).filter(
    ({ kind, rate, currency }) => kind !== 'money' && kind !== 'multiple' && !rate && !currency,
  );
  if (quantities.length === 0) return;
  const { words, sentences } = wordsOf(block);
  const wordsIn = bySentence(words, sentences.length);
  const quantitiesIn: Quantity[][] = sentences.map(() => []);
  for (const quantity of quantities) quantitiesIn[words[quantity.from]?.sentence ?? 0]?.push(quantity);
  for (const [index, sentence] of sentences.entries()) {
    const inside = quantitiesIn[index] ?? [];
    const own = wordsIn[index] ?? [];
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined) continue;
    const verb = own.find((word) => PROCESS_VERBS.has(word.lower));
    const noun = own.find((word) => PROCESS_NOUNS.has(word.lower));
    if (verb === undefined && noun === undefined) continue;
    const text = block.prose.slice(sentence.start, sentence.end);
    const previous = sentences[index - 1];
    const next = sentences[index + 1];
    const around =
      (previous === undefined ? block.before.slice(-160) : block.prose.slice(previous.start, previous.end)) +
      ' ' +
      (next === undefined ? '' : block.prose.slice(next.start, next.end));
    const secret = SECRECY.test(text) || SECRECY.test(around);
    const score = weigh(text, around, { inside, secret, verb: verb !== undefined, noun: noun !== undefined, words: own });
    if (score < LIKELY - 1) continue;
    const start = verb !== undefined && verb.start < first.start && first.start - verb.start < 60 ? verb.start : first.start;
    yield {
      start,
      end: last.end,
      confidence: score >= LIKELY ? 'likely' : 'possible',
      because: secret ? 'it is a setting of a process, told as a secret' : 'it is a setting of a process, told as your own way',
    };
  }
}

function bySentence(words: readonly Word[], count: number): readonly (readonly Word[])[] {
  const lists: Word[][] = Array.from({ length: count }, () => []);
  for (const word of words) lists[word.sentence]?.push(word);
  return lists;
}

interface Sentence {
  readonly inside: readonly Quantity[];
  readonly secret: boolean;
  readonly verb: boolean;
  readonly noun: boolean;
  readonly words: readonly Word[];
}

/** For: secrecy, discovery, ownership, physical settings, several of them. Against: instructions to the reader, published things, computing. */
function weigh(text: string, around: string, { inside, secret, verb, noun, words }: Sentence): number {
  let topics = 0;
  for (let at = 0; at < words.length; at++) topics |= topicsAt(words, at);
  const own = OWN.test(text);
  let score = 0;
  if (secret) score += 2;
  if (FOUND_OUT.test(text)) score += 1.5;
  else if (FOUND_OUT.test(around)) score += 0.75;
  if (own) score += 1;
  else if (OWN.test(around)) score += 0.5;
  if (inside.some(({ kind }) => kind === 'measure')) score += 1;
  else if (inside.every(({ kind }) => kind === 'count')) score -= 0.5;
  if (inside.length > 1) score += 0.75;
  if (verb && noun) score += 1;
  else score += 0.5;
  if (!own && INSTRUCTION.test(text)) score -= 1.5;
  if ((topics & (TOPIC_BIT.disclosed | TOPIC_BIT.famous | TOPIC_BIT.public)) !== 0) score -= 1.5;
  if ((topics & TOPIC_BIT.technical) !== 0) score -= 1;
  if ((topics & (TOPIC_BIT.elsewhere | TOPIC_BIT.forReaders)) !== 0) score -= 0.5;
  if (/\?\s*$/.test(text)) score -= 1;
  return score;
}

/** A sum of weighted terms, or a decay, that is assigned to a score. */
const FORMULA =
  /^[ \t]{0,8}[a-z_.]{0,20}(?:score|risk|rank|rating|weight|price|priority)\w{0,12}[ \t]{0,3}[*+-]?=[ \t]{0,3}(?=[^\n]{0,120}\d?\.\d)([^\n]{3,160})$/gim;
/** A line of a prompt, or what is assigned to a variable, a constant or a field of that name, which may start on the next line. */
const PROMPT =
  /(?:^|\n)[ \t]{0,4}(?:(?:(?:export|const|let|var|val|final|static) ){0,3}\w{0,10}(?:SYSTEM|PROMPT|[Ss]ystem|[Pp]rompt)\w{0,10}[ \t]{0,3}[=:][ \t]{0,3}[fr]?(?:"""|'''|`|[>|][+-]?)\n?|(?:You are|You['’]re|Act as|Your (?:job|task|role))\b)[^\n]{8,300}/;
const PROMPT_TOLD = /prompt(?!ly|ness)/i;
/** Told as what came out of several tries, which nobody tells of a template. */
const TRIED_OUT =
  /\b(?:(?:second|third|fourth|fifth|last|final|current|seventh|tenth) (?:one|version|try|attempt|draft) (?:works?|worked|won|stuck|is (?:the|live)|did it)|(?:one|version) that (?:finally )?(?:works|worked|won|stuck)|what (?:finally )?worked|(?:part|bit|line|prompt) that (?:finally )?(?:matters|mattered|works|worked|counts)|made (?:the|all the|the biggest) difference|what we run)\b/i;

/** A scoring formula or a prompt in a code block that the draft calls its own. */
function* coded(block: BlockContent): Generator<Match> {
  const told = `${block.heading} ${block.before}`;
  if (!OWN.test(told) && !TRIED_OUT.test(told)) return;
  for (const match of eachMatch(FORMULA, block.text)) {
    const formula = match[1] ?? '';
    const start = match.index + match[0].length - formula.length;
    yield {
      start,
      end: start + formula.trimEnd().length,
      confidence: 'likely',
      because: 'it is a weighted formula for a score, told as your own',
    };
  }
  if (!PROMPT.test(block.text) || !(PROMPT_TOLD.test(told) || PROMPT_TOLD.test(block.text) || TRIED_OUT.test(told))) return;
  for (const line of eachMatch(/[^\n]+/g, block.text)) {
    if (/^\s*(?:```|~~~)/.test(line[0])) continue;
    yield {
      start: line.index,
      end: line.index + line[0].trimEnd().length,
      confidence: 'likely',
      because: 'it is a prompt, told as your own',
    };
  }
}

export const method: Detector = {
  id: 'company/method',
  title: 'Method kept secret',
  label: 'method',
  doc: {
    what: 'Settings, recipes, thresholds, weightings, formulas and prompts that are told as one’s own way of doing it.',
    why: 'A trade secret is only protected while it is kept. Published once, it is anybody’s.',
    fix: 'Tell what it achieved, not the settings.',
  },
  sources: [{ title: 'WIPO, what counts as a trade secret', url: 'https://www.wipo.int/en/web/trade-secrets' }],
  placeholder: 'method',
  looksAt: 'text',
  *detect(block) {
    if (block.kind === 'code') yield* coded(block);
    else if (mayTellAnything(block)) yield* settings(block);
  },
  get examples() {
    return methodExamples();
  },
};
