import { RelativePattern, Uri, workspace } from 'vscode';
import { filesOf } from './site-files';

/** Schemes of file systems that the editor can search. In any other, `findFiles` may wait for ever for somebody who can. */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/** The Markdown files of a folder, `most` of them at most. */
export async function draftsIn(folder: Uri, most?: number): Promise<readonly Uri[]> {
  if (SEARCHED.has(folder.scheme))
    return workspace.findFiles(new RelativePattern(folder, '**/*.{md,markdown,mdx}'), '**/{node_modules,.git}/**', most);
  const drafts = (await filesOf(folder)).filter((file) => /\.(?:md|markdown|mdx)$/i.test(file));
  return drafts.slice(0, most).map((file) => Uri.joinPath(folder, file));
}
