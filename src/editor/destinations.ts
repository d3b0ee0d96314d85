import { Disposable, EventEmitter, workspace, type Event, type ExtensionContext, type TextDocument } from 'vscode';
import { parse } from '../core/parse';
import { destinationOf } from '../platforms/destination';
import { expose } from '../platforms/exposure';
import { platformById } from '../platforms/index';
import type { ContentKind, Exposure } from '../platforms/types';
import type { ChecklistStore } from './checklist-store';
import { settingsOf } from './settings';
import type { SiteCheck } from './site-check';
import { today } from './today';

const LAST_ANSWER = 'holdout.lastDestination';

/** Where a draft is going, and how that is known. */
export interface Destination {
  /** Ids; empty: not known. */
  readonly platforms: readonly string[];
  readonly content?: ContentKind;
  readonly from: 'front matter' | 'settings' | 'last answer' | 'nothing';
  /** Names in the front matter that are no platform. */
  readonly unknown: readonly string[];
}

export interface Destinations extends Disposable {
  /** Fires when the destination or the exposure of any draft may have changed for another reason than an edit of it. */
  readonly onDidChange: Event<void>;
  of(document: TextDocument): Destination;
  exposures(document: TextDocument): readonly Exposure[];
  /** Remembers the author's answer for drafts that don't say themselves where they go. */
  answer(platforms: readonly string[]): Promise<void>;
}

export function createDestinations(context: ExtensionContext, checklist: ChecklistStore, sites: SiteCheck): Destinations {
  const changed = new EventEmitter<void>();

  const of = (document: TextDocument): Destination => {
    const stated = destinationOf(frontMatterOf(document));
    if (stated.platforms.length > 0) {
      return {
        platforms: stated.platforms,
        unknown: stated.unknown,
        from: 'front matter',
        ...(stated.content && { content: stated.content }),
      };
    }
    const { unknown } = stated;
    const set = known(settingsOf(document).platforms);
    if (set.length > 0) return { platforms: set, unknown, from: 'settings' };
    const last = known(context.globalState.get<unknown>(LAST_ANSWER));
    return last.length > 0 ? { platforms: last, unknown, from: 'last answer' } : { platforms: [], unknown, from: 'nothing' };
  };

  return {
    onDidChange: changed.event,
    of,
    exposures(document) {
      const { platforms, content } = of(document);
      const current = checklist.current();
      const reservation = sites.reservationOf(document.uri);
      return expose({
        platforms,
        region: current.region,
        checklist: current,
        today: today(),
        ...(content && { content }),
        ...(reservation && { reservation }),
      });
    },
    async answer(platforms) {
      await context.globalState.update(LAST_ANSWER, platforms);
      changed.fire();
    },
    dispose: Disposable.from(
      changed,
      checklist.onDidChange(() => changed.fire()),
      sites.onDidChange(() => changed.fire()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('holdout')) changed.fire();
      }),
    ).dispose,
  };
}

function known(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((id): id is string => typeof id === 'string' && platformById(id) !== undefined);
}

/** Front matter opens a draft and is short: reading more than its first lines would cost a long draft at each key. */
function frontMatterOf(document: TextDocument): ReturnType<typeof parse>[number]['content'] | undefined {
  if (!/^\uFEFF?(?:---|\+\+\+)/.test(document.lineAt(0).text)) return undefined;
  for (let line = 1; line < Math.min(document.lineCount, 400); line++) {
    if (!/^(?:---|\+\+\+|\.\.\.)\s*$/.test(document.lineAt(line).text)) continue;
    const head = document.getText().slice(0, document.offsetAt(document.lineAt(line).rangeIncludingLineBreak.end));
    return parse(head).find(({ content }) => content.kind === 'front-matter')?.content;
  }
  return undefined;
}
