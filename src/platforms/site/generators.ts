/** How a site is made, as far as its files tell. */
export type Generator = 'hugo' | 'jekyll' | 'astro' | 'eleventy' | 'next' | 'docusaurus' | 'plain';

export interface Site {
  readonly generator: Generator;
  /** As it is written: "Hugo". */
  readonly name: string;
  /** The folder of the site in the workspace, ending in `/`, or empty. */
  readonly root: string;
  /** Where its robots.txt is, or belongs. */
  readonly robots: string;
  /** Files that make a robots.txt when the site is built: what they write cannot be read here. */
  readonly robotsMadeBy: readonly string[];
  /** Existing files with signals, each where {@link Signals} says. */
  readonly signals: Signals;
}

/** Paths of existing files, to be read and handed to readSite. */
export interface Signals {
  readonly robots?: string;
  readonly tdmrep?: string;
  readonly aiTxt: readonly string[];
  readonly rsl?: string;
  readonly headers?: string;
  readonly pages: readonly string[];
  readonly llms?: string;
}

interface Kind {
  readonly generator: Generator;
  readonly name: string;
  /** The file that gives it away, relative to the site's root. */
  readonly mark: RegExp;
  /** Besides the mark one of these folders must be there, because the mark is a common name. */
  readonly with?: readonly string[];
  /** Folders whose files are copied to the root of the host, the usual one first. */
  readonly copied: readonly string[];
  readonly robotsMadeBy: RegExp;
  /** Layouts and pages whose `<head>` every page gets. */
  readonly pages: RegExp;
}

/** Matches no path: those of a workspace never start with a slash. */
const NOTHING = /^\//;
const SCRIPT = '(?:js|cjs|mjs|ts|mts|cts)';

/** The first that fits wins; docs of each generator say where its static files live. */
const kinds: readonly Kind[] = [
  {
    generator: 'hugo',
    name: 'Hugo',
    mark: /^(?:hugo\.(?:toml|ya?ml|json)|config\/_default\/(?:hugo|config)\.(?:toml|ya?ml|json))$/,
    copied: ['static/'],
    robotsMadeBy: /^layouts\/robots\.txt$/,
    pages: /^layouts\/(?:_default\/baseof\.html|baseof\.html|_?partials\/head\.html)$/,
  },
  {
    generator: 'hugo',
    name: 'Hugo',
    mark: /^config\.(?:toml|ya?ml|json)$/,
    with: ['archetypes/', 'layouts/', 'themes/'],
    copied: ['static/'],
    robotsMadeBy: /^layouts\/robots\.txt$/,
    pages: /^layouts\/(?:_default\/baseof\.html|_?partials\/head\.html)$/,
  },
  {
    generator: 'docusaurus',
    name: 'Docusaurus',
    mark: new RegExp(`^docusaurus\\.config\\.${SCRIPT}$`),
    copied: ['static/'],
    robotsMadeBy: NOTHING,
    pages: NOTHING,
  },
  {
    generator: 'astro',
    name: 'Astro',
    mark: new RegExp(`^astro\\.config\\.${SCRIPT}$`),
    copied: ['public/'],
    robotsMadeBy: /^src\/pages\/robots\.txt\.(?:js|ts)$/,
    pages: /^src\/(?:layouts|components)\/[^/]{1,80}\.astro$/,
  },
  {
    generator: 'next',
    name: 'Next.js',
    mark: new RegExp(`^next\\.config\\.${SCRIPT}$`),
    copied: ['public/', 'app/', 'src/app/'],
    robotsMadeBy: /^(?:src\/)?(?:app\/robots\.(?:js|ts)|pages\/robots\.txt(?:\/index)?\.[jt]sx?)$/,
    pages: NOTHING,
  },
  {
    generator: 'eleventy',
    name: 'Eleventy',
    mark: new RegExp(`^(?:\\.eleventy\\.js|eleventy\\.config\\.${SCRIPT})$`),
    copied: ['', 'src/', 'public/', 'static/', 'src/static/', 'content/'],
    robotsMadeBy: /^(?:src\/|content\/)?robots(?:\.txt)?\.(?:njk|liquid|11ty\.js|md)$/,
    pages: /^(?:src\/)?_includes\/(?:[^/]{1,80}\/)?[^/]{1,80}\.(?:njk|liquid|html|webc)$/,
  },
  {
    generator: 'jekyll',
    name: 'Jekyll',
    mark: /^_config\.ya?ml$/,
    copied: [''],
    robotsMadeBy: NOTHING,
    pages: /^(?:_layouts\/default\.html|_includes\/head\.html)$/,
  },
  {
    generator: 'plain',
    name: 'plain HTML',
    mark: /^index\.html?$/,
    copied: ['', 'public/'],
    robotsMadeBy: NOTHING,
    pages: /^index\.html?$/,
  },
  { generator: 'plain', name: 'plain HTML', mark: /^robots\.txt$/, copied: [''], robotsMadeBy: NOTHING, pages: NOTHING },
];

