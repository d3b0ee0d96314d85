import { useEffect, useRef, useState } from 'preact/hooks';
import { Draft } from './accounts-draft';
import { PlatformsStep, RegionStep } from './accounts-first-run';
import { Platforms } from './accounts-platforms';
import type { AccountsPart, DraftPart, FromAccounts, VerifiedPart } from './accounts-protocol';
import { Verified } from './accounts-verified';
import { focusOn } from './focus';
import { Icon } from './icon';
import type { Openness } from './openness';

export type Send = (message: FromAccounts) => void;

/** Opens a control of a card and goes there; a platform that has no card yet gets one. */
export type Reveal = (row: string) => void;

/** What the editor has sent so far. */
export interface Parts {
  readonly draft?: DraftPart;
  readonly accounts?: AccountsPart;
  readonly verified?: VerifiedPart;
  /** A new object each time something is to be revealed. */
  readonly reveal?: { readonly row: string };
}

interface AccountsProps {
  readonly parts: Parts;
  readonly opened: Openness;
  readonly send: Send;
}

/** The view: one of the two questions, or the draft, the accounts, and what Holdout verified. */
export function Accounts({ parts: { draft, accounts, verified, reveal: wanted }, opened, send }: AccountsProps) {
  const [changing, setChanging] = useState<'region' | 'platforms' | null>(null);
  const [, redraw] = useState(0);
  const open = (id: string, isOpen: boolean): void => {
    opened.set(id, isOpen);
    redraw((count) => count + 1);
  };
  const wantedRow = useRef<string | null>(null);
  const reveal = (row: string): void => {
    const platform = row.split('/')[0] ?? '';
    if (accounts !== undefined && !accounts.platforms.includes(platform))
      send({ type: 'platforms', platforms: [...accounts.platforms, platform] });
    wantedRow.current = row;
    setChanging(null);
    open(platform, true);
    open(row, true);
  };
  useEffect(() => {
    // It may have to be drawn first, or its card to be added.
    if (wantedRow.current !== null && goTo(wantedRow.current)) wantedRow.current = null;
  });
  useEffect(() => {
    if (wanted !== undefined) reveal(wanted.row);
  }, [wanted]);

  if (accounts === undefined) return null;
  const step = changing ?? accounts.ask;
  const leave = (): void => setChanging(null);
  if (step === 'region') {
    return (
      <main>
        <RegionStep key="region" part={accounts} isFirst={accounts.ask !== null} send={send} leave={leave} />
      </main>
    );
  }
  if (step === 'platforms') {
    const isFirst = accounts.ask === 'platforms';
    return (
      <main>
        <PlatformsStep
          key="platforms"
          part={accounts}
          isFirst={isFirst}
          send={send}
          leave={isFirst ? () => setChanging('region') : leave}
        />
      </main>
    );
  }
  return (
    <main>
      <h1 class="vh">This draft and your accounts</h1>
      {accounts.notice !== null && <SetAside notice={accounts.notice} send={send} />}
      {draft !== undefined && <Draft part={draft} send={send} reveal={reveal} />}
      <Platforms part={accounts} opened={opened} open={open} change={setChanging} send={send} />
      {verified !== undefined && <Verified part={verified} send={send} />}
      <Foot facts={accounts.facts} send={send} />
    </main>
  );
}

/** True once it is there. */
function goTo(row: string): boolean {
  const control = document.getElementById(row);
  const button = control?.querySelector<HTMLElement>('.row-btn');
  if (!control || !button) return false;
  control.scrollIntoView({ block: 'start' });
  focusOn(button);
  return true;
}

function SetAside({
  notice: { words, hasFile },
  send,
}: {
  readonly notice: NonNullable<AccountsPart['notice']>;
  readonly send: Send;
}) {
  return (
    <div class="notice" role="status" id="set-aside">
      <Icon name="warn" tone="weigh" />
      <div>
        <p>{words}</p>
        <p class="acts">
          {hasFile && (
            <button type="button" class="quiet" onClick={() => send({ type: 'showSetAside' })}>
              <span>Show the file</span>
            </button>
          )}
          <button type="button" class="quiet" onClick={() => send({ type: 'import' })}>
            <span>Import a copy</span>
          </button>
        </p>
      </div>
    </div>
  );
}

function Foot({ facts, send }: { readonly facts: readonly string[]; readonly send: Send }) {
  return (
    <footer class="foot">
      <p class="say tight">
        <Icon name="lock" />
        <span>Nothing leaves this machine.</span>
      </p>
      {facts.map((sentence) => (
        <p key={sentence} class="say tight">
          <Icon name="clock" />
          <span>{sentence}</span>
        </p>
      ))}
      <div class="acts">
        <button type="button" class="quiet" onClick={() => send({ type: 'export' })}>
          <Icon name="export" />
          <span>Export checklist</span>
        </button>
        <button type="button" class="quiet" onClick={() => send({ type: 'import' })}>
          <Icon name="import" />
          <span>Import</span>
        </button>
      </div>
    </footer>
  );
}
