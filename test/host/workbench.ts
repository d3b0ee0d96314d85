import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { configureWorkbench, openPage, remoteUri, workbenchAddress, type Place } from './page';
import { OUT, ROOT } from './paths';
import { startServer, type Server, type ServerOptions } from './server';

export type Theme = keyof typeof THEMES;

const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

export interface WorkbenchOptions extends ServerOptions {
  /** The folder to open, or its URI. Give a copy: the editor writes into it. Left out, an empty window. */
  readonly folder?: string;
  /** A file to open at once. */
  readonly openFile?: string;
  readonly theme?: Theme;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** `development`: the extension as built in this repository. `installed`: what `extensionsDir` holds. */
  readonly extension?: 'development' | 'installed';
  /** Folders of extensions to load: this repository unless given. */
  readonly extensionFolders?: readonly string[];
}

/** A VS Code on a page of a headless browser, with Holdout in it. */
export interface Workbench {
  readonly page: Page;
  readonly server: Server;
  /** Runs a command by its title in the palette. Of `Category: Title` either the whole or the title will do. */
  runCommand(title: string): Promise<void>;
  /** Opens a file of the folder by its name or path. */
  openFile(name: string): Promise<void>;
  /** What stands inside the nth webview that is open, in the order of opening. */
  webview(nth?: number): FrameLocator;
  /** The lines of the Problems view, read as text once there are `count` of them or more. */
  problems(count?: number): Promise<readonly string[]>;
  /** Puts the cursor at the start of the first place of the open editor that shows this text on one line of the screen. */
  clickText(text: string): Promise<Locator>;
  /** Opens the quick-fix menu at the cursor, and resolves to it once it has this entry: the first answers take their time. */
  openQuickFixes(entry: string): Promise<Locator>;
  /** Writes out/shots/NAME.png; says where. */
  screenshot(name: string): Promise<string>;
  /** Every address outside this machine that the page asked for. Holdout adds none. */
  outsideRequests(): readonly string[];
  /** Another window of the same editor on a folder, the same one unless given. It closes with this one. */
  another(folder?: string): Promise<Workbench>;
  close(): Promise<void>;
}

const START_LIMIT_MS = 60_000;

