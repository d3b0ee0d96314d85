import { readFileSync } from 'node:fs';
import { parse } from '../../src/core/parse';
import { GROUP_OF, type Finding, type Label } from '../../src/core/types';

const MARK = /\[\[([a-z-]{1,20})\|([^\n]{1,300}?)\]\](?!\])/g;

export interface AnnotatedText {
  readonly text: string;
  /** The marked details, as if detectors had found each of them. */
  readonly findings: readonly Finding[];
}

/** Reads `[[label|exact text]]` marks. */
export function readMarks(marked: string): AnnotatedText {
  let text = '';
  let at = 0;
  const spans: { readonly label: Label; readonly start: number; readonly end: number }[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[2] ?? '';
    spans.push({ label: match[1] as Label, start, end: text.length });
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const blocks = parse(text);
  const findings = spans.map(({ label, start, end }): Finding => {
    const block = blocks.find((candidate) => candidate.end > start);
    const part = block?.content.parts.find((candidate) => block.start + candidate.end > start)?.kind ?? 'prose';
    return {
      detector: `test/${label}`,
      label,
      group: GROUP_OF[label],
      confidence: 'likely',
      because: 'it is marked',
      start,
      end,
      part,
    };
  });
  return { text, findings };
}

/** An annotated draft of `test/drafts/`: its first line says where it would be posted. */
export function readAnnotatedDraft(file: string | URL): AnnotatedText & { readonly head: string } {
  const raw = readFileSync(file, 'utf8');
  const bodyStart = raw.indexOf('\n') + 1;
  return { head: raw.slice(0, bodyStart - 1), ...readMarks(raw.slice(bodyStart)) };
}

/** The annotated drafts of a bundle: each begins with a line that starts with `%% `, which isn't part of it. */
export function readAnnotatedBundle(file: string): readonly AnnotatedText[] {
  return readFileSync(file, 'utf8')
    .split(/^(?=%% )/m)
    .filter((draft) => draft.trim() !== '')
    .map((draft) => readMarks(draft.slice(draft.indexOf('\n') + 1)));
}
