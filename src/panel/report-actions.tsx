import { Icon } from './icon';
import type { Send } from './report';
import type { CopyState } from './report-protocol';

interface ReportActionsProps {
  readonly copy: CopyState;
  readonly said: string;
  readonly send: Send;
}

/** Copy the safe version, or apply it to the draft; and how long it is. Always in view. */
export function ReportActions({ copy: { label, format, canApply, length, note }, said, send }: ReportActionsProps) {
  return (
    <div class="actions" role="group" aria-label="Actions">
      <div class="copy">
        <button type="button" class="btn" onClick={() => send({ type: 'copy' })}>
          <Icon name="copy" />
          {label}
        </button>
        <fieldset>
          <legend class="vh">Copy as</legend>
          <div class="seg">
            {(['markdown', 'plain'] as const).map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name="format"
                  checked={format === value}
                  onChange={() => send({ type: 'format', format: value })}
                />
                {value === 'markdown' ? 'Markdown' : 'Plain text'}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      {canApply && (
        <button
          type="button"
          class="btn second"
          title="Shows what changes first; one undo step"
          onClick={() => send({ type: 'apply' })}
        >
          <Icon name="diff" />
          Apply to draft…
        </button>
      )}
      <Length length={length} />
      <p class="note">{note}</p>
      <p class="note" role="status">
        {said}
      </p>
    </div>
  );
}

/** The style sheet has a width for each tenth, since the page may set no style of its own. */
function Length({ length: { words, now, most } }: { readonly length: CopyState['length'] }) {
  if (most === null) {
    return (
      <div class="len">
        <span>{words}</span>
      </div>
    );
  }
  const tenth = Math.min(10, Math.ceil((10 * now) / most));
  return (
    <div class="len">
      <span id="length">{words}</span>
      <div
        class={now > most ? 'meter is-over' : 'meter'}
        role="meter"
        aria-labelledby="length"
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuenow={Math.min(now, most)}
        aria-valuetext={words}
      >
        <span class={`w${tenth * 10}`} />
      </div>
    </div>
  );
}
