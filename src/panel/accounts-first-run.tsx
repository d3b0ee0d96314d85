import { useEffect, useRef, useState } from 'preact/hooks';
import { focusOn } from './focus';
import { Chevron, Icon } from './icon';
import type { Send } from './accounts';
import type { AccountsPart, Choice, PlatformGroup } from './accounts-protocol';

interface StepProps {
  readonly part: AccountsPart;
  /** Asked for the first time, or changed later. */
  readonly isFirst: boolean;
  readonly send: Send;
  /** Leaves the question as it is. */
  readonly leave: () => void;
}

/** The first question: where the accounts are. */
export function RegionStep({ part: { regions, region }, isFirst, send, leave }: StepProps) {
  const [chosen, setChosen] = useState(region);
  const heading = useFocusOnArrival(!isFirst || region !== null);
  const answer = (): void => {
    if (chosen === null) return;
    send({ type: 'region', region: chosen });
    leave();
  };
  const later = (): void => {
    if (isFirst) send({ type: 'later' });
    leave();
  };
  // Alone on the page it is the page's heading.
  const Heading = isFirst ? 'h2' : 'h1';
  return (
    <section class="first" id="first" aria-labelledby={isFirst ? 'first-h' : 'first-q'}>
      {isFirst && <Hero />}
      <div class="ask">
        <div>
          {isFirst && <p class="stepline">Step 1 of 2</p>}
          <Heading id="first-q" ref={heading}>
            Where are your accounts?
          </Heading>
          <p class="small muted">It decides what a platform may do and which switch it has to offer.</p>
        </div>
        <div class="picks" role="radiogroup" aria-labelledby="first-q">
          {regions.map(({ id, name }) => (
            <label key={id} class="pick">
              <input type="radio" class="dot" name="region" checked={chosen === id} onChange={() => setChosen(id)} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </div>
      <div class="bottom">
        <button type="button" class="btn" disabled={chosen === null} onClick={answer}>
          {isFirst ? 'Next: your platforms' : 'Use these rules'}
        </button>
        <button type="button" class="btn second" onClick={later}>
          {isFirst ? 'Later' : 'Cancel'}
        </button>
      </div>
      {isFirst && <p class="small muted">The warnings in your draft work without this.</p>}
    </section>
  );
}

/** The second question: which platforms are used. What the workspace speaks of is ticked already. */
export function PlatformsStep({ part: { groups, platforms }, isFirst, send, leave }: StepProps) {
  const [chosen, setChosen] = useState<readonly string[]>(() => (isFirst ? foundIn(groups) : platforms));
  const heading = useFocusOnArrival(true);
  const toggle = (id: string): void => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const answer = (): void => {
    send({ type: 'platforms', platforms: chosen });
    if (!isFirst) leave();
  };
  return (
    <section class="first" id="first" aria-labelledby="first-h">
      <div>
        {isFirst && <p class="stepline">Step 2 of 2</p>}
        <h1 id="first-h" ref={heading}>
          What do you post on, or write with?
        </h1>
        <p class="small muted">
          {isFirst
            ? 'Only these get a card. You can change it at any time.'
            : 'Only these get a card. Answers of the others are kept.'}
        </p>
      </div>
      <div class="groups">
        {groups.map((group) => (
          <Group key={group.title} group={group} chosen={chosen} toggle={toggle} />
        ))}
      </div>
      <div class="bottom">
        <button type="button" class="btn" disabled={chosen.length === 0} onClick={answer}>
          {isFirst ? `Show my checklist (${chosen.length})` : `Show these (${chosen.length})`}
        </button>
        <button type="button" class="btn second" onClick={leave}>
          {isFirst ? 'Back' : 'Cancel'}
        </button>
      </div>
    </section>
  );
}

function Hero() {
  return (
    <div class="hero">
      <svg class="art" viewBox="0 0 220 74" aria-hidden="true">
        <g class="page">
          <path class="t" d="M4 30h58v6H4zM4 46h112v6H4zM128 46h44v6h-44zM4 62h140v6H4z" />
          <path class="gap" d="M66.5 26.5h57v13h-57z" />
          <path class="t" d="M128 30h64v6h-64z" />
          <rect class="b" x="92" y="4" width="58" height="14" rx="2" />
        </g>
      </svg>
      <h1 id="first-h">Hold details back before you post</h1>
      <p>
        What you publish can become training data. Holdout looks at the draft first, and keeps track of what your accounts are set
        to.
      </p>
      <p class="say tight small">
        <Icon name="lock" />
        <span>Nothing leaves this machine: no network, no account, no telemetry.</span>
      </p>
    </div>
  );
}

interface GroupProps {
  readonly group: PlatformGroup;
  readonly chosen: readonly string[];
  readonly toggle: (id: string) => void;
}

function Group({ group: { title, kind, choices }, chosen, toggle }: GroupProps) {
  const [isOpen] = useState(() => choices.some(({ id }) => chosen.includes(id)));
  const picks = (
    <div class="picks">
      {choices.map((choice) => (
        <Pick key={choice.id} choice={choice} isFull={kind === 'found'} isChosen={chosen.includes(choice.id)} toggle={toggle} />
      ))}
    </div>
  );
  if (kind === 'further') {
    return (
      <details open={isOpen}>
        <summary class="quietsum">
          <Chevron />
          <span>{title}</span>
        </summary>
        {picks}
      </details>
    );
  }
  return (
    <fieldset>
      <legend>{title}</legend>
      {picks}
    </fieldset>
  );
}

interface PickProps {
  readonly choice: Choice;
  readonly isFull: boolean;
  readonly isChosen: boolean;
  readonly toggle: (id: string) => void;
}

function Pick({ choice: { id, name, aside }, isFull, isChosen, toggle }: PickProps) {
  return (
    <label class={isFull ? 'pick full' : 'pick'}>
      <input type="checkbox" class="box" checked={isChosen} onChange={() => toggle(id)} />
      <span>
        {name}
        {aside !== undefined && <span class="muted">, {aside}</span>}
      </span>
    </label>
  );
}

function foundIn(groups: readonly PlatformGroup[]): readonly string[] {
  return groups.filter(({ kind }) => kind === 'found').flatMap(({ choices }) => choices.map(({ id }) => id));
}

/** A step that follows a click begins at its heading, also for those who don't see it. */
function useFocusOnArrival(isWanted: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWanted && heading.current) focusOn(heading.current);
  }, []);
  return heading;
}
