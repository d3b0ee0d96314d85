import type { CreateProgram } from './registrations';

/** What the program is made of, in the order in which it is loaded: what others need comes first. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../core/scan'),
  () => import('../detectors/access/index'),
  () => import('../detectors/personal/index'),
  () => import('../detectors/company/index'),
  () => import('../platforms/index'),
];

/** Loads the program part by part, so that the extension host has its turn between them. */
export async function loadProgram(): Promise<CreateProgram> {
  for (const load of PARTS) {
    await load();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return (await import('./program')).createProgram;
}
