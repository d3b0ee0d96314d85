import { createGate } from '../../core/block-keywords';
import { eachMatch } from '../../core/each-match';
import type { BlockContent, Match } from '../../core/types';
import { perForm, wordsOf } from '../../core/words';
import { around } from './client-cues';

const KIND_OF_COMPANY =
  'bank|building society|insurer|lender|chain|retailer|supermarket|grocer|brand|company|firm|group|conglomerate|family|dairy|brewery|distillery|bakery|winery|vineyard|cannery|maker|manufacturer|factory|mill|foundry|house|studio|label|publisher|broadcaster|newspaper|agency|airline|carrier|shipyard|hospital|clinic|charity|council|university|club|hotel|restaurant|franchise|utility|telco|operator|start-?up|unicorn|fund|investor|widow|heir|footballer|actor|singer|footwear|toy company|crowd|outfit|co-?op|farm|estate|tannery|garage|dealer|platform';

/** "a dairy from Fribourg with the purple cow neighbours": no name, but a give-away. */
const DESCRIPTION = new RegExp(
  String.raw`(?<![\p{L}])(?:[Aa]n?|[Tt]he|[Tt]hat|[Oo]ne of the)[ ](?:[\p{L}’'-]{1,20}[ ]){0,3}(?:${KIND_OF_COMPANY})s?[ ](?:[\p{L}’'-]{1,20}[ ]){0,4}(?:with (?:an?|the|its|their)|whose|that(?:['’]s| is)|who(?:['’]s| is)|you know|by the|over the|in the third|from|behind the|next to|near the)[ ][^.,;:()!?\n—–]{4,60}`,
  'gu',
);
const GIVE_AWAY =
  /\b(?:logos?|mascot|door|tin|label|jingle|slogan|neighbours?|toll gate|roundabout|shade of|colou?r(?:ed)?|cow|owl|lion|eagle|horse|bee|beehive|anchor|crown|tower|bridge|gate|towers|building|on every|in every|you(?:'ve| have| know|'d know)|everybody knows|stadium|harbou?r|singing|generation|advert|commercial)\b/i;
/** True of a word that stands in all that {@link GIVE_AWAY} matches. */
const givesAway = perForm(({ text }) => GIVE_AWAY_WORD.test(text));
const GIVE_AWAY_WORD =
  /\b(?:logos?|mascot|door|tin|label|jingle|slogan|neighbours?|toll|roundabout|shade|colou?r(?:ed)?|cow|owl|lion|eagle|horse|bee|beehive|anchor|crown|tower|bridge|gate|towers|building|every|you|everybody|stadium|harbou?r|singing|generation|advert|commercial)\b/i;
const COY =
  /\b(?:no names?|can't (?:say|name|tell)|won't (?:say|name|tell)|cannot (?:say|name)|say no more|i'll say (?:only|no)|not naming|guess(?:ed)?|you know (?:who|the|them|him|her|it)|you'd know|you've (?:eaten|seen|bought|worn|had)|if you ever|client|customer|lender|buyer|seller|borrow|owner|founder|supplier|publisher|ordered|audit|hearing|our|we|us|my|quote)\b/i;

/** "The buyer is a footballer's mother", "our lender (a building society in Leeds)". */
const ROLE_IS = new RegExp(
  String.raw`(?<![\p{L}])(?:[Tt]he|[Oo]ur|[Mm]y)[ ](?:[\p{L}-]{2,16}[ ])?(?:buyer|seller|client|lender|acquirer|bidder|borrower|donor|publisher|supplier|sponsor|tenant|importer|customer)(?:[ ](?:is|was|are)[ ]|[ ]?\()(?<name>(?:an?|the)[ ](?:[\p{L}’'-]{1,20}[ ]){0,4}(?:${KIND_OF_COMPANY}|mother|father|son|daughter|wife|husband)s?(?:[ ][^.,;:()!?\n—–]{3,50})?)`,
  'dgu',
);

const mayHaveRole = createGate(ROLE_IS);
const mayDescribe = createGate(DESCRIPTION);

/** Whom a description gives away without a name. */
export function* descriptions(block: BlockContent): Generator<Match> {
  for (const match of mayHaveRole(block) ? eachMatch(ROLE_IS, block.prose) : []) {
    const range = match.indices?.groups?.['name'];
    if (range !== undefined && range[1] - range[0] > 12)
      yield {
        start: range[0],
        end: range[0] + block.prose.slice(range[0], range[1]).trimEnd().length,
        confidence: 'likely',
        because: 'it describes somebody you deal with so that they can be recognised',
      };
  }
  if (!mayDescribe(block) || !wordsOf(block).words.some(({ form }) => givesAway(form))) return;
  for (const match of eachMatch(DESCRIPTION, block.prose)) {
    const text = match[0].trimEnd();
    const sentence = around(block.prose, match.index, match.index + text.length);
    if (!GIVE_AWAY.test(text) || !COY.test(`${block.before} ${sentence}`)) continue;
    yield {
      start: match.index,
      end: match.index + text.length,
      confidence: 'likely',
      because: 'it describes somebody you deal with so that they can be recognised',
    };
  }
}
