import type { Finding } from '../core/types';
import type { DestinationState, DraftCardState, TallyState } from '../panel/accounts-protocol';
import { platformById } from '../platforms/index';
import type { ContentKind, Exposure } from '../platforms/types';
import { contentWords, destinationsSentence, waitingControl } from '../platforms/words';
import { EXPOSURE_ICONS } from './accounts-state';
import { rowId } from './accounts-rows';
import type { Shown } from './review';
import { thumbnailOf } from './thumbnail';

/** The draft in front, as far as its card tells of it. */
export interface DraftInput {
  readonly name: string;
  readonly destination: { readonly platforms: readonly string[]; readonly content?: ContentKind };
  /** Worst first. */
  readonly exposures: readonly Exposure[];
  /** Platforms of the checklist, to be offered while the destination is not known. */
  readonly used: readonly string[];
  readonly tally: TallyState;
}

/** How many platforms are offered with one click. */
const OFFERED = 2;
const USUAL = ['linkedin', 'own-site'];

export function draftCard({ name, destination, exposures, used, tally }: DraftInput): DraftCardState {
  const offered = [...used, ...USUAL.filter((id) => !used.includes(id))].slice(0, OFFERED);
  return {
    name,
    destination: destination.platforms.length === 0 ? null : destinationState(destination, exposures),
    asks: destination.platforms.length > 0 ? [] : offered.map((id) => ({ id, name: platformById(id)?.name ?? id })),
    tally,
  };
}

export interface TallyInput {
  /** Of the draft, in UTF-16 code units. */
  readonly length: number;
  readonly shown: readonly Shown[];
  readonly kept: readonly Finding[];
  /** Says what was read; only asked where nothing was found. */
  readonly read: () => string;
}

/** What was found in a draft, in numbers. */
export function tallyOf({ length, shown, kept, read }: TallyInput): TallyState {
  const serious = shown.filter(({ severity }) => severity === 'error').length;
  const weigh = shown.filter(({ severity }) => severity === 'warning').length;
  const notes = shown.length - serious - weigh;
  const counts: TallyState['counts'] = [
    { weight: 'serious', words: `${serious} serious`, count: serious },
    { weight: 'weigh', words: `${weigh} to weigh`, count: weigh },
    { weight: 'note', words: notes === 1 ? '1 note' : `${notes} notes`, count: notes },
    { weight: 'kept', words: `${kept.length} kept`, count: kept.length },
  ].flatMap(({ count, ...rest }) => (count > 0 ? [rest as TallyState['counts'][number]] : []));
  return {
    title: shown.length === 0 ? 'No details' : shown.length === 1 ? '1 detail' : `${shown.length} details`,
    counts,
    aside: shown.length + kept.length === 0 ? read() : null,
    hasDetails: shown.length > 0,
    thumbnail: thumbnailOf(length, [
      ...shown.map(({ finding: { start, end } }) => ({ kind: 'detail' as const, start, end })),
      ...kept.map(({ start, end }) => ({ kind: 'kept' as const, start, end })),
    ]),
  };
}

/** While a draft isn't read, or has not been read yet. */
export function unread(title: string, aside: string | null, length: number): TallyState {
  return { title, counts: [], aside, hasDetails: false, thumbnail: thumbnailOf(length, []) };
}

function destinationState({ platforms, content }: DraftInput['destination'], exposures: readonly Exposure[]): DestinationState {
  const says = destinationsSentence(exposures);
  const waiting = exposures[0] && waitingControl(exposures[0]);
  const kind = content === undefined ? '' : `, ${contentWords(content)}`;
  return {
    words: listed(platforms.map((id) => platformById(id)?.name ?? id)) + kind,
    icon: EXPOSURE_ICONS[exposures[0]?.verdict ?? 'unknown'],
    says,
    link:
      waiting !== undefined && exposures[0] !== undefined && says.includes(waiting.words)
        ? { words: waiting.words, row: rowId(exposures[0].platform, waiting.control) }
        : null,
  };
}

/** "LinkedIn, X and your site". */
function listed(names: readonly string[]): string {
  const inSentence = names.map((name, index) => (index > 0 && name === 'Your site' ? 'your site' : name));
  return inSentence.length < 2 ? (inSentence[0] ?? '') : `${inSentence.slice(0, -1).join(', ')} and ${inSentence.at(-1) ?? ''}`;
}
