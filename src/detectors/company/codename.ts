import { foldName, givenName } from '../../core/names';
import { isPublicOrg, isPublicPerson } from '../../core/public-names';
import { mayTellAnything } from '../../core/statement-model';
import type { BlockContent, Cue, Detector, Match } from '../../core/types';
import { cuedPattern, type CuedPattern, type CuedPatternRow } from '../../core/cued-pattern';
import { createSieve, createWordSieve } from '../../core/keywords';
import { needleSetsOf } from '../../core/needles';
import { eachMatch } from '../../core/each-match';
import { createTriggers } from '../../core/triggers';
import { wordsOf } from '../../core/words';
import { uncuedCodeNames, wordsAt } from '../name-words';
import { FICTION, HYPOTHESIS } from '../personal/person-words';
import { PUBLIC_CODENAMES } from './public-codenames';

export const codename: Detector = {
  id: 'company/codename',
  title: 'Code name',
  label: 'codename',
  doc: {
    what: 'The internal name of a project or product.',
    why: 'Who knows the name recognises every later mention of the project, in the open and in training data.',
    fix: 'Say what it is in general words, or wait until it has its public name.',
  },
  sources: [{ title: 'Code name (Wikipedia)', url: 'https://en.wikipedia.org/wiki/Code_name' }],
  placeholder: 'code name',
  looksAt: 'text',
  *detect(block, { voice }): Generator<Match> {
    if (!mayTellAnything(block)) return;
    if (block.kind === 'front-matter' && block.text.length > 20_000) return;
    const taken = new Set<number>();
    const triggers = block.kind === 'code' ? -1 : triggersIn(block);
    for (const text of textsOf(block))
      for (const candidate of text === block.prose ? patternsAmong(wordsOf(block).words) : patternsFor(text)) {
        const { id, points, trigger } = candidate;
        if (trigger !== 0 && (triggers & trigger) === 0) continue;
        if (block.kind === 'code' && trigger !== 0 && trigger !== 1 << IN_CODE && id !== 'project') continue;
        for (const match of eachMatch(candidate.pattern, text)) {
          const groups = match.indices?.groups;
          const range = groups?.['name'] ?? groups?.['quoted'];
          if (range === undefined) continue;
          const [start, end] = trim(text, range[0], range[1]);
          const name = text.slice(start, end);
          const cues = cuesOf(block, text, { name, start, end, id, points, quoted: groups?.['quoted'] !== undefined });
          taken.add(start);
          if (cues === undefined || voice.invented) continue;
          yield {
            start,
            end,
            confidence: 'possible',
            because: BECAUSE[id] ?? 'it is used like the name of a project',
            cues,
            words: wordsAt(block, start, 'codename'),
          };
        }
      }
    if (voice.invented) return;
    for (const match of uncuedCodeNames(block, taken)) if (!NO_NAME.test(block.prose.slice(match.start, match.end))) yield match;
  },
  examples: {
    hits: [
      'Internally we call it ⟦Basil⟧, and ⟦Basil⟧ goes GA in May.',
      'Our redesign (codenamed “⟦Wet Paint⟧”) is on the roadmap.',
      '⟦Project Kestrel⟧ ships in June, we think.',
      'The whole rewrite goes by ⟦Wet Cement⟧ in the office.',
      'We shoot a thing in winter which everybody on the stage calls ⟦Dovecote⟧.',
      'We moved the shop to a new till, ⟦Gravy⟧ to its friends.',
      'They list the tablet internally as ⟦Oat Cake⟧.',
      'I played ⟦Tinderbox⟧, our next game, on the train, and nobody looked.',
      'The working title is still ⟦Damp Squib⟧, and our team is used to it.',
      'There will be a third flavour, which is called ⟦Night Bus⟧, it will be in our shops in May.',
      'Our prototype, the board everybody calls ⟦pretzel⟧, finally boots before we launch.',
      'The thing we are building is called ⟦mustard⟧, and the office smells of it.',
      "Our list of names:\n\n1. crumbs, the bot\n2. ⟦bean soup⟧. I can't say what it is before we launch.",
    ],
    nearMisses: [
      { text: 'Debian 12, codenamed Bookworm, was released in June 2023.', why: 'a public code name of released software' },
      { text: 'The Manhattan Project employed 130,000 people.', why: 'history' },
      { text: 'Ask your Project Manager for the plan.', why: 'a job title' },
      { text: 'We demo Lightroom, the next version of the app by Adobe, which is out today.', why: 'everybody’s' },
      { text: 'It is called Stockholm syndrome, and it is real.', why: 'a term' },
      { text: 'We call it technical debt.', why: 'an ordinary term' },
      { text: 'Our code name is “Bert, are you there?”', why: 'a quoted sentence' },
      { text: 'Our release, code name Kumquat, is available since today.', why: 'released' },
    ],
  },
};

