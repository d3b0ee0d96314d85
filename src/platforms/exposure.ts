import type { Finding, Label } from '../core/types';
import { controlState, isOffered, lastAnswer } from './checklist';
import { controlById, platformById } from './index';
import {
  VERDICTS,
  type Checklist,
  type ContentKind,
  type Exposure,
  type OpenControl,
  type Platform,
  type Region,
  type Reservation,
  type Severity,
  type Use,
  type Verdict,
} from './types';

/** Where a draft is going, for whom, and on which day. */
export interface Destination {
  /** Ids; unknown ones and repetitions are left out. */
  readonly platforms: readonly string[];
  /** Absent: each platform's own usual kind. */
  readonly content?: ContentKind;
  /** Null: not asked yet; then the worst of all regions counts. */
  readonly region: Region | null;
  readonly checklist: Checklist;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What the files of one's own site say, if they were looked at. */
  readonly reservation?: Reservation;
}

/** What happens to a draft where it is going: one exposure a platform, worst first. */
export function expose(destination: Destination): readonly Exposure[] {
  return [...new Set(destination.platforms)]
    .flatMap((id) => platformById(id) ?? [])
    .map((platform) => exposureOf(platform, destination))
    .sort((a, b) => rank(a.verdict) - rank(b.verdict));
}

/** Of several destinations the worst counts. */
export function worst(exposures: readonly Exposure[]): Exposure | undefined {
  return exposures.reduce<Exposure | undefined>(
    (so, one) => (so === undefined || rank(one.verdict) < rank(so.verdict) ? one : so),
    undefined,
  );
}

/**
 * How loudly to speak of a finding. An error where the platform trains on it; a warning where that is not known, or where
 * it is asked not to (the post is public all the same), or while the destination is not known; information where it is
 * stated as not used, or on one's own site with a general reservation. A secret does harm wherever it goes, and so does what
 * opens an account or an identity. What is only possible speaks one step lower.
 */
