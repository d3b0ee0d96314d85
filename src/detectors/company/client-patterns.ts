import { cuedPattern, type CuedPattern, type CuedPatternRow } from '../../core/cued-pattern';
import { createWordSieve } from '../../core/keywords';
import { needleSetsOf } from '../../core/needles';
import { createTriggers } from '../../core/triggers';
import { CLIENT_VERBS, DEAL_WORDS, PARTNER_KINDS, RELATION_NOUNS } from './client-words';

const WORD = String.raw`\p{Lu}(?:[\p{L}\p{N}’'&-]|\.(?=[\p{L}\p{N}])){0,28}`;
const NAME = String.raw`(?<name>(?:[Tt]he )?${WORD}(?:[ ](?:${WORD}|(?:&|and|of|de|du|des|la|las|los|der|die|das|für|und|e|y|et|in)[ ]${WORD})){0,4})`;
/** The same as a whole match. */
const NAME_ALONE = NAME.replace('?<name>', '?:');
const ADJECTIVES = String.raw`(?:[\p{L}-]{2,20}[ ]){0,3}`;

/** Words of which one must stand in the block before patterns of a kind are tried. */
const TRIGGERS = [
  RELATION_NOUNS.split('|')
    .flatMap((noun) => [noun.split(' ').at(-1) ?? '', `${noun.split(' ').at(-1) ?? ''}s`])
    .join(' '),
  'with to for at by from in into',
  `${DEAL_WORDS.replace(/\[cs\]|\?/g, '')
    .split('|')
    .flatMap((word) => [word.split(' ').at(-1) ?? '', `${word.split(' ').at(-1) ?? ''}s`])
    .join(
      ' ',
    )} licence license kickoff signed landed onboarded poached closed billed invoiced won lost pitched acquiring buying courting store stores restaurant shop site branch talked convinced persuaded got asked begged helped`,
  'team teams department manager head director lead people folks guys girl girls partner buyer buyers crowd crew engineer engineers cfo cto ceo coo cio ciso vp owner chairman chair president founder lawyer lawyers lads friends everyone everybody contact rep procurement purchasing legal nurses staff floor warehouse studio counters line kitchen plant office batch catalogue logo board counsel checkout stores hr it finance',
  'thanks thank cheers grateful shoutout shout-out kudos merci gracias danke grazie obrigado obrigada takk tack dank',
  CLIENT_VERBS.replace(/\|/g, ' '),
  'yes no maybe run batch shipment delivery visit intent verbal light ahead reference testimonial',
  'signed sign signing closed landed onboarded onboarding renewed invoiced invoicing billed quoting quoted courting poached won lost sell selling supply supplying settled fixed partnered partnering negotiating contracted piloting pilot piloted pitch pitched pitching sold shipped shipping delivering delivered migrated migrating talked convinced work worked working consult consulted consulting tender tendered tendering merging merge meeting met',
  'i we',
  'at',
  'says said reads read logo logos',
  'see find spot buy get catch',
  'promised oops forget much nothing hear heard slipped bleep beep cut delete',
  'first',
  'us froze',
  'talking talks speaking spoke discussions negotiations conversation conversations',
] as const;

/** Of which of these lists a word stands in a block; see {@link CuedPattern.trigger}. */
export const triggersIn = createTriggers(TRIGGERS);

