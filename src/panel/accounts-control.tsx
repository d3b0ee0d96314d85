import type { ComponentChildren } from 'preact';
import type { Send } from './accounts';
import type { RowState, SourceState } from './accounts-protocol';
import { Chevron, Icon } from './icon';
import type { IconName } from './icons';
import { Marked } from './marked';
import { Steps } from './steps';

interface ControlRowProps {
  readonly row: RowState;
  readonly isOpen: boolean;
  readonly open: (id: string, isOpen: boolean) => void;
  readonly send: Send;
}

/** A control: a box that is ticked with one click, its state, and all there is to know of it once it is opened. */
export function ControlRow({ row, isOpen, open, send }: ControlRowProps) {
  const { row: id, label, kind, state } = row;
  const body = `body-${id}`;
  return (
    <li class="ctl" id={id}>
      <Lead row={row} send={send} />
      <h4>
        <button
          type="button"
          class="row-btn"
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': body })}
          onClick={() => open(id, !isOpen)}
        >
          <span>
            <span class="name">{label}</span>
            <span class="state">
              {kind === 'due' && (
                <>
                  <Icon name="clock" tone="weigh" />{' '}
                </>
              )}
              <b>{state.lead}</b>
              {state.rest}
            </span>
          </span>
          <Chevron />
        </button>
      </h4>
      {isOpen && (
        <div class="body" id={body}>
          <Body row={row} send={send} />
        </div>
      )}
    </li>
  );
}

const BOXES: Readonly<Partial<Record<RowState['kind'], string>>> = { 'left-on': 'box chosen', 'not-applicable': 'box na' };

function Lead({ row: { control, label, kind, marks }, send }: { readonly row: RowState; readonly send: Send }) {
  if (kind === 'none' || kind === 'verified') {
    return (
      <span class="lead">
        <Icon name={kind === 'none' ? 'noswitch' : 'verified'} />
      </span>
    );
  }
  const isSet = kind === 'set';
  return (
    <label class="lead">
      <input
        type="checkbox"
        class={BOXES[kind] ?? 'box'}
        checked={isSet}
        aria-label={`${marks[0]?.words ?? 'Set as recommended'}: ${label}`}
        onChange={() => send(isSet ? { type: 'undo', control } : { type: 'mark', control, mark: 'set' })}
      />
    </label>
  );
}

function Body({ row, send }: { readonly row: RowState; readonly send: Send }) {
  const {
    row: id,
    kind,
    recommended,
    byDefault,
    desktop,
    mobile,
    why,
    covers,
    doesNotUndo,
    remains,
    unsettled,
    sources,
    checkedOn,
  } = row;
  return (
    <>
      {kind !== 'none' && (
        <p>
          Recommended: <strong>{recommended}</strong>.{byDefault !== null && <span class="muted"> {byDefault}</span>}
        </p>
      )}
      <Steps id={id} desktop={desktop} mobile={mobile} />
      <OpenPage row={row} send={send} />
      <Marks row={row} send={send} />
      <Points
        title={kind === 'none' ? 'What remains' : 'Covers'}
        icon={kind === 'none' ? null : 'check'}
        points={kind === 'none' ? remains : covers}
      />
      <Points title="Does not undo" icon="asked" points={doesNotUndo} />
      <Block title="Why">
        <p>
          <Marked text={why} />
        </p>
      </Block>
      {unsettled.length > 0 && (
        <Block title="Not settled" icon="unknown">
          {unsettled.map((sentence) => (
            <p key={sentence}>
              <Marked text={sentence} />
            </p>
          ))}
        </Block>
      )}
      {sources.length > 0 && <Sources sources={sources} checkedOn={checkedOn} />}
    </>
  );
}

function OpenPage({ row: { control, label, page }, send }: { readonly row: RowState; readonly send: Send }) {
  if (page === null) return null;
  return (
    <div class="open-row">
      <button
        type="button"
        class="btn"
        aria-label={`Open this setting: ${label}`}
        onClick={() => send({ type: 'openPage', control })}
      >
        Open this setting
        <Icon name="out" />
      </button>
      <span class="muted small">{page}</span>
    </div>
  );
}

function Marks({ row: { row, control, kind, marks, canUndo, again }, send }: { readonly row: RowState; readonly send: Send }) {
  if (marks.length === 0) return null;
  return (
    <div class="block" id={`marks-${row}`}>
      <fieldset class="marks">
        <legend>
          {canUndo && kind !== 'due' ? (
            'Your answer'
          ) : (
            <>
              {canUndo ? 'Mark it again' : 'Then mark it'} <span class="muted">(dated today)</span>
            </>
          )}
        </legend>
        <div class="opts">
          {marks.map(({ mark, words }) => (
            <label key={mark} class="pick">
              <input
                type="radio"
                class="dot"
                name={`mark-${row}`}
                checked={kind === mark}
                onChange={() => send({ type: 'mark', control, mark })}
              />
              <span>{words}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {canUndo && (
        <p class="again">
          {again !== null && <span class="muted">Holdout {again}.</span>}{' '}
          <button type="button" class="quiet" onClick={() => send({ type: 'undo', control })}>
            <span>Undo this answer</span>
          </button>
        </p>
      )}
    </div>
  );
}

function Points({
  title,
  icon,
  points,
}: {
  readonly title: string;
  readonly icon: IconName | null;
  readonly points: readonly string[];
}) {
  if (points.length === 0) return null;
  return (
    <Block title={title} icon={icon} isHalf>
      <ul class="dots">
        {points.map((point) => (
          <li key={point}>
            <Marked text={point} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

interface BlockProps {
  readonly title: string;
  readonly icon?: IconName | null;
  readonly isHalf?: boolean;
  readonly children: ComponentChildren;
}

function Block({ title, icon = null, isHalf = false, children }: BlockProps) {
  return (
    <div class={isHalf ? 'block half' : 'block'}>
      <h5>
        {icon !== null && <Icon name={icon} {...(icon === 'check' && { tone: 'done' })} />}
        {title}
      </h5>
      {children}
    </div>
  );
}

function Sources({ sources, checkedOn }: { readonly sources: readonly SourceState[]; readonly checkedOn: string }) {
  return (
    <details class="block">
      <summary class="quietsum">
        <h5>
          <Chevron />
          Sources{' '}
          <span class="muted">
            {sources.length}, checked {checkedOn}
          </span>
        </h5>
      </summary>
      <ul class="src">
        {sources.map(({ title, url, by }) => (
          <li key={title + by}>
            {url === null ? title : <a href={url}>{title}</a>}
            <span class="by">{by}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
