import type { Confidence, Finding, Label } from './types';

const RANK: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, possible: 0 };

/** True when `confidence` reaches `least`. */
export function reaches(confidence: Confidence, least: Confidence): boolean {
  return RANK[confidence] >= RANK[least];
}

/**
 * Details that are one thing with all that stands in them: a client's name inside an e-mail address is that address.
 * Other details are phrases, in which a name is a detail of its own.
 */
const WHOLE: ReadonlySet<Label> = new Set<Label>([
  'secret',
  'email',
  'phone',
  'address',
  'gps',
  'government-id',
  'payment-card',
  'bank-account',
  'ip-address',
  'internal-link',
]);

/**
 * Sorts findings by start, longest first, and settles overlaps: of two on the same range the surer one stays (the earlier
 * in the list if equal), what stands inside a whole detail or inside a phrase of the same group goes, two overlapping
 * findings of one label become one, and a phrase that ends inside a whole detail ends with it.
 */
export function settle(found: readonly Finding[]): readonly Finding[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || RANK[b.confidence] - RANK[a.confidence]);
  const settled: Finding[] = [];
  // Only findings that end after the current start can still overlap it.
  let open: number[] = [];
  for (const finding of sorted) {
    open = open.filter((index) => (settled[index]?.end ?? 0) > finding.start);
    let keep = true;
    for (const index of open) {
      const outer = settled[index];
      if (outer === undefined) continue;
      const inside = finding.end <= outer.end;
      const surer = RANK[finding.confidence] > RANK[outer.confidence] && outer.confidence === 'possible';
      if (inside && !surer && (outer.group === finding.group || WHOLE.has(outer.label))) keep = false;
      else if (!inside && !surer && outer.label === finding.label && reaches(finding.confidence, outer.confidence)) {
        settled[index] = { ...outer, end: finding.end };
        keep = false;
      } else if (!inside && WHOLE.has(finding.label) && !WHOLE.has(outer.label)) settled[index] = { ...outer, end: finding.end };
      if (!keep) break;
    }
    if (keep) open.push(settled.push(finding) - 1);
  }
  return settled;
}

/**
 * Cuts the findings of `yielding` detectors back to what no other detector's finding of the same group covers: who knows a detail by its form
 * or by its words knows better where it starts and ends than who knows its sentence. What is left of one that was cut stays where it is long
 * enough to tell something by itself. What is only possible cuts nothing.
 */
export function giveWay(text: string, found: readonly Finding[], yielding: ReadonlySet<string>): readonly Finding[] {
  if (!found.some(({ detector }) => yielding.has(detector))) return found;
  const firm = found
    .filter(({ detector, confidence }) => !yielding.has(detector) && confidence !== 'possible')
    .sort((a, b) => a.start - b.start);
  return found.flatMap((finding) =>
    yielding.has(finding.detector) ? leftOf(finding, firm).map((left) => trimmed(text, left)) : [finding],
  );
}

/** In UTF-16 code units: about six words. */
const LEAST_LEFT = 32;

function leftOf(finding: Finding, firm: readonly Finding[]): readonly Finding[] {
  const left: Finding[] = [];
  let start = finding.start;
  for (const other of firm) {
    if (other.start >= finding.end) break;
    if (other.group !== finding.group || other.end <= start) continue;
    left.push({ ...finding, start, end: Math.min(finding.end, other.start) });
    start = other.end;
  }
  if (start === finding.start) return [finding];
  left.push({ ...finding, start, end: finding.end });
  return left.filter(({ start: from, end }) => end - from >= LEAST_LEFT);
}

const BETWEEN = new Set(' \t\r\n,;:.!?–—-(');

/** Without what stood between it and what it was cut from. */
function trimmed(text: string, finding: Finding): Finding {
  let { start, end } = finding;
  while (start < end && BETWEEN.has(text[start] ?? '')) start++;
  while (end > start && BETWEEN.has(text[end - 1] ?? '')) end--;
  return start < end ? { ...finding, start, end } : finding;
}