const PATTERNS: readonly CuedPattern[] = (
  [
    [
      'relation',
      5,
      String.raw`(?<![\p{L}])(?:[Oo]ur|[Mm]y|[Oo]ne of our|[Oo]ur friends and)[ ]${ADJECTIVES}(?:${RELATION_NOUNS})s?(?:[ ](?:is|was|are|it's|called|named|like)|,|:|[ ]?[—–(-])?[\s(]{1,3}${NAME}`,
      0,
    ],
    [
      'relation',
      4,
      String.raw`(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Nn]ew|[Tt]heir|[Ff]or)[ ]${ADJECTIVES}(?:client|customer|buyer|seller|prospect|lender|acquirer|bidder|target|importer|distributor|supplier|vendor|publisher|sponsor|crowd|outfit|label)(?:[ ](?:is|was|it's|it is|called|named)|,|:|[ ]?\()[\s(]{1,3}${NAME}`,
      0,
    ],
    [
      'relation',
      4,
      String.raw`(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Tt]heir)[ ]${ADJECTIVES}(?:${PARTNER_KINDS})s?(?:[ ](?:[\p{Ll}\p{N}’'-]{1,16}[ ]){0,4}[\p{Ll}\p{N}’'-]{1,16}|[ ](?:from|in)[ ]the[ ]\p{Lu}\p{Ll}{2,14})?,[ ]${NAME}(?=,[ ][\p{Ll}\d]|[ ]?[.;:)—–])`,
      -1,
    ],
    [
      'acts',
      4,
      String.raw`${NAME}[ ](?:(?:gives?|gave|pays?|paid|offers?|offered|quoted|charges?|charged|owes?|sells?|sold)[ ]us[ ](?:about |only |just |over |around |nearly )?(?:[A-Z]{0,3}[£$€₹₦¥]|\d)|would like us[ ](?:to|as|on|in)(?![\p{L}])|froze our(?![\p{L}]))`,
      14,
    ],
    [
      'deal',
      2,
      String.raw`(?<![\p{L}])(?:(?:is|are|goes|went) with|belonging to|supplied by|financed by)[ ]${NAME}(?=,|[ ]?[.;:)—–]|[ ](?:and|but|now|already)(?![\p{L}]))`,
      1,
    ],
    [
      'relation',
      5,
      String.raw`${NAME}(?:,|[ ](?:is|are|was|became|remains)(?: now| still)?)[ ](?:[Oo]ur|[Mm]y|one of (?:our|my))[ ]${ADJECTIVES}(?:client|customer|account|prospect|supplier|vendor|lender|insurer|publisher|distributor|wholesaler|retailer|reseller|sponsor|backer|buyer|landlord|launch partner|design partner)s?(?![\p{L}])`,
      0,
    ],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:a|the)[ ](?:yes|no|maybe|private label run|run|batch|shipment|delivery|visit|letter of intent|verbal|verbal yes|green light|go-ahead|reference|testimonial)[ ](?:from|for|to)[ ]${NAME}`,
      1,
      6,
    ],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:signed|sign|signing|closed|landed|onboarded|onboarding|renewed|invoiced|invoicing|billed|quoting|quoted|courting|poached|won over|lost|sell|selling|supply|supplying|settled|fixed|partnered|partnering|negotiating|contracted|piloting|pilot(?:ed)?|pitch(?:ed|ing)?|sold|shipped|shipping|delivering|delivered|migrated|migrating|talked|convinced|work(?! at )|work(?:ed|ing)|consult(?:ed|ing)?|tender(?:ed|ing)?|merging|merge|meeting|met)(?:[ ](?:up|out|it|them|this|two|the))?[ ](?:with|to|for|at|by|from|in|into)[ ]${NAME}`,
      1,
      7,
    ],
    [
      'deal',
      4,
      String.raw`(?<![\p{L}])(?:talking|talks|speaking|spoke|discussions|negotiations|conversations?)[ ](?:to|with)[ ]${NAME}[ ](?:about|over|on|for)[ ](?:(?:an?|the|our|their|buying|selling|taking|leasing|licensing|financing|funding|supplying|a possible|a potential)[ ])+(?:[\p{Ll}-]{2,14}[ ]){0,2}(?:sale|merger|acquisition|takeover|purchase|deal|contract|investment|partnership|licen[cs]e|lease|loan|round|franchise|supply|stake|shares?|shops?|stores?|sites?|business|company|premises|order|pilot|tender)(?![\p{L}])`,
      1,
      15,
    ],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:signed|landed|onboarded|poached|closed|billed|invoiced|won|lost|pitched|acquiring|buying|courting)[ ]${NAME}`,
      2,
    ],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:act(?:ed|ing) for|on behalf of|represent(?:s|ed|ing)?|advis(?:e|es|ed|ing)|audit(?:s|ed|ing)?|insur(?:e|es|ed|ing)|subcontract(?:s|ed|ing)? (?:for|to))[ ]${NAME}`,
      -1,
    ],
    [
      'deal',
      3,
      String.raw`${NAME}['’]s?[ ](?:(?:last|first|next|new|latest|biggest|whole|entire)[ ])?(?:order|invoice|contract|renewal|tender|brief|shipment|payroll|deposit|refund|complaint|purchase order|PO|pallets?|account)(?![\p{L}])`,
      -1,
    ],
    [
      'relation',
      4,
      String.raw`(?:^|\n)[ ]{0,3}(?:Client|Customer|Account|Supplier|Vendor|Buyer|Lender|Prospect|Sponsor)s?:[ ]{1,3}${NAME}`,
      0,
    ],
    ['deal', 3, String.raw`(?<![\p{L}])(?:${DEAL_WORDS})s?[ ](?:with|for|from|at|to|by)[ ]${NAME}`, 2],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:[Tt]he|[Oo]ur|[Tt]his|[Aa])[ ]${NAME}[ ](?:deal|contract|account|pilot|job|order|tender|renewal|rollout|migration|engagement|retainer|pitch|NDA|invoice|brief|stores?|restaurant|shop|site|branch)(?![\p{L}])`,
      2,
    ],
    [
      'people',
      3,
      String.raw`(?<![\p{L}])(?:team|department|manager|head|director|lead|people|folks|guys|girls?|partner|buyers?|crowd|crew|engineers?|CFO|CTO|CEO|COO|CIO|CISO|VP|owner|chairman|chair|president|founder|lawyers?|lads|friends|everyone|everybody|contact|rep|procurement|purchasing|legal|nurses|staff|floor|warehouse|studio|counters|line|kitchen|plant|office)[ ](?:at|of|from|over at|in)[ ]${NAME}`,
      3,
    ],
    ['people', 3, String.raw`(?<![\p{L}])(?<given>\p{Lu}\p{Ll}{1,16})[ ](?:at|over at)[ ]${NAME}`, 9],
    [
      'deal',
      3,
      String.raw`(?<![\p{L}])(?:I|[Ww]e)[ ](?:also |now |just |still )?(?:do|did|make|made|build|built|design|designed|write|wrote|run|ran|supply|supplied|manage|managed|translate|translated|edit|edited|cater|catered|clean|code|coded|shoot|shot|print|printed|cut|sew|weld|machine|grow|roast|brew|pack|ship|haul|drive)[ ][^.!?\n]{0,30}for[ ]${NAME}`,
      1,
      8,
    ],
    [
      'deal',
      4,
      String.raw`(?<![\p{L}])(?:talked|convinced|persuaded|got|asked|begged|helped)[ ]${NAME}[ ](?:into|to|round|out of)`,
      2,
    ],
    [
      'people',
      4,
      String.raw`${NAME}['’]s?[ ](?:${ADJECTIVES})(?:procurement|purchasing|legal|HR|IT|finance|security|QA|ops|buying|compliance|marketing)?[ ]?(?:team|department|head|people|director|manager|lawyers|counsel|buyer|warehouse|stores|checkout|purchasing|procurement|batch|president|studio|catalogue|logo|CFO|CTO|CEO|board)(?![\p{L}])`,
      3,
    ],
    [
      'deal',
      4,
      String.raw`${NAME}[ ](?:will )?(?:gets?|has|takes|receives)[ ](?:the|our)[ ](?:very )?first[ ](?:run|batch|delivery|units?|shipments?|machines?|order|crates?|pallets?|bottles|pieces|robots?|samples?|installation|look)(?![\p{L}])`,
      13,
    ],
    [
      'sign',
      4,
      String.raw`(?<![\p{L}])(?:door|van|ute|truck|lorry|box|crate|label|badge|lanyard|apron|uniform|envelope|letterhead|cap|jacket|parcel|pallet|trailer|visitor pass)[ ](?:also |just )?(?:says|said|reads?)[ ]["“‘]?${NAME}`,
      10,
    ],
    ['sign', 4, String.raw`${NAME}[ ]logos?[ ](?:on|over|across|behind|in)[ ]the(?![\p{L}])`, 10],
    [
      'shelf',
      4,
      String.raw`(?<![\p{L}])(?:see|find|spot|buy|get|catch)[ ](?:us|our|my)(?![\p{L}])[^.,!?\n]{0,40}?[ ](?:in the aisles? (?:of|at)|on the shel(?:f|ves) (?:of|at)|on shelves at|at|in)[ ]${NAME}`,
      11,
    ],
    [
      'slip',
      5,
      String.raw`${NAME}(?:\.{3}|…|[ ]?[—–-])[ ](?:(?:[Nn]o|[Oo]h|[Ss]orry|[Ww]ait|[Aa]h|[Aa]nyway),? )?(?:I promised|we promised|oops|whoops|forget (?:that|I said)|I['’]ve said too much|I (?:didn['’]t|did not) say (?:that|it)|you (?:didn['’]t|did not) hear (?:that|it)|(?:bleep|beep)|cut that|delete that)`,
      12,
    ],
    [
      'thanks',
      3,
      String.raw`(?<![\p{L}])(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Gg]rateful|[Ss]hout-?out|[Kk]udos|[Mm]erci|[Gg]racias|[Dd]anke|[Gg]razie|[Oo]brigad[oa]|[Tt]akk|[Tt]ack|[Dd]ank)(?:[ ](?:also|again|so much))?(?:[ ](?:to|a|à|an|aan|til|till))?(?:[ ](?:the|our))?(?:[ ](?:people|folks|team|guys|friends|crew)[ ](?:at|of|from))?[ ]${NAME}`,
      4,
    ],
    ['named', 0, String.raw`(?<![\p{L}\p{N}.#@/'’-])${NAME_ALONE}`, -1],
    [
      'acts',
      3,
      String.raw`${NAME}(?:[ ](?:has|have|had|just|also|never|finally|never|still|then|will))?[ ](?:${CLIENT_VERBS})(?![\p{L}])`,
      5,
    ],
  ] satisfies readonly CuedPatternRow[]
).map(cuedPattern);

/** The patterns that may match the words of a text. */
export const patternsFor = createWordSieve(PATTERNS, ({ source }) => needleSetsOf(source));