export function severityOf(finding: Pick<Finding, 'group' | 'label' | 'confidence'>, exposure: Exposure | undefined): Severity {
  const severity = louder(fromExposure(exposure), FLOOR[finding.label] ?? (finding.group === 'access' ? 'error' : 'hint'));
  return finding.confidence === 'possible' ? lower(severity) : severity;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Labels whose harm does not wait for training: never quieter than this. */
const FLOOR: Partial<Readonly<Record<Label, Severity>>> = {
  secret: 'error',
  'government-id': 'warning',
  'payment-card': 'warning',
  'bank-account': 'warning',
};

function fromExposure(exposure: Exposure | undefined): Severity {
  if (exposure === undefined) return 'warning';
  if (exposure.verdict === 'trains') return 'error';
  if (exposure.verdict === 'not used' || (exposure.verdict === 'asked not to' && exposure.reservation === 'general reservation'))
    return 'information';
  return 'warning';
}

function louder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

function lower(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? 'hint';
}

function rank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

function exposureOf(platform: Platform, destination: Destination): Exposure {
  const { region, reservation } = destination;
  const content = judgedKind(platform, destination);
  const judged = usesOf(platform, content, region).map((use) => ({ use, ...judge(use, destination) }));
  const verdict = VERDICTS.find((one) => judged.some((use) => use.verdict === one)) ?? 'unknown';
  const behind = judged.filter((use) => use.verdict === verdict);
  const declared = behind.flatMap(({ declaredOn }) => declaredOn ?? []).sort()[0];
  const open = new Map(behind.flatMap((use) => use.open.map((one) => [one.control, one] as const)));
  return {
    platform: platform.id,
    verdict,
    content,
    region,
    uses: behind.map(({ use }) => use),
    open: [...open.values()],
    noOptOut:
      verdict !== 'not used' &&
      verdict !== 'asked not to' &&
      behind.length > 0 &&
      behind.every(({ use }) => use.stoppedBy.length === 0),
    ...(verdict === 'asked not to' && declared !== undefined && { declaredOn: declared }),
    ...(platform.family === 'own-site' && verdict !== 'not used' && reservation !== undefined && { reservation }),
  };
}

interface Judged {
  readonly verdict: Verdict;
  readonly open: readonly OpenControl[];
  readonly declaredOn?: string;
}

/** What one use comes to, given what the account's owner said about the controls that would stop it. */
function judge(use: Use, destination: Destination): Judged {
  if (use.trains === 'no') return { verdict: 'not used', open: [] };
  const stops = use.stoppedBy.flatMap((id) => stopOf(id, destination));
  const open = stops.flatMap(({ control, why }) => (why === undefined ? [] : [{ control, why }]));
  const unasked: Verdict = use.trains === 'yes' ? 'trains' : 'unknown';
  if (use.byDefault === 'off')
    return stops.some(({ says }) => says === 'left on') ? { verdict: unasked, open } : { verdict: 'not used', open: [] };
  const asked = stops.filter(({ says }) => says === 'asked');
  if (asked.length > 0) {
    const declaredOn = asked.flatMap(({ on }) => on ?? []).sort()[0];
    return {
      verdict: 'asked not to',
      open: open.filter(({ why }) => why === 'due again'),
      ...(declaredOn !== undefined && { declaredOn }),
    };
  }
  if (use.leavesOut !== undefined && stops.some(({ says }) => says === 'not applicable'))
    return { verdict: 'not used', open: [] };
  // Once asked not to; whether that still stands after a change of the platform's is not known.
  return { verdict: stops.some(({ says }) => says === 'was asked') ? 'unknown' : unasked, open };
}

/** What a control that would stop a use says at the moment. */
interface Stop {
  readonly control: string;
  readonly says: 'asked' | 'was asked' | 'left on' | 'not applicable' | 'nothing';
  readonly on?: string;
  /** Why it needs the author; absent: it doesn't. */
  readonly why?: OpenControl['why'];
}

function stopOf(id: string, { checklist, today, region, reservation }: Destination): Stop | [] {
  const control = controlById(id);
  if (control === undefined || (region !== null && !isOffered(control, region))) return [];
  if (control.verifiedFrom === 'site')
    return reserves(reservation) ? { control: id, says: 'asked' } : { control: id, says: 'nothing', why: 'not answered' };
  const state = controlState(control, checklist, today);
  const given = lastAnswer(checklist, id);
  if (given === undefined) return { control: id, says: 'nothing', why: 'not answered' };
  if (given.value === 'not-applicable')
    return { control: id, says: 'not applicable', ...(state.kind === 'due again' && { why: state.kind }) };
  if (given.value === 'left-on')
    return { control: id, says: 'left on', why: state.kind === 'due again' ? state.kind : 'left on' };
  if (state.kind !== 'due again') return { control: id, says: 'asked', on: given.on };
  return { control: id, says: state.reason === 'facts changed' ? 'was asked' : 'asked', on: given.on, why: 'due again' };
}

function reserves(reservation: Reservation | undefined): boolean {
  return reservation === 'general reservation' || reservation === 'named bots only';
}

const PUBLIC_KINDS: readonly ContentKind[] = ['public-post', 'article', 'photo', 'video'];

/** The kind that counts: on an account set to private a public post is a limited one, and a platform may know posts only. */
function judgedKind(platform: Platform, { content, checklist, region }: Destination): ContentKind {
  const asked = content ?? platform.defaultContent;
  if (!PUBLIC_KINDS.includes(asked)) return asked;
  const isPrivate = platform.controls.some(({ id, narrows }) => narrows === true && lastAnswer(checklist, id)?.value === 'set');
  if (isPrivate && usesOf(platform, 'limited-post', region).length > 0) return 'limited-post';
  const knows = (kind: ContentKind): boolean => platform.uses.some((use) => use.content.includes(kind));
  return !knows(asked) && knows('public-post') ? 'public-post' : asked;
}

function usesOf(platform: Platform, content: ContentKind, region: Region | null): readonly Use[] {
  return platform.uses.filter(
    (use) => use.content.includes(content) && (use.regions === 'everywhere' || region === null || use.regions.includes(region)),
  );
}
