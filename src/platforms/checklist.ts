import { addDays, firstDayOf } from './calendar';
import { controlById, platformById } from './index';
import {
  CHECKLIST_VERSION,
  type Answer,
  type AnswerValue,
  type Checklist,
  type Control,
  type ControlState,
  type Region,
} from './types';

/** Earlier answers that one can still go back to. */
const KEPT_ANSWERS = 5;

export function emptyChecklist(): Checklist {
  return { version: CHECKLIST_VERSION, region: null, platforms: [], answers: {} };
}

export function withRegion(checklist: Checklist, region: Region): Checklist {
  return { ...checklist, region };
}

/** Answers of platforms that are left out are kept: they come back with the platform. */
export function withPlatforms(checklist: Checklist, platforms: readonly string[]): Checklist {
  return { ...checklist, platforms: [...new Set(platforms)] };
}

/** The checklist with one more answer, given today. A control that is unknown, verified, or no opt-out cannot be answered. */
export function answer(
  checklist: Checklist,
  given: { readonly control: string; readonly value: AnswerValue; readonly today: string },
): Checklist {
  const control = controlById(given.control);
  if (control === undefined || !isAnswered(control)) return checklist;
  const one: Answer = { value: given.value, on: given.today, factsVersion: control.factsVersion };
  const answers = [...answersOf(checklist, given.control), one].slice(-KEPT_ANSWERS);
  return { ...checklist, answers: { ...checklist.answers, [given.control]: answers } };
}

/** Takes the last answer to a control back; the one before counts again. */
export function undo(checklist: Checklist, control: string): Checklist {
  const rest = answersOf(checklist, control).slice(0, -1);
  const { [control]: _taken, ...others } = checklist.answers;
  return { ...checklist, answers: rest.length > 0 ? { ...others, [control]: rest } : others };
}

/** The answer that counts. */
export function lastAnswer(checklist: Checklist, control: string): Answer | undefined {
  return answersOf(checklist, control).at(-1);
}

/** Whether a control is offered to accounts of a region. While the region is not known, only what is offered everywhere. */
export function isOffered(control: Control, region: Region | null): boolean {
  return control.regions === 'everywhere' || (region !== null && control.regions.includes(region));
}

export function controlState(control: Control, checklist: Checklist, today: string): ControlState {
  if (control.form === 'none') return { kind: 'no opt-out exists' };
  const last = lastAnswer(checklist, control.id);
  if (last === undefined) return { kind: 'not answered' };
  const changed = factsChange(control, last);
  if (changed !== undefined) return { kind: 'due again', answer: last, reason: 'facts changed', ...changed };
  if (last.value === 'not-applicable') return { kind: 'not applicable', on: last.on };
  const againOn = addDays(last.on, control.lookAgainAfter);
  if (againOn <= today && !control.further) return { kind: 'due again', answer: last, reason: 'interval passed', since: againOn };
  return { kind: last.value === 'set' ? 'set' : 'left on', on: last.on, againOn };
}

/** A control of a platform with its state. */
export interface ControlRow {
  readonly control: Control;
  readonly state: ControlState;
}

const ORDER: readonly ControlState['kind'][] = [
  'due again',
  'not answered',
  'set',
  'left on',
  'not applicable',
  'no opt-out exists',
];

/** A platform's controls as they are shown: due ones first, then open, then answered; minor ones after all others. */
export function controlRows(platform: string, checklist: Checklist, today: string): readonly ControlRow[] {
  const controls = platformById(platform)?.controls ?? [];
  return controls
    .filter((control) => isOffered(control, checklist.region))
    .map((control) => ({ control, state: controlState(control, checklist, today) }))
    .sort(
      (a, b) =>
        Number(a.control.further ?? false) - Number(b.control.further ?? false) ||
        ORDER.indexOf(a.state.kind) - ORDER.indexOf(b.state.kind),
    );
}

export interface Progress {
  /** Answered, and not due again. */
  readonly answered: number;
  readonly due: number;
  readonly open: number;
  readonly total: number;
}

/** Counts the controls of some platforms, each once; minor and verified ones and "no opt-out" rows don't count. */
export function progress(platforms: readonly string[], checklist: Checklist, today: string): Progress {
  const states = countedRows(platforms, checklist, today).map(({ state }) => state.kind);
  const due = states.filter((kind) => kind === 'due again').length;
  const open = states.filter((kind) => kind === 'not answered').length;
  return { answered: states.length - due - open, due, open, total: states.length };
}

/** What the view's badge shows: controls of the platforms one uses that are open or due again. */
export function badgeCount(checklist: Checklist, today: string): number {
  const { due, open } = progress(checklist.platforms, checklist, today);
  return due + open;
}

/** The day of the next look, if nothing changes before; undefined where nothing is answered. Past days mean "now". */
export function nextLook(checklist: Checklist, today: string): string | undefined {
  const days = countedRows(checklist.platforms, checklist, today).flatMap(({ state }) =>
    state.kind === 'set' || state.kind === 'left on' ? [state.againOn] : state.kind === 'due again' ? [state.since] : [],
  );
  return days.sort()[0];
}

function countedRows(platforms: readonly string[], checklist: Checklist, today: string): readonly ControlRow[] {
  const rows = new Map<string, ControlRow>();
  for (const platform of platforms) {
    for (const row of controlRows(platform, checklist, today)) {
      if (isAnswered(row.control) && !row.control.further) rows.set(row.control.id, row);
    }
  }
  return [...rows.values()];
}

/** Whether a control is one that the author answers. */
function isAnswered(control: Control): boolean {
  return control.form !== 'none' && control.verifiedFrom === undefined;
}

function factsChange(control: Control, given: Answer): { readonly since: string; readonly what?: string } | undefined {
  const { changed } = control;
  const later = changed !== undefined && firstDayOf(changed.on) > given.on;
  if (!later && given.factsVersion >= control.factsVersion) return undefined;
  return changed === undefined ? { since: given.on } : { since: firstDayOf(changed.on), what: changed.what };
}

function answersOf(checklist: Checklist, control: string): readonly Answer[] {
  return Object.hasOwn(checklist.answers, control) ? (checklist.answers[control] ?? []) : [];
}
