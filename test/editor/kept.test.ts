import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Finding } from '../../src/core/types';
import type { Fingerprint } from '../../src/editor/fingerprints';
import { createKept, type Kept } from '../../src/editor/kept';
import { ADDRESS, closeAll } from './drafts';

const DRAFT = vscode.Uri.parse('untitled:Untitled-1');
const TEXT = `Write to ${ADDRESS}.`;
const FOUND: Finding = {
  detector: 'personal/email',
  label: 'email',
  group: 'personal',
  start: 9,
  end: 9 + ADDRESS.length,
  confidence: 'likely',
  because: 'an address',
  part: 'prose',
};
const fingerprint: Fingerprint = (...words) => words.join(' ');

describe('what is kept', () => {
  let kept: Kept | undefined;
  afterEach(async () => {
    kept?.dispose();
    await closeAll();
  });

  it('is flagged again while the secret storage does not answer, and is kept from when it does', async () => {
    let answer = (_salted: Fingerprint): void => assert.fail('not asked for');
    const problems: string[] = [];
    kept = createKept(
      contextWith({ scope: 'value', draft: '', detail: fingerprint('value', ADDRESS), label: 'email', on: '2026-01-31' }),
      { problem: (what) => problems.push(what), fault: failed, dispose: () => undefined },
      new Promise((resolve) => (answer = resolve)),
    );
    assert.equal(kept.ready(), false);
    await kept.settled;
    assert.equal(kept.ready(), true);
    assert.equal(kept.among(DRAFT, TEXT, [FOUND]).size, 0);
    assert.equal(problems.length, 1);

    const changed = new Promise((resolve) => kept?.onDidChange(resolve));
    answer(fingerprint);
    await changed;
    assert.deepEqual([...kept.among(DRAFT, TEXT, [FOUND])], [FOUND]);
  });

  it('is told at once where nothing is kept', async () => {
    kept = createKept(contextWith(), { problem: failed, fault: failed, dispose: () => undefined }, new Promise(() => undefined));
    assert.equal(kept.ready(), true);
    await kept.settled;
  });
});

/** Of a log: nothing goes wrong here. */
function failed(): never {
  assert.fail('the log was told of a problem');
}

/** An extension's context as far as it is asked for: a global state that holds these details. */
function contextWith(...details: readonly object[]): vscode.ExtensionContext {
  const stored = { version: 1, details };
  return { globalState: { get: () => stored } } as unknown as vscode.ExtensionContext;
}
