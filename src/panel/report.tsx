import { Icon } from './icon';
import { ReportActions } from './report-actions';
import { BeforeAndAfter } from './report-changes';
import { Destinations } from './report-destinations';
import { Details, Place, Seen } from './report-details';
import { Thumbnail } from './thumbnail';
import type { FromReport, KeptState, ReportState } from './report-protocol';

export type Send = (message: FromReport) => void;

interface ReportProps {
  readonly state: ReportState;
  /** What was just done, for screen readers and eyes alike. */
  readonly said: string;
  readonly send: Send;
}

/** The report beside a draft: verdict, destinations, details, what is kept, before and after, and what to do. */
export function Report({ state, said, send }: ReportProps) {
  return (
    <main aria-labelledby="verdict">
      <Header state={state} send={send} />
      {state.notices.map((notice) => (
        <Notice key={notice} words={notice} send={send} />
      ))}
      <Destinations state={state} send={send} />
      {state.kinds.length > 0 && <Details kinds={state.kinds} series={state.series} send={send} />}
      {state.empty !== null && <Nothing words={state.empty} send={send} />}
      {state.kept.length > 0 && <Kept kept={state.kept} send={send} />}
      {state.changes.length > 0 && <BeforeAndAfter changes={state.changes} />}
      <ReportActions copy={state.copy} said={said} send={send} />
    </main>
  );
}

function Header({ state: { draft, reading, verdict, thumbnail }, send }: Omit<ReportProps, 'said'>) {
  return (
    <header class="top">
      <p class="crumb">
        <Icon name="brand" />
        <span class="wide">Check before posting</span>
        <span class="wide" aria-hidden="true">
          ·
        </span>
        <button type="button" class="quiet" onClick={() => send({ type: 'reveal' })}>
          <span>{draft}</span>
        </button>
        <span class={reading ? 'live paused' : 'live'}>{reading ? 'reading again' : 'in step with the draft'}</span>
      </p>
      <div class={`headline ${verdict.kind}`}>
        <Icon name={verdict.kind === 'hold' ? 'hold' : 'ready'} />
        <div role="status">
          <h1 id="verdict">{verdict.title}</h1>
          <p class="sub">{verdict.sub}</p>
        </div>
        {thumbnail.length > 0 && <Thumbnail strokes={thumbnail} />}
      </div>
    </header>
  );
}

function Notice({ words, send }: { readonly words: string; readonly send: Send }) {
  return (
    <div class="notice" role="status">
      <Icon name="warn" tone="weigh" />
      <div>
        <p>{words}</p>
        <p class="acts">
          <button type="button" class="quiet" onClick={() => send({ type: 'checkAgain' })}>
            <span>Check again</span>
          </button>
          <button type="button" class="quiet" onClick={() => send({ type: 'reportFault' })}>
            <span>Report it, without your text</span>
          </button>
        </p>
      </div>
    </div>
  );
}

function Nothing({ words, send }: { readonly words: string; readonly send: Send }) {
  return (
    <section class="card empty" aria-labelledby="nothing">
      <h2 id="nothing">Nothing to hold</h2>
      <p>{words}</p>
      <p class="muted">
        Only you know your code names and clients.{' '}
        <button type="button" class="quiet" onClick={() => send({ type: 'addTerms' })}>
          <span>Add private terms</span>
        </button>
      </p>
    </section>
  );
}

function Kept({ kept, send }: { readonly kept: readonly KeptState[]; readonly send: Send }) {
  return (
    <section class="sec" aria-labelledby="kept">
      <div class="sec-head">
        <h2 id="kept">Kept on purpose</h2>
        <span class="aside">{kept.length}</span>
      </div>
      <ul class="card quietlist">
        {kept.map(({ row, seen, aside, place }) => (
          <li key={row}>
            <Icon name="kept" />
            <span>
              <Seen text={seen} /> <span class="muted small">{aside}</span>
            </span>
            <span class="acts">
              <Place place={place} send={send} />
              <button type="button" class="quiet" onClick={() => send({ type: 'release', row })}>
                <span>Undo</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
