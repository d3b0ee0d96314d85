import { render } from 'preact';
import { Accounts, type Parts } from './accounts';
import type { FromAccounts, ToAccounts } from './accounts-protocol';
import { connect } from './editor-link';
import { keepingFocus } from './focus';
import { openness } from './openness';

const root = document.getElementById('root');
let parts: Parts = {};

const link = connect<FromAccounts, ToAccounts>({ type: 'ready' }, (message) => {
  parts = message.type === 'reveal' ? { ...parts, reveal: { row: message.row } } : { ...parts, [message.type]: message.part };
  keepingFocus(show);
});
const opened = openness(link);

function show(): void {
  if (root !== null) render(<Accounts parts={parts} opened={opened} send={(message) => link.send(message)} />, root);
}
