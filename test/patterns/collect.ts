import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import type * as redaction from '../../src/core/redact';
import type * as scanning from '../../src/core/scan';
import type { Detector } from '../../src/core/types';

const ROOT = path.resolve(__dirname, '../..');

/** Where a pattern may be put together while the program runs: the folders that can be loaded here. */
const LOADED = ['src/core', 'src/detectors', 'src/platforms'];

export interface Pattern {
  readonly source: string;
  /** Those that decide what matches and how long it takes: `d` and `g` don't. */
  readonly flags: string;
  /** `src/core/parse.ts`, the first place that has it. */
  readonly file: string;
}

/** Every pattern of the product, each once: those written as literals, and those put together when a module loads or a draft is read. */
export async function collectPatterns(): Promise<readonly Pattern[]> {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join('src', file.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !/(?:\.test\.ts|\/generate[\w-]*\.ts)$/.test(file))
    .sort();
  const made = await madeWhile(async () => {
    for (const file of files) if (isLoaded(file)) await import(pathToFileURL(path.join(ROOT, file)).href);
    await readExamples();
  });
  const all = [...files.flatMap(literalsOf), ...made];
  return [
    ...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern] as const).reverse()).values(),
  ].reverse();
}

function isLoaded(file: string): boolean {
  return LOADED.some((folder) => file.startsWith(`${folder}/`));
}

function literalsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(patternOf(node.text.slice(1, end), node.text.slice(end + 1), file));
    }
    const makes = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
    if (makes && !isLoaded(file)) throw new Error(`${file} puts a pattern together, and isn't loaded here`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** What our own files make with `new RegExp` while `run` goes on. */
async function madeWhile(run: () => Promise<void>): Promise<readonly Pattern[]> {
  const made: Pattern[] = [];
  const Original = RegExp;
  const note = (pattern: RegExp): RegExp => {
    const [, file] = /[\\/](src[\\/](?:core|detectors|platforms)[\\/][^\n:]{1,200}\.ts):/.exec(callerOf()) ?? [];
    if (file !== undefined) made.push(patternOf(pattern.source, pattern.flags, file.split(path.sep).join('/')));
    return pattern;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given: ConstructorParameters<RegExpConstructor>, newTarget) =>
      note(Reflect.construct(target, given, newTarget) as RegExp),
    apply: (target, self, given: ConstructorParameters<RegExpConstructor>) => note(Reflect.apply(target, self, given)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** The line of the stack that called the constructor: below this function, its caller and the trap. */
function callerOf(): string {
  return new Error('here').stack?.split('\n')[4] ?? '';
}

/** Some patterns are made when a text first needs them: each detector's own examples do, found and redacted. */
async function readExamples(): Promise<void> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(ROOT, 'src', file)).href);
  const { DETECTORS } = (await load('detectors/index.ts')) as { readonly DETECTORS: readonly Detector[] };
  const { scan } = (await load('core/scan.ts')) as typeof scanning;
  const { planRedactions, REDACTION_STYLES } = (await load('core/redact.ts')) as typeof redaction;
  for (const detector of DETECTORS)
    for (const example of [...detector.examples.hits, ...detector.examples.nearMisses.map(({ text }) => text)]) {
      const text = example.replace(/[⟦⟧]/g, '');
      const { findings } = scan(text, { detectors: [detector] });
      for (const style of REDACTION_STYLES)
        planRedactions(text, findings, { detectors: DETECTORS, styleOf: () => style, today: { day: '2026-02-10' } });
    }
}

function patternOf(source: string, flags: string, file: string): Pattern {
  return { source, flags: flags.replace(/[dg]/g, ''), file };
}
