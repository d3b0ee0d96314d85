import type { AccountsPart, CardState, Choice, PlatformGroup, RingState } from '../panel/accounts-protocol';
import { dateWords } from '../platforms/calendar';
import { controlRows, nextLook, progress, type ControlRow, type Progress } from '../platforms/checklist';
import { expose } from '../platforms/exposure';
import { staleFacts } from '../platforms/facts-age';
import { platformById, platforms } from '../platforms/index';
import { REGIONS, type Checklist, type Platform, type Reservation, type Verdict } from '../platforms/types';
import { cardVerdict, factsSentences, regionInWords, regionName } from '../platforms/words';
import { rowState } from './accounts-rows';

/** A platform that something in the workspace speaks of, and what: "named in a draft". */
export interface FoundPlatform {
  readonly id: string;
  readonly aside: string;
}

export interface AccountsInput {
  readonly checklist: Checklist;
  readonly today: string;
  /** Where the draft in front goes. */
  readonly destinations: readonly string[];
  readonly found: readonly FoundPlatform[];
  readonly reservation: Reservation | undefined;
  /** The questions were put off. */
  readonly later: boolean;
  readonly notice: AccountsPart['notice'];
}

export const EXPOSURE_ICONS = {
  trains: 'trains',
  unknown: 'unknown',
  'asked not to': 'asked',
  'not used': 'unused',
} as const satisfies Readonly<Record<Verdict, string>>;

/** The part of the page on accounts: what is still to be asked, the overview, and a card a platform. */
export function accountsPart(input: AccountsInput): AccountsPart {
  const { checklist, today, later, found, notice } = input;
  const used = checklist.platforms.flatMap((id) => platformById(id) ?? []);
  return {
    ask: later ? null : checklist.region === null ? 'region' : used.length === 0 ? 'platforms' : null,
    regions: REGIONS.map((id) => ({ id, name: regionName(id) })),
    region: checklist.region,
    regionWords: checklist.region === null ? null : regionInWords(checklist.region),
    platforms: used.map(({ id }) => id),
    groups: platformGroups(found),
    overview: overviewOf(checklist, today),
    cards: sorted(used.map((platform) => cardOf(platform, input))),
    facts: factsLines(used.length > 0 ? used : platforms, today),
    notice,
  };
}

/** Platforms as they are offered: what the workspace speaks of first, then by family, then the ones with a short row. */
export function platformGroups(found: readonly FoundPlatform[]): readonly PlatformGroup[] {
  const others = platforms
    .filter(({ id }) => !found.some((one) => one.id === id))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const choices = (keeps: (platform: Platform) => boolean): readonly Choice[] =>
    others.filter(keeps).map(({ id, name }) => ({ id, name }));
  const further = choices(({ short }) => short === true);
  const groups: readonly PlatformGroup[] = [
    {
      title: 'Found in this workspace',
      kind: 'found',
      choices: found.map(({ id, aside }) => ({ id, name: platformById(id)?.name ?? id, aside })),
    },
    { title: 'Social', kind: 'named', choices: choices(({ family, short }) => family === 'social' && !short) },
    {
      title: 'Publishing',
      kind: 'named',
      choices: choices(({ family, short }) => (family === 'publishing' || family === 'own-site') && !short),
    },
    { title: 'Writing tools', kind: 'named', choices: choices(({ family, short }) => family === 'writing-tool' && !short) },
    { title: `${further.length} more`, kind: 'further', choices: further },
  ];
  return groups.filter((group) => group.choices.length > 0);
}

/** The view's badge: open and due controls; undefined where there are none. */
export function badgeOf(checklist: Checklist, today: string): { readonly value: number; readonly tooltip: string } | undefined {
  const { due, open } = progress(checklist.platforms, checklist, today);
  if (due + open === 0) return undefined;
  const told = [due > 0 ? `${due} due again` : '', open > 0 ? `${open} not answered` : ''].filter((words) => words !== '');
  return { value: due + open, tooltip: `${due + open === 1 ? 'Account setting' : 'Account settings'}: ${told.join(', ')}` };
}

