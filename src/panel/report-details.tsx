import { Icon } from './icon';
import type { Send } from './report';
import {
  SERIES_CHOICES,
  type ChoiceState,
  type KindState,
  type PlaceState,
  type RowState,
  type SeriesChoice,
  type Weight,
} from './report-protocol';

const BAR = { serious: 'bar3', weigh: 'bar2', note: 'bar2' } as const;
const WEIGHT_WORDS: Readonly<Record<Weight, string>> = { serious: 'Serious', weigh: 'To weigh', note: 'A note' };

interface DetailsProps {
  readonly kinds: readonly KindState[];
  readonly series: SeriesChoice | null;
  readonly send: Send;
}

/** What was found, kind by kind, with a choice for each detail. */
export function Details({ kinds, series, send }: DetailsProps) {
  return (
    <section class="sec" aria-labelledby="details">
      <div class="sec-head">
        <h2 id="details">Details</h2>
        <span class="aside">worst first</span>
      </div>
      <div class="kinds">
        {kinds.map((kind) => (
          <Kind key={kind.id} kind={kind} send={send} />
        ))}
      </div>
      {series !== null && <Series chosen={series} send={send} />}
    </section>
  );
}

const SERIES_WORDS: Readonly<Record<SeriesChoice, string>> = {
  draft: 'start anew in each draft',
  folder: 'stay the same in this folder',
  everywhere: 'stay the same in all drafts',
};

/** Over which drafts Client A is the same client. */
function Series({ chosen, send }: { readonly chosen: SeriesChoice; readonly send: Send }) {
  return (
    <p class="series small">
      <label class="all">
        Pseudonyms{' '}
        <span class="sel">
          <select
            value={chosen}
            onChange={({ currentTarget }) => {
              const series = SERIES_CHOICES.find((choice) => choice === currentTarget.value);
              if (series !== undefined) send({ type: 'series', series });
            }}
          >
            {SERIES_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {SERIES_WORDS[choice]}
              </option>
            ))}
          </select>
          <Icon name="chev" />
        </span>
      </label>
      {chosen !== 'draft' && (
        <>
          <span class="muted">Stored as fingerprints, without the names.</span>
          <button type="button" class="quiet" onClick={() => send({ type: 'managePseudonyms' })}>
            <span>Manage</span>
          </button>
        </>
      )}
    </p>
  );
}

function Kind({ kind: { id, title, icon, count, rows }, send }: { readonly kind: KindState; readonly send: Send }) {
  const heading = `kind-${id}`;
  return (
    <section class="kind" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>
          <Icon name={icon} />
          {title}
        </h3>
        <span class="n">{count}</span>
        {rows.length > 1 && <AllChoice id={id} title={title} rows={rows} send={send} />}
      </header>
      {rows.map((row) => (
        <Row key={row.row} row={row} send={send} />
      ))}
    </section>
  );
}

interface AllChoiceProps {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RowState[];
  readonly send: Send;
}

function AllChoice({ id, title, rows, send }: AllChoiceProps) {
  const choices = rows[0]?.choices ?? [];
  const common = choices.filter(({ value }) => rows.every((row) => row.choices.some((choice) => choice.value === value)));
  const chosen = common.find(({ value }) =>
    rows.every((row) => row.choices.some((choice) => choice.value === value && choice.chosen)),
  )?.value;
  return (
    <label class="all">
      All{' '}
      <span class="sel">
        <select
          aria-label={`What to do with all of: ${title}`}
          value={chosen ?? ''}
          onChange={({ currentTarget }) =>
            currentTarget.value !== '' && send({ type: 'chooseAll', kind: id, choice: currentTarget.value })
          }
        >
          {chosen === undefined && <option value="">Chosen one by one</option>}
          {common.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="chev" />
      </span>
    </label>
  );
}

function Row({ row, send }: { readonly row: RowState; readonly send: Send }) {
  const name = `row-${row.row}`;
  return (
    <article class={`find ${row.weight}`} aria-labelledby={name}>
      <span class="vh">{WEIGHT_WORDS[row.weight]}</span>
      <Icon name={BAR[row.weight]} tone={row.weight} />
      <div class="main">
        <p class="pair">
          <Seen text={row.seen} id={name} />
          <span class="to">
            <Icon name="arrow" />
            <span class="vh">becomes</span>
            {row.becomes === null ? (
              <>
                <span class="bar" aria-hidden="true" />
                <span class="muted">left out</span>
              </>
            ) : (
              <span class="becomes">{row.becomes}</span>
            )}
          </span>
        </p>
        <div class="under">
          <p class="why">{row.why}</p>
          <ul class="places">
            {row.places.map((place) => (
              <li key={place.start}>
                <Place place={place} send={send} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Choices row={row} choices={row.choices} send={send} />
    </article>
  );
}

function Choices({
  row,
  choices,
  send,
}: {
  readonly row: RowState;
  readonly choices: readonly ChoiceState[];
  readonly send: Send;
}) {
  return (
    <fieldset class="choice">
      <legend class="vh">What to do with it: {row.what}</legend>
      <div class="seg">
        {choices.map(({ value, label, chosen }) => (
          <label key={value}>
            <input
              type="radio"
              name={`choice-${row.row}`}
              checked={chosen}
              onChange={() => send({ type: 'choose', row: row.row, choice: value })}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Words of the draft, wearing the editor's squiggle. */
export function Seen({ text, id }: { readonly text: string; readonly id?: string }) {
  return (
    <span class="seen" {...(id !== undefined && { id })}>
      {text}
    </span>
  );
}

/** A jump to a place in the draft, with a tag where authors forget that it is published. */
export function Place({ place: { line, start, tag }, send }: { readonly place: PlaceState; readonly send: Send }) {
  return (
    <>
      {tag !== undefined && (
        <span class="tag">
          <Icon name={tag.icon} />
          {tag.words}
        </span>
      )}
      <button type="button" class="quiet" aria-label={`Go to line ${line}`} onClick={() => send({ type: 'goTo', start })}>
        <Icon name="line" />
        <span>line {line}</span>
      </button>
    </>
  );
}