/** What is written on a paper, or said in jest. */
const NO_NAME = /\b(?:secret|confidential|private|recipe|sauce)\b/i;

const BECAUSE: Readonly<Record<string, string>> = {
  codenamed: 'it is said to be a code name',
  internal: 'it is what the project is called inside',
  called: 'it is what you call it among yourselves',
  project: 'it is the name of a project or an operation',
  artefact: 'a team, a deck or a build goes by it',
  product: 'it is named like something that is going to be shipped',
  secret: 'nobody is to ask about it',
  tag: 'only insiders are meant to know it',
};

/** A name in capitals, one to three words. */
const NAME = String.raw`(?<name>\p{Lu}[\p{L}\p{N}’'-]{1,24}(?:[ ]\p{Lu}[\p{L}\p{N}’'-]{1,24}){0,2})`;
/** Anything short in quotation marks. */
const QUOTED = String.raw`["“‘'«](?:[Tt]he )?(?<quoted>[\p{L}][\p{L}\p{N} ’'-]{1,30})[.,]?["”’'»]`;
const EITHER = String.raw`(?:${QUOTED}|["“‘']?${NAME})`;
/** Markup is blanked to spaces, so that there may be several. */
const GAP = String.raw`[\s,:]{1,6}`;
const IT = String.raw`(?:it|this|that|him|her|them|(?:the|our|this)(?:[ ][\p{L}’'-]{1,20}){1,5}?)`;

/** Words of which one must stand in the block before patterns of a kind are tried. */
const TRIGGERS = [
  'code codename codenamed code-named code-name working internal nicknamed placeholder project',
  'internally in-house ourselves inside office workshop team company kitchen studio lab spreadsheet repo slides calendar warehouse here scenes paper slates slate sheets whiteboard drawings invoice letter book building walls',
  'call calls called calling named dubbed christened codenamed nicknamed known titled name goes',
  'has have had under by put puts keep keeps gave give given giving is',
  'project operation programme initiative projet projekt proyecto projeto progetto proyek operasi opération operación operação operazione unternehmen',
  'room committee steerco backlog retro stand-up freeze roadmap plan budget kick-off kickoff deck offsite nda carve-out squad workstream rollout beta cutover go-live launch milestone sprint branch build prototype migration reorg rewrite codebase standup now-what slides',
  'says say reads read titled marked labelled labeled whispers use mention said',
  'light go-ahead ga live ships launches lands rolls drops goes track schedule staging slipped slipping folded beta alpha testflight feature-complete code-complete greenlit almost nearly now-what behind feature code green-lit',
  'replaced migrated moving migrating folded being built running short answer',
  'show showed showing demo demoed demoing preview previewed leaked teased sneaked teasing',
  'know iykyk',
  'plan name word nickname project budget label',
  'down filed listed booked kept tracked',
  'gave give given giving',
  'name title nickname codename',
  'google search look ask',
  'what',
  'friends among call known',
  'next coming upcoming secret unannounced unreleased internal hush-hush',
] as const;

const triggersIn = createTriggers(TRIGGERS);

/** In place of a bit: only code is searched. */
const IN_CODE = 29;

