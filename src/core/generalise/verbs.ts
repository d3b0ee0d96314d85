/**
 * English verbs, as far as it takes to tell a clause ("both arms came out level") from a phrase ("a pause on all hiring"): closed lists of
 * the common ones, and their regular ends. Nothing here knows a sentence: who asks weighs the words around.
 */
export type VerbForm =
  /** `is`, `will`, `hasn't`: begins a predicate whatever stands around it. */
  | 'auxiliary'
  /** `went`, `told`: past, and never a participle. */
  | 'past'
  /** `goes`: third person, and no noun. */
  | 'present'
  /** `come`, `open`: after a plural or a pronoun. */
  | 'base'
  /** `charged`, `lost`: past, or a participle. */
  | 'past or participle'
  /** `gone`, `taken`. */
  | 'participle'
  | 'ing';

const words = (list: string): readonly string[] => list.split(/\s+/);

const AUXILIARY = words(
  `is are was were am has have had will would can could shall should must may might does do did
   isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't mustn't doesn't don't didn't ain't
   would've could've should've might've must've`,
);
const PAST = words(
  `went got took came gave knew ran fell began grew threw drew flew blew wrote rode drove rose broke spoke stole froze chose woke wore tore swore
   shook forgot forgave ate saw sang sank swam rang drank shrank sprang stank withdrew overtook undertook became lay bit hid`,
);
const EITHER = words(
  `left lost sent said told made paid kept sat stood sold bought built brought caught felt found held led lent meant met spent stuck struck swept
   taught thought understood won bent bled bred burnt crept dealt dug fed fought fled hung heard knelt laid learnt leapt lit shone shot sought spun
   spilt spoilt stung swung upheld wept wound lied died tied`,
);
/** Past, base and participle alike; many of them nouns besides. */
const SAME = words('put cut hit let quit shut split spread set cost hurt burst read bet rid shed');
const PARTICIPLE = words(
  `gone taken given done seen broken written stolen frozen known fallen chosen driven eaten flown grown shown thrown worn torn sworn drawn hidden
   ridden risen spoken woken begun sung sunk shrunk rung been gotten forgotten withdrawn overtaken become`,
);
const BASE = words(
  `come go get take leave make pay keep sit stand fall begin sell buy build bring break need want know say tell ask think mean lose win send hold stay live
   use vanish merge join drop follow open close start end move become happen rise grow shrink die fail cancel return return quit sign switch retire
   ship launch land fold run give put let see find carry add wait work pull push lead cost exist disappear arrive deliver offer serve support reach test try accept allow charge cover hire fire train store track share show replace split hold
   escalate route throw add mix check escalate reject approve`,
);
/** Third persons that are no plural noun. */
const THIRD = words(
  `goes gets takes comes leaves makes puts gives pays keeps sits stands falls begins sells buys builds breaks brings needs wants knows says tells asks folds
   joins merges loses wins sends lets becomes stays lives uses adds carries closes opens expires retires pulls replaces happens means seems looks
   arrives disappears vanishes grows shrinks rises wishes thinks holds lands ships moves exists owes owns gets starts ends runs covers converts fails
   cancels quits signs switches launches costs lies feeds drops waits works`,
);
/** They end like a past tense and are none. */
const NO_PAST = new Set(
  words(
    'hundred speed seed feed need weed breed shed sacred naked bed red deed greed wicked embed indeed exceed proceed succeed',
  ),
);

const FORMS = new Map<string, VerbForm>([
  ...BASE.map((word) => [word, 'base'] as const),
  ...THIRD.map((word) => [word, 'present'] as const),
  ...PARTICIPLE.map((word) => [word, 'participle'] as const),
  ...[...EITHER, ...SAME].map((word) => [word, 'past or participle'] as const),
  ...PAST.map((word) => [word, 'past'] as const),
  ...AUXILIARY.map((word) => [word, 'auxiliary'] as const),
]);

/** The form of a word in lower case, with a plain apostrophe; undefined for one that isn't known as a verb. */
export function verbForm(word: string): VerbForm | undefined {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  if (/\p{L}{2}ed$/u.test(word) && word.length > 4 && !NO_PAST.has(word.replace(/^.*-/, ''))) return 'past or participle';
  return /\p{L}{2}ing$/u.test(word) &&
    word.length > 4 &&
    !/^(?:nothing|something|everything|anything|morning|evening|during|spring|string)$/.test(word)
    ? 'ing'
    : undefined;
}

/** True for past tenses; a participle counts where it may be one. */
export function isPast(word: string): boolean {
  const form = verbForm(word);
  return form === 'past' || form === 'past or participle' || /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/.test(word);
}