function overviewOf(checklist: Checklist, today: string): AccountsPart['overview'] {
  const counts = progress(checklist.platforms, checklist, today);
  const { answered, due, total } = counts;
  const ring = ringOf(`Account controls answered: ${answered} of ${total}`, counts);
  if (total === 0) return { ring, lines: checklist.platforms.length > 0 ? ['No control to answer'] : [] };
  if (answered < total)
    return { ring, lines: [`${answered} of ${total} ${nounOf(total)} answered${due > 0 ? `, ${due} due again` : ''}`] };
  const next = nextLook(checklist, today);
  return {
    ring,
    lines: [
      total === 1 ? 'The one control is answered' : `All ${total} controls answered`,
      next === undefined ? 'Asks again when a fact changes' : `Next look: ${dateWords(next)}, or when a fact changes`,
    ],
  };
}

function cardOf(platform: Platform, { checklist, today, destinations, reservation }: AccountsInput): CardState {
  const { id, name } = platform;
  const counts = progress([id], checklist, today);
  const rows = controlRows(id, checklist, today);
  const [exposure] = expose({ platforms: [id], region: checklist.region, checklist, today, ...(reservation && { reservation }) });
  const isRead = reservation !== undefined;
  const row = (one: ControlRow) => rowState(platform, one, { checklist, isSiteRead: isRead });
  return {
    platform: id,
    name,
    isDestination: destinations.includes(id),
    count: countWords(counts, rows, isRead),
    needsAnswer: counts.due + counts.open > 0,
    ring: {
      ...ringOf(counts.total === 0 ? `${name}: no controls to answer` : ringWords(name, counts), counts),
      empty: rows.some(isVerified) ? 'verified' : 'no switch',
    },
    icon: EXPOSURE_ICONS[exposure?.verdict ?? 'unknown'],
    verdict: exposure === undefined ? '' : cardVerdict(exposure),
    facts: exposure === undefined ? '' : factsSentences(exposure),
    rows: rows.filter(({ control }) => !control.further).map(row),
    further: rows.filter(({ control }) => control.further).map(row),
    crawling: platform.crawling,
    unsettled: platform.unsettled,
  };
}

function countWords({ due, open, total }: Progress, rows: readonly ControlRow[], isRead: boolean): string {
  if (due > 0) return `${due} due again`;
  if (open > 0) return `${open} open`;
  if (total > 0) return 'all answered';
  if (rows.some(isVerified)) return isRead ? 'verified' : 'not read';
  return rows.some(({ control }) => control.form === 'none') ? 'no opt-out' : '';
}

function isVerified({ control }: ControlRow): boolean {
  return control.verifiedFrom !== undefined;
}

function ringWords(name: string, { answered, due, total }: Progress): string {
  return `${name}: ${answered} of ${total} ${nounOf(total)} answered${due > 0 ? `, ${due} due again` : ''}`;
}

function ringOf(label: string, { answered, due, open }: Progress): RingState {
  return { label, answered, due, open, empty: 'no switch' };
}

/** This draft's destinations, then what is due or open, then the rest; within these, the order of the list. */
function sorted(cards: readonly CardState[]): readonly CardState[] {
  const rank = ({ isDestination, needsAnswer }: CardState): number => (isDestination ? 0 : needsAnswer ? 1 : 2);
  const place = ({ platform }: CardState): number => platforms.findIndex(({ id }) => id === platform);
  return [...cards].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}

function factsLines(used: readonly Platform[], today: string): readonly string[] {
  const oldest = used.map(({ checkedOn }) => checkedOn).sort()[0];
  const stale = staleFacts(used, today).map(({ platform }) => platformById(platform)?.name ?? platform);
  return [
    ...(oldest === undefined ? [] : [`Facts checked on ${dateWords(oldest)}. What a platform changed since isn’t known here.`]),
    ...(stale.length === 0
      ? []
      : [`Past the day on which they should be checked again: ${stale.join(', ')}. A newer version of Holdout may know more.`]),
  ];
}

function nounOf(count: number): string {
  return count === 1 ? 'control' : 'controls';
}
