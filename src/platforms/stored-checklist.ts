import { isDay } from './calendar';
import { CHECKLIST_VERSION, REGIONS, type Answer, type AnswerValue, type Checklist, type Region } from './types';

/** A checklist, or why there is none: the end of the sentence "It could not be read: …". */
export type ParsedChecklist =
  { readonly ok: true; readonly checklist: Checklist } | { readonly ok: false; readonly reason: string };

/** More than any list of platforms or controls will hold; a longer one was not written by Holdout. */
const MAX_ENTRIES = 2000;
const ANSWER_VALUES: readonly AnswerValue[] = ['set', 'left-on', 'not-applicable'];

/**
 * Reads a checklist as it was stored by this version or an earlier one. Total: whatever the value is, it never throws and
 * never guesses. What can't be read in full is refused, so that the caller sets it aside and nothing is lost.
 * Names of platforms and controls that this version doesn't know are kept: a later one may.
 */
export function parseChecklist(stored: unknown): ParsedChecklist {
  if (!isRecord(stored)) return refuse('it is not an object');
  const { version } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('it has no version');
  if (version > CHECKLIST_VERSION) return refuse('a newer version of Holdout wrote it');
  let current: Stored = stored;
  for (let from = version; from < CHECKLIST_VERSION; from++) current = migrations[from]?.(current) ?? current;
  return parseCurrent(current);
}

/** Reads an exported file. Never throws. */
export function importChecklist(json: string): ParsedChecklist {
  try {
    return parseChecklist(JSON.parse(json));
  } catch {
    return refuse('it is not JSON');
  }
}

/** The checklist as a JSON file, to be imported on another machine. */
export function exportChecklist(checklist: Checklist): string {
  return `${JSON.stringify(checklist, null, 2)}\n`;
}

type Stored = Readonly<Record<string, unknown>>;

/** Each makes version n + 1 out of version n. They look at shapes only; the reader of the current version refuses what is wrong. */
const migrations: Readonly<Record<number, (stored: Stored) => Stored>> = {
  /** Version 1 kept one answer a control; 2 keeps the answers before it too. */
  1: (stored) => {
    const { answers } = stored;
    if (!isRecord(answers)) return { ...stored, version: 2 };
    return {
      ...stored,
      version: 2,
      answers: Object.fromEntries(Object.entries(answers).map(([control, one]) => [control, [one]])),
    };
  },
};

function parseCurrent(stored: Stored): ParsedChecklist {
  const { region, platforms, answers } = stored;
  if (region !== null && !isRegion(region)) return refuse('its region is unknown');
  if (!Array.isArray(platforms) || platforms.length > MAX_ENTRIES || !platforms.every(isName))
    return refuse('its list of platforms is damaged');
  if (!isRecord(answers)) return refuse('its answers are damaged');
  const entries = Object.entries(answers);
  if (entries.length > MAX_ENTRIES) return refuse('its answers are damaged');
  const read: [string, readonly Answer[]][] = [];
  for (const [control, list] of entries) {
    if (!isName(control) || !Array.isArray(list) || list.length === 0 || list.length > MAX_ENTRIES)
      return refuse('its answers are damaged');
    const one = list.map(readAnswer);
    if (!one.every((found) => found !== undefined)) return refuse('its answers are damaged');
    read.push([control, one]);
  }
  return {
    ok: true,
    checklist: { version: CHECKLIST_VERSION, region, platforms: [...new Set(platforms)], answers: Object.fromEntries(read) },
  };
}

function readAnswer(stored: unknown): Answer | undefined {
  if (!isRecord(stored)) return undefined;
  const { value, on, factsVersion } = stored;
  const known = ANSWER_VALUES.find((one) => one === value);
  if (
    known === undefined ||
    !isDay(on) ||
    typeof factsVersion !== 'number' ||
    !Number.isInteger(factsVersion) ||
    factsVersion < 0
  )
    return undefined;
  return { value: known, on, factsVersion };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRegion(value: unknown): value is Region {
  return REGIONS.some((region) => region === value);
}

/** Ids as they are written in this folder; `__proto__` is none. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9.-]{0,79}$/.test(value);
}

function refuse(reason: string): ParsedChecklist {
  return { ok: false, reason };
}
