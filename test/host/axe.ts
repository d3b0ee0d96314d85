import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { FrameLocator } from 'playwright-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe (WCAG 2.2 AA and best practice) finds in a page, as `rule: element`. */
export async function violations(page: FrameLocator): Promise<string[]> {
  return page.locator('body').evaluate(async (_body, source) => {
    // The page's policy forbids eval; Playwright's own evaluation is exempt from it, a script element is not.
    (0, eval)(source);
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations: found } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Who speaks to the page says the words that are seen (WCAG 2.5.3). The rule is off unless asked for.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, AXE);
}
