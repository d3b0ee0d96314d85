import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OUT, ROOT } from './paths';

/** What the extension's registrations take the program from. */
export const PROGRAM = 'dist/web/extension.js';

/** Copies the built extension without its program into a folder below out/, and says which. */
export async function copyWithoutProgram(name: string): Promise<string> {
  const folder = path.join(OUT, name);
  await rm(folder, { recursive: true, force: true });
  for (const file of ['package.json', 'media', 'dist/extension.js', 'dist/panel'])
    await cp(path.join(ROOT, file), path.join(folder, file), { recursive: true });
  return folder;
}

/** The same, with the first half of the program, as a full disk or an update that was cut off leaves it. */
export async function copyWithHalfAProgram(name: string): Promise<string> {
  const folder = await copyWithoutProgram(name);
  const whole = await readFile(path.join(ROOT, PROGRAM), 'utf8');
  await mkdir(path.dirname(path.join(folder, PROGRAM)), { recursive: true });
  await writeFile(path.join(folder, PROGRAM), whole.slice(0, whole.length / 2));
  return folder;
}
