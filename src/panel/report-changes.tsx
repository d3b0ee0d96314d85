import { useState } from 'preact/hooks';
import { Icon } from './icon';
import type { ChangeState, PieceState } from './report-protocol';

/** One changed paragraph at a time, in the draft and in the safe version. */
export function BeforeAndAfter({ changes }: { readonly changes: readonly ChangeState[] }) {
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, changes.length - 1);
  const change = changes[at];
  if (change === undefined) return null;
  return (
    <section class="sec" aria-labelledby="changes">
      <div class="sec-head">
        <h2 id="changes">Before and after</h2>
        <span class="pager">
          <button
            type="button"
            class="iconbtn back"
            aria-label="Previous changed paragraph"
            disabled={at === 0}
            onClick={() => setWanted(at - 1)}
          >
            <Icon name="chev" />
          </button>
          <span aria-live="polite">
            paragraph {at + 1} of {changes.length} changed
          </span>
          <button
            type="button"
            class="iconbtn"
            aria-label="Next changed paragraph"
            disabled={at === changes.length - 1}
            onClick={() => setWanted(at + 1)}
          >
            <Icon name="chev" />
          </button>
        </span>
      </div>
      <div class="card ba">
        <div>
          <h3>Draft</h3>
          <p>{change.before.map(before)}</p>
        </div>
        <div>
          <h3>Safe version</h3>
          <p>{change.after.map(after)}</p>
        </div>
      </div>
    </section>
  );
}

function before({ text, mark }: PieceState, index: number) {
  if (mark === undefined) return <span key={index}>{text}</span>;
  return (
    <del key={index} {...(mark === 'serious' && { class: 'serious' })}>
      {text}
    </del>
  );
}

function after({ text, mark }: PieceState, index: number) {
  return mark === undefined ? <span key={index}>{text}</span> : <ins key={index}>{text}</ins>;
}
