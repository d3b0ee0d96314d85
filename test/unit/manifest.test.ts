import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { productBundles } from '../../esbuild.js';

const ROOT = path.resolve(__dirname, '../..');

interface Setting {
  readonly scope?: string;
  readonly type?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly icon: string;
  readonly engines: { readonly vscode: string };
  readonly activationEvents: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations?: readonly string[] } };
  readonly contributes: {
    readonly commands?: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly menus?: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
    readonly keybindings?: readonly { readonly command: string; readonly key: string; readonly mac?: string }[];
    readonly views?: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
    readonly viewsContainers?: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly configuration?: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

const manifest = read('package.json') as Manifest;
const { contributes } = manifest;
const commands = contributes.commands ?? [];
const settings = Object.entries(contributes.configuration?.properties ?? {});

describe('the manifest', () => {
  it('names programs that the build makes', () => {
    const built = productBundles().map(({ outfile }) => path.posix.normalize(outfile));
    for (const program of [manifest.main, manifest.browser, ...Object.values(manifest.bin)]) {
      assert.ok(built.includes(path.posix.normalize(program)), `${program} is not built`);
    }
  });

  it('has an icon of 256 by 256 pixels', () => {
    const png = readFileSync(path.join(ROOT, manifest.icon));
    // https://www.w3.org/TR/png-3/#11IHDR: width and height follow the signature and the chunk's head.
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [256, 256]);
  });

  it('names pictures and pages that exist', () => {
    const named = [...JSON.stringify(contributes).matchAll(/"(media\/[^"]{1,100})"/g)].map(([, file]) => file ?? '');
    assert.deepEqual(
      named.filter((file) => !existsSync(path.join(ROOT, file))),
      [],
    );
  });

  it('is not activated by everything', () => {
    assert.ok(!manifest.activationEvents.includes('*'));
  });

  it('asks for the VS Code whose interface it is compiled against, or a later one', () => {
    const types = (read('node_modules/@types/vscode/package.json') as { version: string }).version;
    assert.ok(minor(manifest.engines.vscode) >= minor(types), `engines ${manifest.engines.vscode}, types ${types}`);
  });

  it('gives every command an id, a category and a title of its own', () => {
    for (const { command, category, title } of commands) {
      assert.match(command, /^holdout\.[a-zA-Z]+$/);
      assert.equal(category, 'Holdout', command);
      assert.match(title, /^[A-Z]/, command);
    }
    assert.equal(new Set(commands.map(({ title }) => title)).size, commands.length);
  });

  it('puts only its own commands on menus and keys', () => {
    const known = commands.map(({ command }) => command);
    const used = [...Object.values(contributes.menus ?? {}).flat(), ...(contributes.keybindings ?? [])];
    assert.deepEqual(
      used.flatMap(({ command }) => (command && !known.includes(command) ? [command] : [])),
      [],
    );
  });

  it('puts views into containers that exist', () => {
    const containers = Object.values(contributes.viewsContainers ?? {})
      .flat()
      .map(({ id }) => id);
    assert.deepEqual(
      Object.keys(contributes.views ?? {}).filter((id) => !containers.includes(id)),
      [],
    );
  });

  it('needs no exemption from the search for secrets when it is packaged', () => {
    assert.doesNotMatch(JSON.stringify(manifest.scripts), /allow-package|skip-license|allow-star/);
  });
});

describe('the settings', () => {
  const source = readdirSync(path.join(ROOT, 'src/editor'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(ROOT, 'src/editor', name), 'utf8'))
    .join('\n');

  for (const [name, setting] of settings) {
    it(`${name} is described, has a default of its type, and is read`, () => {
      const { description, markdownDescription, enumDescriptions } = setting;
      assert.match(name, /^holdout\.[a-zA-Z]+$/);
      assert.match(description ?? markdownDescription ?? '', /\.$/, 'a sentence describes it');
      if (setting.enum) {
        assert.ok(setting.enum.includes(setting.default), 'the default is one of the choices');
        assert.equal(enumDescriptions?.length, setting.enum.length, 'every choice is described');
      }
      assert.equal(typeOf(setting.default), setting.type);
      assert.ok(new RegExp(`['"\`.]${name.split('.')[1]}\\b`).test(source), 'nothing in src/editor reads it');
    });
  }

  it('that an untrusted workspace may not set are settings', () => {
    const names = settings.map(([name]) => name);
    const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations ?? [];
    assert.deepEqual(
      restricted.filter((name) => !names.includes(name)),
      [],
    );
  });

  it('that a workspace may set are restricted where it is untrusted', () => {
    const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations ?? [];
    const open = settings.filter(([name, { scope }]) => scope !== 'application' && !restricted.includes(name));
    assert.deepEqual(
      open.map(([name]) => name),
      [],
    );
  });
});

describe('the lock files', () => {
  for (const file of ['package-lock.json', 'test/host/vscode/package-lock.json']) {
    it(`${file} names no registry`, () => assert.doesNotMatch(readFileSync(path.join(ROOT, file), 'utf8'), /"resolved"/));
  }
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
}

/** Of `^1.100.0`: 100. */
function minor(version: string): number {
  return Number(version.split('.')[1]);
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