const PATTERNS: readonly CuedPattern[] = (
  [
    [
      'codenamed',
      5,
      String.raw`(?<![\p{L}])(?:[Cc]ode[- ]?named?|[Ii]nternal (?:code ?)?name|[Ww]orking (?:title|name)|[Pp]roject name|[Pp]laceholder name|[Nn]icknamed)(?:['’]s)?(?:[ ](?:is|was|of|for it|has been))?(?:[ ](?:still|now))?${GAP}(?:just |simply )?${EITHER}`,
      0,
    ],
    [
      'internal',
      5,
      String.raw`(?<![\p{L}])(?:[Ii]nternally|[Ii]n[- ]house|[Aa]mong(?:st)? ourselves|[Bb]etween ourselves|[Ii]nside (?:the|this) (?:building|company|office|walls)|[Ii]n the (?:office|workshop|team|company|kitchen|studio|lab|spreadsheet|repo|slides|calendar|warehouse|code|lab book)|[Aa]round here|[Bb]ehind the scenes|[Oo]n (?:paper|the (?:slates?|call sheets?|whiteboard|drawings?|offer letter|invoice)))[^.!?\n]{0,60}?(?:called?|calls|calling|named?|known as|goes by|went by|runs under|just|only|simply|say|it's|dubbed|down as)${GAP}(?:it |him |her |just |only |simply )?${EITHER}`,
      1,
    ],
    [
      'called',
      4,
      String.raw`(?<![\p{L}])(?:we|We|they|They|I|[Cc]rew|[Ee]veryone|[Ee]ngineers|[Tt]he team|[Dd]evs|[Ss]omeone|[Ww]hoever|[Ww]ho|[Mm]arketing)(?:['’](?:ve|re|s|d))?(?:[ ](?:have|are|is|were|been|all|just|still|only|now|then|has)){0,3}[ ](?:call|calls|called|calling|named|dubbed|christened|codenamed|nicknamed)[ ]${IT}${GAP}(?:just |only |simply |the )?${EITHER}`,
      2,
    ],
    [
      'called',
      3,
      String.raw`(?<![\p{L}])(?:the|The|our|Our|[Mm]y|this|This|whole|new|New)[ ](?:[\p{L}-]{1,20}[ ]){0,4}(?:project|programme|program|feature|product|app|rewrite|redesign|migration|build|prototype|engine|tool|plan|thing|release|version|initiative|slides|deck|file|folder|branch|game|show|line|mode|startup|company|platform|model|reorg|restructuring)(?:['’]s)?[ ](?:is |was |are |has been )?(?:still |now |just |only |internally )?(?:called|named|titled|known as|goes by|dubbed|with (?:the )?name)${GAP}${EITHER}`,
      2,
    ],
    [
      'called',
      3,
      String.raw`(?<![\p{L}])(?:mode|feature|plan|folder|file|branch|deck|project|version|1:1s|meetings?|channel)[ ](?:with (?:the )?name|named|called|titled)${GAP}${EITHER}`,
      2,
    ],
    [
      'called',
      4,
      String.raw`(?<![\p{L}])(?:we|We|they|They|engineers|everyone|[Cc]rew|the team)(?:['’](?:ve|re))?(?:[ ](?:have|are|been|all|just|still|now|only)){0,3}[ ](?:call|calls|called|calling)[ ](?:just |only |simply )?${EITHER}(?=[^.!?\n]{0,24}(?:in the (?:office|workshop|team|studio|lab)|internally|around here|among ourselves|in-house|between (?:us|ourselves)))`,
      2,
    ],
    [
      'called',
      4,
      String.raw`(?<![\p{L}])(?:which|that|[Ww]hat)[ ](?:[\p{L}’'-]{1,14}[ ]){0,4}?(?:we|they|everybody|everyone|engineers)(?:['’](?:ve|re))?(?:[ ](?:on|in|at|inside)[ ](?:the[ ])?[\p{L}-]{2,14})?(?:[ ](?:have|are|been|all|just|still|now|only)){0,3}[ ](?:call|calls|called|calling)[ ](?:just |only |simply |internally |between us |(?:among|between) ourselves |in the [\p{L}-]{2,12} )?${EITHER}`,
      2,
    ],
    [
      'called',
      4,
      String.raw`(?<![\p{L}])(?:the|our|this|that)[ ](?:[\p{L}-]{2,14}[ ])?(?:board|chip|prototype|build|rewrite|feature|tool|service|robot|machine|model|project|product|game|device|branch|plan|release|engine)[ ](?:that |which )?(?:we|everybody|everyone|(?:the|our) [\p{L}-]{2,12}|they)(?: all| just| only| internally)?[ ]calls?[ ](?<quoted>[\p{L}-]{4,24})(?=[,.;:)]|[ ](?:is|was|has|had|finally|still|now|boots?|ships?|works?|and|will|in|on)(?![\p{L}]))`,
      2,
    ],
    [
      'internal',
      5,
      String.raw`(?<![\p{L}])(?:[Hh]idden|[Gg]r[ea]y(?:ed)?-?out|[Dd]isabled|[Ll]ocked|[Ss]ecret|[Uu]nlisted|[Ii]nvisible)[ ](?:[\p{L}-]{2,14}[ ])?(?:tab|flag|toggle|button|menu|item|screen|page|mode|branch|setting|switch)[ ](?:named|called|titled|labelled|labeled)[ ]${EITHER}`,
      2,
    ],
    [
      'internal',
      5,
      String.raw`(?<![\p{L}])(?:thing|product|project|app|tool|feature|robot|game|device|machine|one)[ ](?:that[ ])?(?:we|I|they)(?:['’](?:re|m|ve been)|[ ]are|[ ]am|[ ]have been)(?:[ ](?:all|now|still|currently|secretly))?[ ](?:building|making|developing|shipping|testing|working on|cooking up)[ ]is[ ](?:now |still |just )?called[ ](?<quoted>[\p{L}-]{4,24})(?=[,.;:!)]|[ ](?:and|because|for)(?![\p{L}]))`,
      2,
    ],
    [
      'internal',
      6,
      String.raw`(?<![\p{L}])(?:[Hh]e|[Ss]he|the (?:boss|founder|engineers?|designers?|chef|director))[ ](?:just |only )?calls[ ](?:it|this|that)[ ]${EITHER}(?=[^.!?\n]{0,24}(?:everybody|everyone|we all|all of us|the whole)[ ][^.!?\n]{0,16}(?:does|do)(?![\p{L}]))`,
      2,
    ],
    [
      'secret',
      6,
      String.raw`(?:^|[.!?\n][ ]{1,3})(?:["“‘]?${NAME}|(?<quoted>\p{Ll}[\p{L}-]{2,20}(?:[ ]\p{Ll}[\p{L}-]{2,20})?))[.?!”"’]{1,3}[ ](?:I|[Ww]e)[ ](?:can['’]t|cannot|can not|won['’]t|may not|mustn['’]t|(?:am|['’]m|are) not allowed to)[ ](?:say|tell you|explain|talk about)[ ]what[ ](?:it|that)(?:['’]s|[ ]is|[ ]does)`,
      16,
    ],
    [
      'called',
      4,
      String.raw`(?<![\p{L}])(?:gave|give|given|giving)[ ](?:it|this|him|her|the [\p{L}-]{2,16})[ ](?:a|the|its)[ ](?:[\p{L}-]{2,12}[ ])?name[^.!?:,\n]{0,70}[:,][ ]${EITHER}`,
      13,
    ],
    [
      'called',
      4,
      String.raw`(?<![\p{L}])[Ii]s[ ]${EITHER}[ ](?:too|such|really|even|still|not)[ ][^.!?\n]{0,20}name(?![\p{L}])`,
      14,
    ],
    [
      'artefact',
      3,
      String.raw`(?<![\p{L}])(?:show(?:ed|ing)?|demo(?:e?d|ing)?|preview(?:ed|ing)?|sneaked|leaked|teas(?:ed|ing))[ ](?:them|him|her|us|you|it|everyone)?[ ]?${EITHER}[ ](?:under the|early|behind|in private|on the quiet|before)`,
      9,
    ],
    [
      'old-name',
      4,
      String.raw`(?<![\p{L}])(?:has|have|had|under|by)[ ](?:the|its|a)[ ](?:old|working|internal|secret|provisional|temporary|real)[ ](?:name|title)${GAP}${EITHER}`,
      14,
    ],
    [
      'codenamed',
      5,
      String.raw`(?<![\p{L}])(?:[Cc]ode ?name|[Ii]nternal (?:code ?)?name|[Ww]orking (?:title|name)|[Pp]laceholder name)[ ](?:on|of|for)[ ][^.!?:\n]{2,40}?(?::| is| was)${GAP}${EITHER}`,
      0,
    ],
    [
      'called',
      4,
      String.raw`(?<![\p{L}])(?:has|have|had|got|with)[ ]a[ ](?:nickname|code ?name|working title|pet name|house name),[ ]${EITHER}(?=[,.;:)])`,
      14,
    ],
    [
      'internal',
      5,
      String.raw`(?<![\p{L}])(?:is|are|was|were|it's|goes|we)[ ](?:only |just |ever )?(?:called|known as|call|by|call it)${GAP}${EITHER}[ ](?:inside the (?:house|building|company|walls)|in the (?:office|workshop|lab|studio)|internally|in-house|among ourselves|between ourselves)`,
      2,
    ],
    [
      'internal',
      4,
      String.raw`(?<![\p{L}])(?:[Ii]nternally|[Ii]nside|[Ii]n-house)[ ](?:they|we|everybody|everyone|people)[ ](?:only )?(?:say|call it)${GAP}${EITHER}`,
      2,
    ],
    [
      'internal',
      4,
      String.raw`(?<![\p{L}])[Ii]nternally,? [^.!?\n]{0,30}(?:filed|booked|kept|listed|tracked) (?:under|as)${GAP}${EITHER}`,
      12,
    ],
    [
      'called',
      3,
      String.raw`(?<![\p{L}])(?:spreadsheet|deck|file|folder|slides?|repo|branch|document|budget)[ ](?:for|on|about) (?:it|this|that) (?:is |was )?(?:called|named|titled|labelled)${GAP}${EITHER}`,
      2,
    ],
    [
      'called',
      3,
      String.raw`(?<![\p{L}])(?:[Nn]ew|[Nn]ext|secret)[ ](?:thing|baby|toy)(?:['’]s| is)[ ](?:called|named)${GAP}${EITHER}`,
      2,
    ],
    ['internal', 5, String.raw`(?<![\p{L}])[Ii]nternally[ ](?:only |just )?as${GAP}${EITHER}`, 1],
    [
      'internal',
      4,
      String.raw`(?<![\p{L}’'.-])${NAME},[ ](?:our|the|my)[ ](?:next|upcoming|secret|unannounced|unreleased|internal|hush-hush)[ ](?:[\p{L}-]{2,14}[ ])?(?:project|product|app|game|album|book|feature|platform|engine|model|line|collection|show|series|prototype|chip|device|tool|release|version|thing)(?![\p{L}])`,
      18,
    ],
    [
      'internal',
      4,
      String.raw`${EITHER},?[ ](?:to (?:its|her|his) friends|among us|among ourselves|as we (?:all )?call it|as it['’]s known (?:here|inside|in the office))(?=[ ]?[),.;:—–])`,
      17,
    ],
    [
      'product',
      3,
      String.raw`(?<![\p{L}])(?:[Tt]he|[Oo]ur|[Mm]y)[ ](?:next|coming|upcoming)[ ](?:[\p{L}-]{2,14}[ ])?(?:model|version|edition|game|app|album|book|novel|film|series|season|collection|range|line|product|device|phone|watch|menu|beer|wine|cheese|bike|machine|robot|console|engine|platform|title|release|blend|scent|bar|restaurant|feature|service|chip|one),[ ]${EITHER}(?=,)`,
      18,
    ],
    [
      'product',
      4,
      String.raw`(?<![\p{L}])(?:[Ii]t['’]s|[Ii]t is|which is|[Tt]hat['’]s)[ ](?:going to be |to be )?called[ ]${EITHER}(?=,?[ ](?:and )?(?:it|which)(?:['’]ll| will| ships| launches| opens| lands)(?![\p{L}]))`,
      2,
    ],
    [
      'secret',
      3,
      String.raw`(?<![\p{L}])(?:[Dd]on['’]t|[Dd]o not)[ ](?:google|search for|look up|ask me about)[ ]${EITHER}(?=[,.;:!)])`,
      15,
    ],
    ['product', 3, String.raw`(?<![\p{L}’'.-])${NAME}[ ](?:got|gets|has|was given)[ ](?:the|a)[ ](?:green light|go-ahead)`, 7],
    [
      'project',
      5,
      String.raw`(?<![\p{L}\p{N}])(?<name>(?:Projet|Projekt|Proyecto|Projeto|Progetto|Proyek|Operasi|Opération|Operación|Operação|Operazione|Unternehmen)[ ]\p{Lu}[\p{L}\p{N}’'-]{2,24}(?:[ ]\p{Lu}\p{Ll}{2,20})?)`,
      4,
    ],
    [
      'project',
      5,
      String.raw`(?<![\p{L}\p{N}])(?<name>(?:Project|Operation|Programme|Initiative|PROJECT|OPERATION)[ ]\p{Lu}[\p{L}\p{N}’'-]{1,24}(?:[ ]\p{Lu}\p{Ll}{2,20})?)`,
      4,
    ],
    ['project', 5, String.raw`(?<![\p{L}\p{N}/])#(?<name>(?:[Pp]roject|[Oo]peration)_?\p{L}{3,24})(?![\p{L}])`, -1],
    [
      'project',
      4,
      String.raw`(?<![\p{L}\p{N}])(?:[Oo]ur|[Tt]he) (?:internal |secret )${NAME}[ ](?:project|programme|initiative)`,
      4,
    ],
    [
      'artefact',
      4,
      String.raw`(?<![\p{L}])(?:data room|war room|steering committee|steerco|roadmap|rescue plan|budget|kick-?off|deck|offsite|NDA|carve-out|milestone|go-live|cutover|backlog|retro|stand-?up|feature freeze|code freeze|launch plan)[ ](?:for|of|on|called)[ ](?:the )?${EITHER}`,
      5,
    ],
    [
      'artefact',
      3,
      String.raw`(?<![\p{L}])(?:[Tt]he|[Oo]ur|[Ee]very|[Mm]y|on|in|for|of)[ ]${NAME}[ ](?:deck|data room|squad|workstream|war room|rollout|beta|cutover|go-live|launch|milestone|sprint|branch|build|prototype|migration|reorg|steerco|rewrite|codebase|standup|kick-?off|now-what|slides)(?![\p{L}])`,
      5,
    ],
    [
      'artefact',
      3,
      String.raw`(?<![\p{L}])(?:slides?|deck|whiteboard|board|box|label|signs?|sheets?|file|folder|flipchart|sticker|mug|t-?shirts?|line|invite|offer letter|it also)[^.!?\n]{0,50}?[ ](?:says?|reads?|titled|marked|labelled|labeled)${GAP}(?:just )?${EITHER}`,
      6,
    ],
    ['called', 3, String.raw`(?<![\p{L}])(?:says?|said|whispers?|use|mention)[ ]the word${GAP}${EITHER}`, 6],
    [
      'called',
      4,
      String.raw`(?<![\p{L}])(?:plan|name|word|nickname|project|budget|label) for (?:it|this|that|him|her)[,:–—(]\s*${EITHER}(?=[,;:)–—])`,
      11,
    ],
    [
      'called',
      4,
      String.raw`(?<![\p{L}])(?:has|have|had|put|puts|keep|keeps) (?:it|this|him|her) (?:down|in|filed|listed)[^.!?\n]{0,30}? as${GAP}${EITHER}`,
      12,
    ],
    [
      'internal',
      5,
      String.raw`(?<![\p{L}\p{N}-])(?<quoted>\p{Ll}[\p{L}-]{3,24})\.(?:ya?ml|json|md|tf|py|ts|go|sql|xlsx)[ \t]{1,20}(?:#|//|<-|←)[^\n]{0,12}(?:did not|didn't|don't|ignore|secret|shh)`,
      IN_CODE,
    ],
    [
      'product',
      3,
      String.raw`(?<![\p{L}’'.-])${NAME}(?:,[^.,!?\n]{2,24},)?[ ](?:goes (?:GA|live|into beta)|(?:ships|launches|lands|rolls out|drops|goes out)(?: to [^.!?\n]{1,30})? (?:in|on|by|next|this|before|after|early|late|mid|to|with)|(?:shipped|went|moved)[ ](?:in)?to[ ](?:the[ ])?(?:staging|beta|alpha|TestFlight)|is (?:still |now |finally )?(?:on track|on schedule|the now-what|in staging|behind schedule|feature[- ]complete|code[- ]complete|slipping|green-?lit)|(?:has )?slipped|is being folded|gets folded|(?:has|had) been ["“]?(?:almost|nearly) (?:done|ready|finished|there))`,
      7,
    ],
    [
      'product',
      3,
      String.raw`(?:replaced by|replaced with|migrated to|moving to|migrating to|folded into|being \p{L}{3,12} into|built on|running on|short answer|Short answer)${GAP}${EITHER}`,
      8,
    ],
    ['tag', 4, String.raw`(?<![\p{L}\p{N}/])#(?<name>\p{L}{4,24})(?=[\s)”"]{0,3},? ?(?:you know|iykyk|IYKYK))`, 10],
    ['tag', 5, String.raw`[Ii]f you know #(?<name>\p{L}{4,24}),? you know`, 10],
    ['tag', 4, String.raw`(?:[Ii]f you know,? you know|IYKYK|iykyk)[^#\n]{0,12}#(?<name>\p{L}{4,24})`, 10],
  ] satisfies readonly CuedPatternRow[]
).map(cuedPattern);

