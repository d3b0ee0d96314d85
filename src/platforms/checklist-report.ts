import { dateWords } from './calendar';
import { controlRows, progress, type ControlRow } from './checklist';
import { expose } from './exposure';
import { platformById } from './index';
import type { Checklist } from './types';
import { exposureSentence, regionName, stateWords } from './words';

/** The checklist as Markdown, for a team's policy page. What is declared is called declared, with its day. */
export function checklistReport(checklist: Checklist, today: string): string {
  const { answered, total } = progress(checklist.platforms, checklist, today);
  const sections = checklist.platforms.flatMap((id) => sectionOf(id, checklist, today));
  return [
    '# AI-training settings of our accounts',
    '',
    `As of ${dateWords(today)}. Region: ${checklist.region === null ? 'not set' : regionName(checklist.region)}. ${answered} of ${total} controls answered.`,
    '',
    'A setting is what its account’s owner declared on the day beside it. It asks a platform not to train from then on; it undoes no training that has already happened.',
    ...sections,
    '',
  ].join('\n');
}

function sectionOf(id: string, checklist: Checklist, today: string): readonly string[] {
  const platform = platformById(id);
  if (platform === undefined) return [];
  const rows = controlRows(id, checklist, today).filter(
    ({ control, state }) => control.verifiedFrom === undefined && (!control.further || state.kind !== 'not answered'),
  );
  const [exposure] = expose({ platforms: [id], region: checklist.region, checklist, today });
  return [
    '',
    `## ${platform.name}`,
    '',
    ...(exposure === undefined ? [] : [exposureSentence(exposure), '']),
    ...(rows.length > 0 ? tableOf(rows) : ['No control to answer.']),
  ];
}

function tableOf(rows: readonly ControlRow[]): readonly string[] {
  return [
    '| Control | Recommended | State |',
    '| --- | --- | --- |',
    ...rows.map(
      ({ control, state }) => `| ${cell(control.label)} | ${cell(control.recommended)} | ${cell(stateWords(control, state))} |`,
    ),
  ];
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