export async function launch(options: WorkbenchOptions = {}): Promise<Workbench> {
  const theme = THEMES[options.theme ?? 'dark'];
  const server = await startServer({ ...options, settings: { 'workbench.colorTheme': theme, ...options.settings } });
  try {
    return await openWorkbench(server, options);
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function openWorkbench(server: Server, options: WorkbenchOptions): Promise<Workbench> {
  const { page, outside, close } = await openPage(options.viewport ? { viewport: options.viewport } : {});
  const closeAll = async () => {
    await close();
    await server.close();
  };
  const window = async (shown: Page, { folder, openFile }: Place): Promise<Workbench> => {
    const { extension = 'development', extensionFolders = [ROOT], restricted = false } = options;
    const extensions = extension === 'development' ? extensionFolders.map((one) => remoteUri(server, one)) : [];
    await configureWorkbench(shown, { extensions, restricted });
    await shown.goto(workbenchAddress(server, { ...(folder && { folder }), ...(openFile && { openFile }) }));
    await shown.locator('.monaco-workbench').waitFor({ timeout: START_LIMIT_MS });
    await shown
      .locator('.explorer-folders-view, .explorer-empty-view, .part.editor')
      .first()
      .waitFor({ timeout: START_LIMIT_MS });
    await shown.locator('#status\\.host').first().waitFor({ timeout: START_LIMIT_MS });
    return {
      page: shown,
      server,
      outsideRequests: () => outside,
      another: async (other = folder) => window(await shown.context().newPage(), other ? { folder: other } : {}),
      close: closeAll,
      ...steps(shown),
    };
  };
  try {
    return await window(page, options);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

const ATTEMPTS = 10;
const SOON_MS = 3000;

/** True once it is there, false when it doesn't come for a while. */
async function appears(locator: Locator): Promise<boolean> {
  return locator.waitFor({ timeout: SOON_MS }).then(
    () => true,
    () => false,
  );
}

function steps(
  page: Page,
): Pick<Workbench, 'runCommand' | 'openFile' | 'webview' | 'problems' | 'clickText' | 'openQuickFixes' | 'screenshot'> {
  const quickInput = page.locator('.quick-input-widget input.input');
  const quickRows = page.locator('.quick-input-list .monaco-list-row');
  const isListed = async (title: string, row: Locator): Promise<boolean> => {
    await page.keyboard.press('F1');
    // A list that was just closing is still seen, and takes the key with it.
    const typed = quickInput.fill(`>${title}`, { timeout: SOON_MS });
    return typed.then(
      () => appears(row),
      () => false,
    );
  };
  const runCommand = async (title: string): Promise<void> => {
    const row = quickRows.filter({ hasText: title }).first();
    // The list isn't brought up to date while it is open, and some commands come only some time after a window has loaded.
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (await isListed(title, row)) return row.click();
      await page.keyboard.press('Escape');
    }
    throw new Error(`The palette has no “${title}”`);
  };
  return {
    runCommand,
    async openFile(name) {
      const base = path.basename(name);
      await page.keyboard.press('Control+P');
      await quickInput.waitFor();
      await quickInput.fill(name);
      await quickRows.filter({ hasText: base }).first().click();
      await page.locator(`.tab.active[data-resource-name="${base}"]`).waitFor();
    },
    webview: (nth = 0) => page.frameLocator('iframe.webview.ready').nth(nth).frameLocator('iframe#active-frame'),
    async problems(count = 1) {
      const rows = page.locator('.markers-panel .monaco-list-row');
      if (!(await page.locator('.markers-panel').isVisible())) await runCommand('Problems: Focus on Problems View');
      await rows.nth(count - 1).waitFor();
      return rows.allInnerTexts();
    },
    async clickText(text) {
      const line = page.locator('.editor-instance .view-line', { hasText: text }).first();
      // A line that is drawn anew meanwhile, as when its colours come, is another element.
      const { left, middle } = await again(async () => {
        await line.scrollIntoViewIfNeeded({ timeout: SOON_MS });
        return line.evaluate(placeOf, text);
      });
      await page.mouse.click(left + 1, middle);
      return line;
    },
    async openQuickFixes(entry) {
      const menu = page.locator('.action-widget', { hasText: entry });
      for (let tries = 0; tries < 10; tries += 1) {
        await page.keyboard.press('Control+.');
        const opened = await menu.waitFor({ timeout: 2000 }).then(
          () => true,
          () => false,
        );
        if (opened) return menu;
        await page.keyboard.press('Escape');
      }
      throw new Error(`The quick-fix menu has no “${entry}”`);
    },
    screenshot: (name) => shot(page, name),
  };
}

/** Where a text stands in a line of the editor, in pixels. A line is a row of spans, cut anew at every edit: the browser's own range knows. */
function placeOf(element: Element, wanted: string): { readonly left: number; readonly middle: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const at = (element.textContent ?? '').replace(/\u00a0/g, ' ').indexOf(wanted);
  for (let seen = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (at < seen + length) {
      const range = document.createRange();
      range.setStart(node, at - seen);
      range.setEnd(node, at - seen + 1);
      const { left, top, height } = range.getBoundingClientRect();
      return { left, middle: top + height / 2 };
    }
    seen += length;
  }
  throw new Error('the text is not in the line');
}

/** Tries a step until it succeeds; the last failure is the caller's. */
async function again<Result>(step: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
    try {
      return await step();
    } catch {
      continue;
    }
  }
  return step();
}

/** Writes out/shots/NAME.png; says where. */
export async function shot(page: Page, name: string): Promise<string> {
  const file = path.join(OUT, 'shots', `${name}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  return file;
}