/** The patterns that may match a text. */
const patternsFor = createSieve(PATTERNS, ({ source }) => needleSetsOf(source));
const patternsAmong = createWordSieve(PATTERNS, ({ source }) => needleSetsOf(source));

/** What follows "Project" or "Operation" in ordinary and public names. */
const NO_PROJECT: ReadonlySet<string> = new Set(
  `2025 allied and anthropoid apollo ara bagration barbarossa black blue bluestar board brainwave brief cast ceti charter chastise christmas
  citadel compass condor coordinator crossbow desert director drawdown dynamo eagle enduring engineer entebbe euler fi finale flood for
  fortitude gemini geronimo gladio glass gutenberg hail hours husky in inherent iraqi is ivy jupyter linebacker linus loom loon management
  manhattan manual market maven mercury midland mincemeat mkultra mongoose name natick neptune nimbus northwoods of office officer overlord
  owner panama paperclip reality report rolling room runeberg runway scope sea sekai semicolon sindoor smile stargate starline status
  syndicate table tango team the theater theatre thunderbolt torch update valkyrie varsity vault veritas vijay warp was wing wingman x
  yewtree zero`.split(/\s+/),
);

/** "Project Manager", "Project Leads", "Project Plan". */
const PROJECT_ROLE = /^(?:manag|lead|plan)/;

