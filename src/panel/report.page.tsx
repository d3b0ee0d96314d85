import { render } from 'preact';
import { connect } from './editor-link';
import { Report } from './report';
import type { FromReport, ReportState, ToReport } from './report-protocol';

const root = document.getElementById('root');
let state: ReportState | undefined;
let said = '';

const link = connect<FromReport, ToReport>({ type: 'ready' }, (message) => {
  if (message.type === 'state') state = message.state;
  else said = message.words;
  if (root !== null && state !== undefined)
    render(<Report state={state} said={said} send={(choice) => link.send(choice)} />, root);
});
