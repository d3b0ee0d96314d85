// memory:/drafts and vscode-vfs://memory/drafts hold what HOLDOUT_MEMORY says: a JSON object of texts by their paths.
// The file HOLDOUT_MEMORY_READS, where there is one, gets a line for each file that is read: its scheme and path.
'use strict';

const { appendFileSync } = require('node:fs');
const { EventEmitter, FileChangeType, FileSystemError, FileType, workspace } = require('vscode');

/** The editor trusts each file system that is no disk, but asks about those of remote repositories, which have the other scheme. */
const SCHEMES = ['memory', 'vscode-vfs'];

exports.activate = ({ subscriptions }) => {
  for (const scheme of SCHEMES) {
    const { provider, all } = createFileSystem();
    subscriptions.push(workspace.registerFileSystemProvider(scheme, provider));
    // Remote repositories can be searched; without somebody who can, the editor waits for ever.
    if (scheme === 'vscode-vfs') {
      const provideFileSearchResults = (_query, { folder }) => all().map((path) => folder.with({ path }));
      subscriptions.push(workspace.registerFileSearchProvider(scheme, { provideFileSearchResults }));
    }
  }
};

/** Each holds files of its own. */
function createFileSystem() {
  const given = Object.entries(JSON.parse(process.env.HOLDOUT_MEMORY ?? '{}'));
  const files = new Map(given.map(([path, text]) => [`/drafts/${path}`, Buffer.from(text)]));
  const folders = new Set(['/']);
  const enter = (path) => {
    for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at));
  };
  for (const path of files.keys()) enter(path);
  const changed = new EventEmitter();
  const read = (uri) => {
    const bytes = files.get(uri.path);
    if (bytes === undefined) throw FileSystemError.FileNotFound(uri);
    return bytes;
  };
  const parentOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 1));
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    stat: (uri) =>
      folders.has(uri.path)
        ? { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: FileType.File, ctime: 0, mtime: 0, size: read(uri).length },
    readDirectory: ({ path }) => [
      ...[...folders]
        .filter((one) => one !== '/' && parentOf(one) === path)
        .map((one) => [one.split('/').at(-1), FileType.Directory]),
      ...[...files.keys()].filter((one) => parentOf(one) === path).map((one) => [one.split('/').at(-1), FileType.File]),
    ],
    readFile: (uri) => {
      const log = process.env.HOLDOUT_MEMORY_READS;
      if (log !== undefined) appendFileSync(log, `${uri.scheme}:${uri.path}\n`);
      return read(uri);
    },
    writeFile: (uri, bytes) => {
      const isNew = !files.has(uri.path);
      files.set(uri.path, bytes);
      enter(uri.path);
      changed.fire([{ type: isNew ? FileChangeType.Created : FileChangeType.Changed, uri }]);
    },
    createDirectory: (uri) => void folders.add(uri.path),
    delete: (uri) => void files.delete(uri.path),
    rename: (from, to) => {
      files.set(to.path, read(from));
      files.delete(from.path);
    },
  };
  return { provider, all: () => [...files.keys()] };
}