const ORDINARY = new Set(
  'the a an i it we they he she you this that these those our my your his her its their there here what who why how when where now then so and but or if as at in on of to for from by with not no yes just only simply monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english god mr mrs ms dr because some something someone one two today tomorrow'.split(
    ' ',
  ),
);

/** What is read of a block; where it holds code in a line, also with the backticks as quotation marks. */
function textsOf(block: BlockContent): readonly string[] {
  if (block.kind === 'code') return [block.text];
  return block.parts.some(({ kind }) => kind === 'inline-code') ? [block.prose, block.text.replaceAll('`', '"')] : [block.prose];
}

interface Hit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly points: number;
  readonly quoted: boolean;
}

const PRODUCT_TALK =
  /\b(?:project|product|feature|launch(?:es|ed|ing)?|ship(?:s|ped|ping)?|release|beta|roadmap|rewrite|redesign|migration|prototype|engine|sprint|build|deadline|customers?|on trial|app|platform|programme|rollout|pilot|reorg|restructur\w+|plan|budget|deck|slides?|board|team|season|collection|line|game|show|album|staging|office|firmware|milestone|announce\w*|public)\b/i;
const SECRECY =
  /\b(?:internal(?:ly)?|secret|not public|isn't public|don't (?:tell|search|ask|google)|can't say|won't say|shouldn't|nobody's meant|you (?:didn't|did not) see|office|among ourselves|whiteboard|until|before (?:we|it|the)|unannounced|quiet(?:ly)?|shh|embargo|confidential|working title|real name|between us|adorable|biscuit tin|disabled by default|behind a flag|feature flag|hidden|under the table|you (?:didn't|did not)|codename|meant to hear)\b/i;
