import type { Send } from './accounts';
import type { EditorRowState, SiteState, VerifiedPart } from './accounts-protocol';
import { Chevron, Icon } from './icon';
import { Marked } from './marked';

/** What Holdout read by itself: this editor's settings, and the files of one's own site. */
export function Verified({ part: { editor, site }, send }: { readonly part: VerifiedPart; readonly send: Send }) {
  return (
    <section class="sec" id="verified" aria-labelledby="verified-h">
      <div>
        <h2 id="verified-h" class="withicon">
          <Icon name="verified" />
          Verified by Holdout
        </h2>
        <p class="small muted">Read from your settings and files, nothing to tick.</p>
      </div>
      <div class="card">
        <div class="vrow">
          <header>
            <h3>This editor</h3>
            <span class="when">{editor.when}</span>
          </header>
          <ul class="checks">
            {editor.rows.map((row) => (
              <EditorRow key={row.setting} row={row} send={send} />
            ))}
          </ul>
        </div>
        {site !== null && <Site site={site} send={send} />}
      </div>
    </section>
  );
}

function EditorRow({
  row: { setting, isRecommended, sentence, caveat, action },
  send,
}: {
  readonly row: EditorRowState;
  readonly send: Send;
}) {
  return (
    <li id={`check-${setting}`}>
      {isRecommended ? <Icon name="check" tone="done" /> : <Icon name="bar2" tone="weigh" />}
      <div>
        {sentence}
        <br />
        <code class="small">{setting}</code>
        {caveat !== null && <p class="small muted">{caveat}</p>}
        {action !== null && (
          <div class="q">
            <button
              type="button"
              class="btn second"
              aria-label={`${action}: ${setting}`}
              onClick={() => send({ type: 'setEditor', setting })}
            >
              {action}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}

function Site({
  site: { when, icon, head, sentence, caveat, signals, canAdd },
  send,
}: {
  readonly site: SiteState;
  readonly send: Send;
}) {
  return (
    <div class="vrow" id="site">
      <header>
        <h3>Your site</h3>
        <span class="when">{when}</span>
      </header>
      <p class={`say v-${icon}`}>
        <Icon name={icon} />
        <span>
          {head !== '' && <strong>{head}. </strong>}
          <Marked text={sentence} />
        </span>
      </p>
      {signals.length > 0 && (
        <details>
          <summary class="quietsum small">
            <Chevron />
            <span>
              {signals.length} {signals.length === 1 ? 'signal' : 'signals'} read
            </span>
          </summary>
          <ul class="dots small">
            {signals.map((signal) => (
              <li key={signal}>{signal}</li>
            ))}
          </ul>
        </details>
      )}
      {caveat !== '' && <p class="small muted">{caveat}</p>}
      {canAdd && (
        <div>
          <button type="button" class="btn second" onClick={() => send({ type: 'addMissing' })}>
            Preview the missing lines
          </button>
        </div>
      )}
    </div>
  );
}
