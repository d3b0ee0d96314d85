// memory:/drafts holds what HOLDOUT_MEMORY says: a JSON object of texts by their paths.
'use strict';

const { EventEmitter, FileSystemError, FileType, workspace } = require('vscode');

exports.activate = ({ subscriptions }) => {
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
    readFile: read,
    writeFile: (uri, bytes) => {
      files.set(uri.path, bytes);
      enter(uri.path);
    },
    createDirectory: (uri) => void folders.add(uri.path),
    delete: (uri) => void files.delete(uri.path),
    rename: (from, to) => {
      files.set(to.path, read(from));
      files.delete(from.path);
    },
  };
  subscriptions.push(changed, workspace.registerFileSystemProvider('memory', provider));
};
