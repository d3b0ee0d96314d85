import { Icon } from './icon';
import type { Send } from './report';
import type { DestinationState, OpenControlState, ReportState } from './report-protocol';

/** Where the draft goes, what happens to it there, and which of the account's controls are open. */
export function Destinations({
  state: { destinations, factsChecked },
  send,
}: {
  readonly state: ReportState;
  readonly send: Send;
}) {
  return (
    <section class="sec" aria-labelledby="where">
      <div class="sec-head">
        <h2 id="where">Where it goes</h2>
        {factsChecked !== null && <span class="aside push">facts checked {factsChecked}</span>}{' '}
        <button type="button" class="quiet" aria-label="Change destination" onClick={() => send({ type: 'changeDestination' })}>
          <span>Change</span>
        </button>
      </div>
      {destinations.length === 0 ? (
        <div class="card empty">
          <p>It isn’t known where this draft will be posted, so what follows from it isn’t either.</p>
          <p>
            <button type="button" class="btn second" onClick={() => send({ type: 'changeDestination' })}>
              Choose where it goes
            </button>
          </p>
        </div>
      ) : (
        <ul class="card strip">
          {destinations.map((destination) => (
            <Destination key={destination.name} destination={destination} send={send} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Destination({
  destination: { name, aside, icon, says, open },
  send,
}: {
  readonly destination: DestinationState;
  readonly send: Send;
}) {
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p class="small muted">{aside}</p>
      </div>
      <div class="told">
        <p class={`say v-${icon}`}>
          <Icon name={icon} />
          <span>{says}</span>
        </p>
        {open.map((control) => (
          <OpenControl key={control.control} open={control} send={send} />
        ))}
      </div>
    </li>
  );
}

function OpenControl({
  open: { control, label, state, hasPage, mark },
  send,
}: {
  readonly open: OpenControlState;
  readonly send: Send;
}) {
  return (
    <div class="todo">
      <p class="what">
        <Icon name="box" />
        <span>
          {label}
          <br />
          <span class="small muted">{state}</span>
        </span>
      </p>
      <div class="acts">
        {hasPage && (
          <button
            type="button"
            class="btn second"
            aria-label={`Open this setting: ${label}`}
            onClick={() => send({ type: 'openControl', control })}
          >
            Open this setting
            <Icon name="out" />
          </button>
        )}
        <button
          type="button"
          class="btn second"
          aria-label={`${mark}: ${label}`}
          onClick={() => send({ type: 'markControl', control })}
        >
          {mark}
        </button>
      </div>
    </div>
  );
}
