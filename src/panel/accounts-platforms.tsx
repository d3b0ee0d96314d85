import { useRef } from 'preact/hooks';
import { ControlRow } from './accounts-control';
import type { Send } from './accounts';
import type { AccountsPart, CardState, RowState } from './accounts-protocol';
import { Chevron, Icon } from './icon';
import { Marked } from './marked';
import type { Openness } from './openness';
import { Ring } from './ring';
import { useStableOrder } from './stable-order';

interface PlatformsProps {
  readonly part: AccountsPart;
  readonly opened: Openness;
  readonly open: (id: string, isOpen: boolean) => void;
  readonly change: (question: 'region' | 'platforms') => void;
  readonly send: Send;
}

/** The accounts: how far the checklist is, and a card a platform. */
export function Platforms({ part, opened, open, change, send }: PlatformsProps) {
  const list = useRef<HTMLDivElement>(null);
  const cards = useStableOrder(part.cards, ({ platform }) => platform, list);
  return (
    <section class="sec" id="accounts" aria-labelledby="accounts-h">
      {part.cards.length === 0 ? <NotSetUp part={part} change={change} send={send} /> : <Overview part={part} change={change} />}
      <div class="plats" ref={list}>
        {cards.map((card) => (
          <Card key={card.platform} card={card} opened={opened} open={open} send={send} />
        ))}
      </div>
    </section>
  );
}

function Overview({ part: { overview, regionWords }, change }: Pick<PlatformsProps, 'part' | 'change'>) {
  return (
    <div class="overview">
      <Ring ring={overview.ring} big />
      <div>
        <h2 id="accounts-h">Accounts</h2>
        {overview.lines.map((line, index) => (
          <p key={line} class={index === 0 ? 'small' : 'small muted'}>
            {line}
          </p>
        ))}
        <p class="small where">
          <span>
            <span class="muted">Rules for</span>{' '}
            <button
              type="button"
              class="quiet"
              aria-label={regionWords === null ? 'Rules for: choose your region' : `Rules for ${regionWords}: change region`}
              onClick={() => change('region')}
            >
              <span>{regionWords ?? 'choose your region'}</span>
            </button>
          </span>{' '}
          <button type="button" class="quiet" onClick={() => change('platforms')}>
            <span>Edit platforms</span>
          </button>
        </p>
      </div>
    </div>
  );
}

function NotSetUp({ part: { region }, change, send }: Pick<PlatformsProps, 'part' | 'change' | 'send'>) {
  return (
    <>
      <h2 id="accounts-h">Accounts</h2>
      <div class="card later">
        <p>
          What happens to a post depends on the platform and on what your account is set to. Holdout keeps a checklist of both.
        </p>
        <button
          type="button"
          class="btn second"
          onClick={() => (region === null ? send({ type: 'setUp' }) : change('platforms'))}
        >
          Set up the checklist
        </button>
      </div>
    </>
  );
}

interface CardProps {
  readonly card: CardState;
  readonly opened: Openness;
  readonly open: (id: string, isOpen: boolean) => void;
  readonly send: Send;
}

function Card({ card, opened, open, send }: CardProps) {
  const { platform, name, isDestination, count, needsAnswer, ring, icon, verdict, facts } = card;
  const isOpen = opened.get(platform) ?? (isDestination && needsAnswer);
  // A card that opened by itself stays open once its last control is answered.
  const answer: Send = (message) => {
    opened.set(platform, true);
    send(message);
  };
  return (
    <details
      class="plat card"
      id={`card-${platform}`}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) open(platform, currentTarget.open);
      }}
    >
      <summary>
        <Ring ring={ring} />
        <h3>
          {name} {isDestination && <span class="tag">this draft</span>} <span class="count">{count}</span>
        </h3>
        <span class={`verdict say tight v-${icon}`}>
          <Icon name={icon} />
          <span>{verdict}</span>
        </span>
        <Chevron />
      </summary>
      {isOpen && (
        <>
          {facts !== '' && (
            <p class="facts">
              <Marked text={facts} />
            </p>
          )}
          <Rows rows={card.rows} opened={opened} open={open} send={answer} />
          <Further card={card} opened={opened} open={open} send={answer} />
        </>
      )}
    </details>
  );
}

function Rows({ rows, opened, open, send }: { readonly rows: readonly RowState[] } & Omit<CardProps, 'card'>) {
  const list = useRef<HTMLUListElement>(null);
  const shown = useStableOrder(rows, ({ row }) => row, list);
  if (rows.length === 0) return null;
  return (
    <ul class="ctls" ref={list}>
      {shown.map((row) => (
        <ControlRow key={row.row} row={row} isOpen={opened.get(row.row) ?? false} open={open} send={send} />
      ))}
    </ul>
  );
}

/** What matters less: minor settings, what crawlers may take, what the sources leave open. */
function Further({ card: { platform, name, further, crawling, unsettled }, opened, open, send }: CardProps) {
  const id = `${platform}/further`;
  const isOpen = opened.get(id) ?? false;
  return (
    <details
      class="further"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) open(id, currentTarget.open);
      }}
    >
      <summary class="quietsum">
        <Chevron />
        <span>
          {further.length > 0
            ? `${further.length} minor ${further.length === 1 ? 'setting' : 'settings'}, and more on ${name}`
            : `More on ${name}`}
        </span>
      </summary>
      {isOpen && (
        <>
          <Rows rows={further} opened={opened} open={open} send={send} />
          <div class="body">
            <div class="block">
              <h4>Crawlers</h4>
              <p>
                <Marked text={crawling} />
              </p>
            </div>
            {unsettled.length > 0 && (
              <div class="block">
                <h4>
                  <Icon name="unknown" />
                  Not settled
                </h4>
                <ul class="dots">
                  {unsettled.map((sentence) => (
                    <li key={sentence}>
                      <Marked text={sentence} />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </>
      )}
    </details>
  );
}
