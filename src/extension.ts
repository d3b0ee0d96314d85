import type { ExtensionContext } from 'vscode';
import { loadProgram } from './editor/load-program';
import { register } from './editor/registrations';

/** Registers, and returns before the program is loaded: an editor that starts doesn't wait for it. */
export function activate(context: ExtensionContext): void {
  register(context, loadProgram);
}

export { loadProgram };
