import { commands, Uri } from 'vscode';
import type { Detector, Label } from '../core/types';
import { PRIVATE_TERM } from '../core/terms';
import { DETECTORS } from '../detectors/index';
import { DETECTOR_SCHEME } from './registrations';

const COMMAND = 'holdout.showDetector';

type Page = Pick<Detector, 'id' | 'title' | 'label' | 'doc' | 'sources'>;

const PRIVATE_TERM_PAGE: Page = {
  id: PRIVATE_TERM,
  title: 'Private term',
  label: 'client',
  doc: {
    what: 'A name or words on your own list of private terms, in any spelling.',
    why: 'You said that it should not be published.',
    fix: 'Leave it out, or write what stands for it in public.',
  },
  sources: [],
};

const BY_ID: ReadonlyMap<string, Page> = new Map([...DETECTORS, PRIVATE_TERM_PAGE].map((page) => [page.id, page]));

/** What is known of a detector by its id, private terms included. */
export function detectorOf(id: string): Page {
  const detector = BY_ID.get(id);
  if (detector === undefined) throw new Error(`no detector ${id}`);
  return detector;
}

/** True for the id of something that Holdout looks for. */
export function isDetector(id: string): boolean {
  return BY_ID.has(id);
}

/** What a kind of detail is called: the title of the first detector that finds it. */
export function titleOfLabel(label: Label): string {
  return DETECTORS.find((detector) => detector.label === label)?.title ?? label;
}

/** A link to a detector's page, which works without a network. */
export function pageOf(id: string): string {
  return `command:${COMMAND}?${encodeURIComponent(JSON.stringify([id]))}`;
}

/** A detector's page, as Markdown that the editor previews. */
export function detectorPage({ path }: Uri): string {
  const detector = BY_ID.get(path.replace(/^\/|\.md$/g, ''));
  return detector === undefined ? '' : page(detector);
}

/** Opens it. */
export function createDetectorCommand() {
  return {
    [COMMAND]: async (id: unknown) => {
      if (typeof id !== 'string' || !BY_ID.has(id)) return;
      await commands.executeCommand('markdown.showPreview', Uri.from({ scheme: DETECTOR_SCHEME, path: `/${id}.md` }));
    },
  };
}

function page({ id, title, doc, sources }: Page): string {
  const links = sources.map((source) => `- [${source.title}](${source.url})`).join('\n');
  return [
    `# ${title}`,
    `\`${id}\``,
    `**What is recognised.** ${doc.what}`,
    `**What follows from publishing it.** ${doc.why}`,
    `**What to write instead.** ${doc.fix}`,
    ...(links === '' ? [] : ['## Sources', links]),
  ].join('\n\n');
}
