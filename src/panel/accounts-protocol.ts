/**
 * What passes between the editor and the page of the view "Accounts". It holds counts, words about platforms, and names of
 * files: never a draft's text. Each part is sent when it has changed.
 */
export interface DraftPart {
  /** Null: no draft is in front. */
  readonly draft: DraftCardState | null;
}

export type ExposureIcon = 'trains' | 'unknown' | 'asked' | 'unused';

export interface DraftCardState {
  /** The file's name. */
  readonly name: string;
  /** Null: not known yet. */
  readonly destination: DestinationState | null;
  /** Offered with one click while the destination is not known. */
  readonly asks: readonly Choice[];
  readonly tally: TallyState;
}

export interface DestinationState {
  /** "LinkedIn and your site, public posts". */
  readonly words: string;
  readonly icon: ExposureIcon;
  readonly says: string;
  /** Words in `says` that lead to a control. */
  readonly link: { readonly words: string; readonly row: string } | null;
}

export interface TallyState {
  /** "6 details", "No details", "Not read". */
  readonly title: string;
  readonly counts: readonly { readonly weight: 'serious' | 'weigh' | 'note' | 'kept'; readonly words: string }[];
  readonly aside: string | null;
  readonly hasDetails: boolean;
  readonly thumbnail: readonly ThumbnailStroke[];
}

/** A stroke of the small picture of the draft, in its 64 by 60 units: a line of words, a detail, or a detail that is kept. */
export interface ThumbnailStroke {
  readonly kind: 'words' | 'detail' | 'kept';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** How Holdout came to think of it: "named in a draft". */
  readonly aside?: string;
}

export interface PlatformGroup {
  readonly title: string;
  readonly kind: 'found' | 'named' | 'further';
  readonly choices: readonly Choice[];
}

export interface AccountsPart {
  /** The question that is still to be asked; null: both are answered, or put off. */
  readonly ask: 'region' | 'platforms' | null;
  readonly regions: readonly Choice[];
  readonly region: string | null;
  /** As it stands in a sentence: "the UK". */
  readonly regionWords: string | null;
  readonly platforms: readonly string[];
  readonly groups: readonly PlatformGroup[];
  readonly overview: { readonly ring: RingState; readonly lines: readonly string[] };
  readonly cards: readonly CardState[];
  /** Whole sentences on how old the facts are. */
  readonly facts: readonly string[];
  /** Set when the stored checklist could not be read. */
  readonly notice: { readonly words: string; readonly hasFile: boolean } | null;
}

/** One arc a control; `label` says it in words. */
export interface RingState {
  readonly label: string;
  readonly answered: number;
  readonly due: number;
  readonly open: number;
  /** Why there is nothing to answer, where that is so. */
  readonly empty: 'no switch' | 'verified';
}

export interface CardState {
  readonly platform: string;
  readonly name: string;
  readonly isDestination: boolean;
  /** "1 open", "2 due again", "all answered", "no opt-out". */
  readonly count: string;
  readonly needsAnswer: boolean;
  readonly ring: RingState;
  readonly icon: ExposureIcon;
  readonly verdict: string;
  readonly facts: string;
  readonly rows: readonly RowState[];
  /** Minor ones. */
  readonly further: readonly RowState[];
  readonly crawling: string;
  readonly unsettled: readonly string[];
}

export type Mark = 'set' | 'left-on' | 'not-applicable';

export interface RowState {
  /** `platform/control`, unique on the page. */
  readonly row: string;
  readonly control: string;
  readonly label: string;
  /** `none`: no opt-out exists. `verified`: read by Holdout, not answered. */
  readonly kind: 'open' | Mark | 'due' | 'none' | 'verified';
  /** The state in words, the important ones first. */
  readonly state: { readonly lead: string; readonly rest: string };
  readonly recommended: string;
  /** "It is on by default." */
  readonly byDefault: string | null;
  /** Steps with the platform's labels between `**`. */
  readonly desktop: readonly string[];
  readonly mobile: readonly string[];
  /** Where its page is, "linkedin.com, in your browser"; null: it has no address. */
  readonly page: string | null;
  readonly marks: readonly { readonly mark: Mark; readonly words: string }[];
  /** Whether an answer is there to be taken back. */
  readonly canUndo: boolean;
  /** "asks again on 20 Feb 2027, or sooner if a fact changes". */
  readonly again: string | null;
  readonly why: string;
  readonly covers: readonly string[];
  readonly doesNotUndo: readonly string[];
  readonly remains: readonly string[];
  readonly unsettled: readonly string[];
  readonly sources: readonly SourceState[];
  readonly checkedOn: string;
}

export interface SourceState {
  readonly title: string;
  readonly url: string | null;
  readonly by: string;
}

export interface VerifiedPart {
  readonly editor: { readonly when: string; readonly rows: readonly EditorRowState[] };
  readonly site: SiteState | null;
}

export interface EditorRowState {
  readonly setting: string;
  readonly isRecommended: boolean;
  readonly sentence: string;
  readonly caveat: string | null;
  /** What one click does; null: nothing to do. */
  readonly action: string | null;
}

export interface SiteState {
  /** "Hugo, verified 14:05"; empty where no site was found. */
  readonly when: string;
  readonly icon: ExposureIcon;
  readonly head: string;
  /** File names stand between backticks. */
  readonly sentence: string;
  readonly caveat: string;
  readonly signals: readonly string[];
  readonly canAdd: boolean;
}

export type ToAccounts =
  | { readonly type: 'draft'; readonly part: DraftPart }
  | { readonly type: 'accounts'; readonly part: AccountsPart }
  | { readonly type: 'verified'; readonly part: VerifiedPart }
  | { readonly type: 'reveal'; readonly row: string };

const PLAIN = [
  'ready',
  'later',
  'setUp',
  'check',
  'chooseDestination',
  'addMissing',
  'export',
  'import',
  'showSetAside',
] as const;
const NAMING = {
  region: 'region',
  destination: 'platform',
  openPage: 'control',
  undo: 'control',
  setEditor: 'setting',
} as const;
const MARKS: readonly Mark[] = ['set', 'left-on', 'not-applicable'];
/** More than any list of platforms holds. */
const MOST_PLATFORMS = 200;

export type FromAccounts =
  | { readonly type: (typeof PLAIN)[number] }
  | { readonly type: 'region'; readonly region: string }
  | { readonly type: 'destination'; readonly platform: string }
  | { readonly type: 'openPage' | 'undo'; readonly control: string }
  | { readonly type: 'setEditor'; readonly setting: string }
  | { readonly type: 'mark'; readonly control: string; readonly mark: Mark }
  | { readonly type: 'platforms'; readonly platforms: readonly string[] };

/** A message as it came over the border, or undefined if it has no known shape. */
export function readFromAccounts(message: unknown): FromAccounts | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const given = message as Readonly<Record<string, unknown>>;
  const { type } = given;
  if (typeof type !== 'string') return undefined;
  const plain = PLAIN.find((one) => one === type);
  if (plain !== undefined) return { type: plain };
  if (Object.hasOwn(NAMING, type)) {
    const field = NAMING[type as keyof typeof NAMING];
    return isName(given[field]) ? ({ type, [field]: given[field] } as FromAccounts) : undefined;
  }
  if (type === 'mark' && isName(given['control'])) {
    const mark = MARKS.find((one) => one === given['mark']);
    return mark === undefined ? undefined : { type, control: given['control'], mark };
  }
  const { platforms } = given;
  if (type === 'platforms' && Array.isArray(platforms) && platforms.length <= MOST_PLATFORMS && platforms.every(isName))
    return { type, platforms };
  return undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 100;
}
