import { Icon } from './icon';
import type { RingState } from './accounts-protocol';

interface RingProps {
  readonly ring: RingState;
  readonly big?: true;
}

/** How many controls are answered: one arc each. A dashed ring where there is nothing to answer. */
export function Ring({ ring: { label, answered, due, open, empty }, big }: RingProps) {
  const total = answered + due + open;
  const name = big ? 'ring big' : 'ring';
  const size = big ? 40 : 24;
  const radius = big ? 17.75 : 9.75;
  if (total === 0 && empty === 'verified') {
    return (
      <span class="ring bare" role="img" aria-label={label}>
        <Icon name="verified" />
      </span>
    );
  }
  if (total === 0) {
    return (
      <span class={name} role="img" aria-label={label}>
        <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
          <circle cx={size / 2} cy={size / 2} r={radius} stroke-dasharray="2 3" />
        </svg>
        <Icon name="noswitch" />
      </span>
    );
  }
  return (
    <span class={name} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={total} aria-valuenow={answered}>
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <Arc
            key={index}
            index={index}
            total={total}
            radius={radius}
            kind={index < answered ? 'on' : index < answered + due ? 'due' : ''}
          />
        ))}
      </svg>
      {answered === total ? <Icon name="check" /> : big && <span aria-hidden="true">{answered}</span>}
    </span>
  );
}

interface ArcProps {
  readonly index: number;
  readonly total: number;
  readonly radius: number;
  readonly kind: 'on' | 'due' | '';
}

/** Of the pixels between two arcs, never more than half of the arc's own share. */
const GAP = 3.17;

function Arc({ index, total, radius, kind }: ArcProps) {
  const share = (2 * Math.PI * radius) / total;
  const gap = total === 1 ? 0 : Math.min(GAP, share / 2) / share;
  const center = radius > 10 ? 20 : 12;
  return (
    <circle
      class={kind}
      cx={center}
      cy={center}
      r={radius}
      pathLength={total}
      stroke-dasharray={`${(1 - gap).toFixed(2)} ${total}`}
      stroke-dashoffset={(-gap / 2 - index).toFixed(2)}
    />
  );
}