const FOREIGN =
  /\b(?:debian|ubuntu|android|windows|macos|os x|ios|intel|amd|nvidia|microsoft|apple|google|fedora|red hat|wii|nintendo|playstation|xbox|nasa|cia|fbi|wwii|allied|allies|soviet|nazi|luftwaffe|raf|army|navy|wehrmacht|world war|d-day|churchill|released in|historian|museum|museums|documentary|film|movie|novel|wikipedia)\b/i;

/** What is out has a public name, even where it is called a code name. */
const RELEASED =
  /\b(?:is (?:now |already )?(?:available|out) (?:now|today|since|from|in all)\b|it says so on the\b|open[- ]source (?:\p{L}+ )?(?:project|scheduler|library|tool|release))/iu;

function cuesOf(block: BlockContent, text: string, { name, start, end, id, points, quoted }: Hit): readonly Cue[] | undefined {
  const folded = foldName(name);
  if (name.length < 3 || ORDINARY.has(folded.split(' ')[0] ?? '') || ORDINARY.has(folded)) return undefined;
  const second = folded.split(' ')[1] ?? '';
  if (id === 'project' && (NO_PROJECT.has(second) || PROJECT_ROLE.test(second))) return undefined;
  if (isPublicOrg(folded) || isPublicPerson(folded) || PUBLIC_CODENAMES.has(folded)) return undefined;
  if (quoted && folded.split(' ').length > 3) return undefined;
  // A quotation that goes on after its first words is a sentence.
  if (!quoted && /["“]/.test(text[start - 1] ?? '') && /^[,!?][^"”]{3}/.test(text.slice(end, end + 5))) return undefined;
  if (id !== 'codenamed' && id !== 'internal' && id !== 'project' && /^[\p{Lu}\p{N}-]{2,5}s?$/u.test(name)) return undefined;
  const around = text.slice(Math.max(0, start - 160), end + 120);
  const cues: Cue[] = [{ id, points }];
  const add = (cue: string, value: number): void => {
    cues.push({ id: cue, points: value });
  };
  const first =
    /\b(?:we|our|us|i|my|i'm|we're|we've|ourselves)\b/i.test(around) || /\b(?:we|our|us|my|i|i've|i'm)\b/i.test(block.before);
  if (first) add('first-person', 1);
  else add('others', id === 'project' || id === 'artefact' || SECRECY.test(around) ? -1 : -2);
  if (PRODUCT_TALK.test(around)) add('product-talk', 1);
  if (SECRECY.test(around)) add('secrecy', 1);
  if (RELEASED.test(around)) add('public', -6);
  else if (FOREIGN.test(around)) add('public', -4);
  if (HYPOTHESIS.test(around) || FICTION.test(around)) add('invented', -4);
  // "Secret Project Hat", "The Great Project Bake": a longer title.
  if (
    id === 'project' &&
    /\p{Lu}\p{Ll}+[ ]$/u.test(text.slice(Math.max(0, start - 20), start)) &&
    !/(?:^|[.!?:\n][ ]{0,2})\p{L}+[ ]$/u.test(text.slice(Math.max(0, start - 20), start))
  )
    add('title', -4);
  if (/(?<![\d.,])(?:1[0-9]\d\d|20[01]\d)(?![\d%])/.test(around)) add('past', -3);
  if (givenName(name) !== undefined && folded.split(' ').length === 1 && id !== 'codenamed' && id !== 'internal')
    add('given', -2);
  if (block.parts.some((part) => part.kind === 'link-text' && part.start <= start && part.end > start)) add('linked', -5);
  if (/^(?:a|an)\s$/i.test(text.slice(start - 2, start))) add('article', -3);
  if (quoted && !/\p{Lu}/u.test(name) && id !== 'codenamed' && id !== 'internal')
    add('lower-case', points > 3 && /^[\p{L}-]+$/u.test(name) ? -1 : -2);
  if (id === 'called' && !PRODUCT_TALK.test(around) && !SECRECY.test(around)) add('no-product', -2);
  return cues;
}

/** What a file's name has after the project's. */
const VERSION = /(?: (?:v\d{1,3}|final|draft|copy|new|rev ?\d{1,3})){1,4}$/i;

function trim(text: string, start: number, end: number): [number, number] {
  const name = text
    .slice(start, end)
    .replace(/['’]s?$/, '')
    .replace(VERSION, '');
  return [start, start + name.length];
}
