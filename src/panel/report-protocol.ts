import type { ThumbnailStroke } from './accounts-protocol';
import type { IconName } from './icons';

export type { IconName };

/**
 * What passes between the editor and the report's page. The state holds words of the draft, since the report shows them; it
 * is made anew from the live draft for each change, and neither side stores it.
 */
export interface ReportState {
  readonly draft: string;
  /** The draft is being read again, so what is shown belongs to a moment ago. */
  readonly reading: boolean;
  readonly verdict: { readonly kind: 'hold' | 'ready'; readonly title: string; readonly sub: string };
  readonly thumbnail: readonly ThumbnailStroke[];
  readonly notices: readonly string[];
  readonly factsChecked: string | null;
  readonly destinations: readonly DestinationState[];
  readonly kinds: readonly KindState[];
  readonly kept: readonly KeptState[];
  readonly changes: readonly ChangeState[];
  /** Over which drafts names keep their pseudonyms; null where none is used. */
  readonly series: SeriesChoice | null;
  /** What was read, where nothing was found. */
  readonly empty: string | null;
  readonly copy: CopyState;
}

export const SERIES_CHOICES = ['draft', 'folder', 'everywhere'] as const;
export type SeriesChoice = (typeof SERIES_CHOICES)[number];

export interface DestinationState {
  readonly name: string;
  /** Kind of content and account: "Public post, UK account". */
  readonly aside: string;
  readonly icon: 'trains' | 'unknown' | 'asked' | 'unused';
  readonly says: string;
  readonly open: readonly OpenControlState[];
}

export interface OpenControlState {
  readonly control: string;
  readonly label: string;
  readonly state: string;
  readonly hasPage: boolean;
  /** The answer that one click gives: "Mark as Off". */
  readonly mark: string;
}

export type Weight = 'serious' | 'weigh' | 'note';

export interface KindState {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly count: string;
  readonly rows: readonly RowState[];
}

/** One detail, in all its places. */
export interface RowState {
  /** Names the row in messages, for this state only. */
  readonly row: number;
  readonly weight: Weight;
  /** Secrets are masked. */
  readonly seen: string;
  /** What it becomes; null: it is left out. */
  readonly becomes: string | null;
  readonly why: string;
  readonly places: readonly PlaceState[];
  readonly what: string;
  readonly choices: readonly ChoiceState[];
}

export interface PlaceState {
  readonly line: number;
  readonly start: number;
  /** Where in the Markdown it stands, if an author may forget that: "HTML comment". */
  readonly tag?: { readonly icon: IconName; readonly words: string };
}

export interface ChoiceState {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

export interface KeptState {
  readonly row: number;
  readonly seen: string;
  readonly aside: string;
  readonly place: PlaceState;
}

/** A paragraph before and after, in pieces. */
export interface ChangeState {
  readonly before: readonly PieceState[];
  readonly after: readonly PieceState[];
}

export interface PieceState {
  readonly text: string;
  readonly mark?: Weight | 'new';
}

export interface CopyState {
  readonly label: string;
  readonly format: 'markdown' | 'plain';
  readonly canApply: boolean;
  readonly length: { readonly words: string; readonly now: number; readonly most: number | null };
  readonly note: string;
}

export type ToReport =
  { readonly type: 'state'; readonly state: ReportState } | { readonly type: 'said'; readonly words: string };

export type FromReport =
  | { readonly type: 'ready' }
  | { readonly type: 'goTo'; readonly start: number }
  | { readonly type: 'choose'; readonly row: number; readonly choice: string }
  | { readonly type: 'chooseAll'; readonly kind: string; readonly choice: string }
  | { readonly type: 'release'; readonly row: number }
  | { readonly type: 'series'; readonly series: SeriesChoice }
  | { readonly type: 'format'; readonly format: 'markdown' | 'plain' }
  | {
      readonly type:
        'copy' | 'apply' | 'changeDestination' | 'checkAgain' | 'reportFault' | 'addTerms' | 'reveal' | 'managePseudonyms';
    }
  | { readonly type: 'openControl' | 'markControl'; readonly control: string };

const PLAIN = new Set([
  'ready',
  'copy',
  'apply',
  'changeDestination',
  'checkAgain',
  'reportFault',
  'addTerms',
  'reveal',
  'managePseudonyms',
]);

/** A message as it came over the border, or undefined if it has no known shape. */
export function readFromReport(message: unknown): FromReport | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const given = message as Readonly<Record<string, unknown>>;
  const { type } = given;
  const isIndex = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
  if (typeof type === 'string' && PLAIN.has(type)) return { type } as FromReport;
  if (type === 'goTo' && isIndex(given['start'])) return { type, start: given['start'] };
  if (type === 'release' && isIndex(given['row'])) return { type, row: given['row'] };
  if (type === 'choose' && isIndex(given['row']) && typeof given['choice'] === 'string')
    return { type, row: given['row'], choice: given['choice'] };
  if (type === 'chooseAll' && typeof given['kind'] === 'string' && typeof given['choice'] === 'string')
    return { type, kind: given['kind'], choice: given['choice'] };
  const series = SERIES_CHOICES.find((choice) => choice === given['series']);
  if (type === 'series' && series !== undefined) return { type, series };
  if (type === 'format' && (given['format'] === 'markdown' || given['format'] === 'plain'))
    return { type, format: given['format'] };
  if ((type === 'openControl' || type === 'markControl') && typeof given['control'] === 'string')
    return { type, control: given['control'] };
  return undefined;
}
