import { Icon } from './icon';
import type { Reveal, Send } from './accounts';
import type { DestinationState, DraftCardState, DraftPart, TallyState } from './accounts-protocol';
import { Thumbnail } from './thumbnail';

interface DraftProps {
  readonly part: DraftPart;
  readonly send: Send;
  readonly reveal: Reveal;
}

/** What matters for the draft in front: where it goes, what happens to it there, how many details are in it. */
export function Draft({ part: { draft }, send, reveal }: DraftProps) {
  return (
    <section class="sec draft" id="draft" aria-labelledby="draft-h">
      <div class="sec-head">
        <h2 id="draft-h">This draft</h2>
        {draft !== null && (
          <span class="aside" title={draft.name}>
            {draft.name}
          </span>
        )}
      </div>
      {draft === null ? (
        <div class="card">
          <p class="muted">Open a Markdown draft to see where it goes and what is in it.</p>
        </div>
      ) : (
        <DraftCard draft={draft} send={send} reveal={reveal} />
      )}
    </section>
  );
}

function DraftCard({
  draft: { destination, asks, tally },
  send,
  reveal,
}: {
  readonly draft: DraftCardState;
  readonly send: Send;
  readonly reveal: Reveal;
}) {
  return (
    <div class="card">
      <div id="draft-destination" {...(destination === null && { class: 'ask' })}>
        {destination === null ? (
          <>
            <p>Where will it go? The answer sets how serious a detail is.</p>
            <div class="asks">
              {asks.map(({ id, name }) => (
                <button key={id} type="button" class="btn second" onClick={() => send({ type: 'destination', platform: id })}>
                  {name}
                </button>
              ))}
              <button type="button" class="btn second" aria-haspopup="dialog" onClick={() => send({ type: 'chooseDestination' })}>
                Other…
              </button>
            </div>
          </>
        ) : (
          <Destination destination={destination} send={send} reveal={reveal} />
        )}
      </div>
      <Tally tally={tally} />
      <button type="button" class={tally.hasDetails ? 'btn wide' : 'btn wide second'} onClick={() => send({ type: 'check' })}>
        Check before posting
      </button>
    </div>
  );
}

function Destination({
  destination: { words, icon, says, link },
  send,
  reveal,
}: {
  readonly destination: DestinationState;
  readonly send: Send;
  readonly reveal: Reveal;
}) {
  const at = link === null ? -1 : says.indexOf(link.words);
  return (
    <>
      <p class="dest">
        <span class="muted">Going to</span>{' '}
        <button
          type="button"
          class="value-btn"
          aria-haspopup="dialog"
          aria-label={`Going to ${words}: change`}
          onClick={() => send({ type: 'chooseDestination' })}
        >
          <span>{words}</span>
          <Icon name="chev" />
        </button>
      </p>
      <p class={`say v-${icon}`}>
        <Icon name={icon} />
        {link === null || at < 0 ? (
          <span>{says}</span>
        ) : (
          <span>
            {says.slice(0, at)}
            <a
              href={`#${link.row}`}
              onClick={(event) => {
                event.preventDefault();
                reveal(link.row);
              }}
            >
              {link.words}
            </a>
            {says.slice(at + link.words.length)}
          </span>
        )}
      </p>
    </>
  );
}

const COUNT_ICONS = { serious: 'bar3', weigh: 'bar2', note: 'bar1', kept: 'kept' } as const;

function Tally({ tally: { title, counts, aside, thumbnail } }: { readonly tally: TallyState }) {
  return (
    <div class="tally">
      <Thumbnail strokes={thumbnail} />
      <div>
        <p class="n">{title}</p>
        {counts.length > 0 && (
          <ul>
            {counts.map(({ weight, words }) => (
              <li key={weight}>
                <Icon name={COUNT_ICONS[weight]} {...(weight !== 'kept' && { tone: weight })} />
                {words}
              </li>
            ))}
          </ul>
        )}
        {aside !== null && <p class="small muted">{aside}</p>}
      </div>
    </div>
  );
}
