import { eachMatch } from '../../core/each-match';
import type { BlockContent, DetectContext, Detector, Match } from '../../core/types';
import { statementFinder } from './statements';
import { UNRELEASED_EXAMPLES } from './unreleased-examples';
import { UNRELEASED_PHRASES } from './unreleased-phrases';

const finder = statementFinder({
  label: 'unreleased',
  phrases: UNRELEASED_PHRASES,
  base: -0.61,
  because: 'it tells of something that is to come',
  planned: true,
});

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}’'-]{1,20}`;
/** "today unveils Salt and Sparrow, a game about …" */
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}])(?:announces|unveils|introduces|launches|reveals|presents)\s{1,4}["“]?(?<name>${NAME_WORD}(?: ${NAME_WORD}| (?:and|of|the|&) ${NAME_WORD}){0,3})(?=["”\s]{0,4}, (?:an?|the|its|our)(?![\p{L}]))`,
  'dgu',
);

/** "Recommended retail price: £219", "priced at $80" */
const PRICE =
  /(?<![\p{L}])(?:[Pp]rices?(?![\p{L}])[^.\n]{0,24}?(?: \n )?|[Cc]osts? |[Pp]riced (?:at|from) |[Aa]vailable (?:for|at|from) )(?<name>[£$€¥₹]\s?\d[\d,]*(?:\.\d+)?)/dgu;
/** "on sale from 5 March", "ships on March 5, 2026" */
const DATE =
  /(?<![\p{L}])(?:[Aa]vailable|[Oo]n sale|[Ii]n (?:shops|stores)|[Ss]hips|[Ss]hipping|[Ll]aunches|[Oo]ut|[Oo]pens?)(?![\p{L}])[^.\n]{0,30}? (?:on|from|in|by) (?<name>(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? 20\d\d)?)(?![\p{L}\p{N}])/dgu;

/** The name, the price and the date of what is announced below an embargo at the draft's top. */
function* announced(block: BlockContent, { voice }: DetectContext): Generator<Match> {
  if (!voice.embargoed) return;
  for (const pattern of [PRICE, DATE])
    for (const match of eachMatch(pattern, block.prose)) {
      const [start, end] = match.indices?.groups?.['name'] ?? [0, 0];
      if (end > start) yield { start, end, confidence: 'likely', because: 'it belongs to what is announced under an embargo' };
    }
  for (const match of eachMatch(ANNOUNCED, block.prose)) {
    const [start, end] = match.indices?.groups?.['name'] ?? [0, 0];
    if (end > start) yield { start, end, confidence: 'likely', because: 'it is announced under an embargo', named: true };
  }
}

export const unreleased: Detector = {
  id: 'company/unreleased',
  title: 'Unannounced plan',
  label: 'unreleased',
  doc: {
    what: 'A product, feature, work or result that has not been announced, its price or its date.',
    why: 'It takes the surprise and the news value away, and may breach an agreement.',
    fix: 'Leave it out until it has been announced.',
  },
  sources: [],
  placeholder: 'plan',
  looksAt: 'prose',
  *detect(block, context) {
    yield* finder.find(block, context);
    yield* announced(block, context);
  },
  examples: UNRELEASED_EXAMPLES,
};
