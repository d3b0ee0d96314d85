import type { Mark, RowState, SourceState } from '../panel/accounts-protocol';
import { dateWords } from '../platforms/calendar';
import { lastAnswer, type ControlRow } from '../platforms/checklist';
import type { Checklist, Control, ControlState, Evidence, Platform } from '../platforms/types';
import { againWords, answerWords, evidenceWords, stateWords } from '../platforms/words';

const MARKS: readonly Mark[] = ['set', 'left-on', 'not-applicable'];
const KINDS = {
  'not answered': 'open',
  set: 'set',
  'left on': 'left-on',
  'not applicable': 'not-applicable',
  'due again': 'due',
  'no opt-out exists': 'none',
} as const satisfies Readonly<Record<ControlState['kind'], RowState['kind']>>;

export interface RowContext {
  readonly checklist: Checklist;
  /** Whether the files of one's own site could be read. */
  readonly isSiteRead: boolean;
}

/** One control of a platform's card, with all that it opens to. */
export function rowState(platform: Platform, { control, state }: ControlRow, { checklist, isSiteRead }: RowContext): RowState {
  const isVerified = control.verifiedFrom !== undefined;
  const isAnswerable = control.form !== 'none' && !isVerified;
  return {
    row: rowId(platform.id, control.id),
    control: control.id,
    label: control.label,
    kind: isVerified ? 'verified' : KINDS[state.kind],
    state: isVerified ? verifiedState(control, isSiteRead) : split(control, state),
    recommended: control.recommended,
    byDefault: defaultWords(control),
    desktop: control.desktop,
    mobile: control.mobile,
    page:
      control.url === undefined
        ? null
        : `${hostOf(control.url)}, in your browser${control.urlTrust === 'known' ? '; this address wasn’t checked' : ''}`,
    marks: isAnswerable ? MARKS.map((mark) => ({ mark, words: answerWords(control, mark) })) : [],
    canUndo: isAnswerable && lastAnswer(checklist, control.id) !== undefined,
    again: againWords(state) ?? null,
    why: control.why,
    covers: control.covers,
    doesNotUndo: control.doesNotUndo,
    remains: control.remains ?? [],
    unsettled: control.unsettled ?? [],
    sources: control.evidence.map(sourceState),
    checkedOn: dateWords(platform.checkedOn),
  };
}

export function rowId(platform: string, control: string): string {
  return `${platform}/${control}`;
}

function verifiedState({ verifiedFrom }: Control, isSiteRead: boolean): RowState['state'] {
  return verifiedFrom === 'site' && !isSiteRead
    ? { lead: 'Not read', rest: ', see below' }
    : { lead: 'Verified by Holdout', rest: ', see below' };
}

/** What the author said comes first, then when. */
function split(control: Control, state: ControlState): RowState['state'] {
  const words = stateWords(control, state);
  const lead = leadOf(control, state);
  return words.startsWith(lead) ? { lead, rest: words.slice(lead.length) } : { lead: words, rest: '' };
}

function leadOf(control: Control, state: ControlState): string {
  switch (state.kind) {
    case 'set':
      return answerWords(control, 'set');
    case 'left on':
      return answerWords(control, 'left-on');
    case 'not applicable':
      return answerWords(control, 'not-applicable');
    case 'due again':
      return 'Due again.';
    case 'not answered':
      return 'Not answered';
    case 'no opt-out exists':
      return '';
  }
}

/** Of a setting that stands where it should, the default needs no words. */
function defaultWords({ byDefault, recommended, form }: Control): string | null {
  if (byDefault === undefined) return null;
  const same = byDefault === recommended;
  if (form === 'switch' && /^(?:on|off)$/i.test(byDefault))
    return `It is ${byDefault.toLowerCase()} by default${same ? ', too' : ''}.`;
  if (form === 'tick' && /^(?:un)?ticked$/i.test(byDefault))
    return `It is ${byDefault.toLowerCase()} by default${same ? ', too' : ''}.`;
  return `By default: ${byDefault}.`;
}

function sourceState(evidence: Evidence): SourceState {
  const by = evidenceWords(evidence);
  return {
    title: evidence.title,
    url: evidence.url ?? null,
    by: evidence.url === undefined && evidence.place !== undefined ? `${by}; ${evidence.place}` : by,
  };
}

/** `https://www.linkedin.com/a/b` → "linkedin.com". */
function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').split('/')[0] ?? url;
}