/** Folders of tools and of built sites, in which nothing is written by hand. */
const BUILT = /(?:^|\/)(?:node_modules|vendor|_site|dist|build|out|\.next|\.git|\.docusaurus|\.astro|coverage|resources)\//;

/**
 * Tells from the names of a workspace's files whether it is a site, and where its signals live. The site nearest to the
 * workspace's root wins. `files` are paths with `/`, relative to the workspace. Undefined: it does not look like a site.
 */
export function detectSite(files: readonly string[]): Site | undefined {
  const own = files.filter((file) => !BUILT.test(file));
  const marked = own.flatMap((file) =>
    foldersOf(file).filter((folder) => kinds.some(({ mark }) => mark.test(file.slice(folder.length)))),
  );
  const roots = [...new Set(marked)].sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1));
  for (const root of roots) {
    const inside = own.flatMap((file) => (file.startsWith(root) ? [file.slice(root.length)] : []));
    const kind = kinds.find(
      ({ generator, mark, with: folders }) =>
        // A web page deep in a project is a test or an example, not the author's site.
        (generator !== 'plain' || root === '' || root === 'docs/') &&
        inside.some((file) => mark.test(file)) &&
        (folders === undefined || folders.some((folder) => inside.some((file) => file.startsWith(folder)))),
    );
    if (kind !== undefined) return siteOf(kind, root, inside);
  }
  return undefined;
}

function siteOf(kind: Kind, root: string, inside: readonly string[]): Site {
  const all = (...names: readonly string[]): readonly string[] =>
    kind.copied
      .flatMap((folder) => names.map((name) => `${folder}${name}`))
      .filter((file) => inside.includes(file))
      .map((file) => root + file);
  const optional = <Key extends string>(key: Key, file: string | undefined): { readonly [K in Key]?: string } =>
    file === undefined ? {} : ({ [key]: file } as { readonly [K in Key]?: string });
  const robots = all('robots.txt')[0];
  return {
    generator: kind.generator,
    name: kind.name,
    root,
    robots: robots ?? `${root}${kind.copied[0] ?? ''}robots.txt`,
    robotsMadeBy: inside.filter((file) => kind.robotsMadeBy.test(file)).map((file) => root + file),
    signals: {
      ...optional('robots', robots),
      ...optional('tdmrep', all('.well-known/tdmrep.json')[0]),
      aiTxt: all('ai.txt', '.well-known/ai.txt'),
      ...optional('rsl', all('license.xml', 'rsl.xml')[0]),
      ...optional('headers', all('_headers')[0]),
      pages: inside.filter((file) => kind.pages.test(file)).map((file) => root + file),
      ...optional('llms', all('llms.txt')[0]),
    },
  };
}

/** `a/b/c/d.md` → ``, `a/`, `a/b/`: a site lies no deeper than two folders in a workspace. */
function foldersOf(file: string): readonly string[] {
  const names = file.split('/').slice(0, -1).slice(0, 2);
  return ['', ...names.map((_, index) => `${names.slice(0, index + 1).join('/')}/`)];
}

function depthOf(folder: string): number {
  return folder.split('/').length - 1;
}
