import type { Page } from 'playwright-core';
import { copyOfSamples, type SampleFolder } from '../host/samples';
import { launch, shot, type Workbench, type WorkbenchOptions } from '../host/workbench';

export interface Opened {
  readonly workbench: Workbench;
  /** The copy of the samples that is open in it. */
  readonly folder: string;
}

/**
 * Gives the suite that calls it a workbench on a copy of the samples, which ends with the suite. `prepare` may write into the folder
 * before it is opened, and says how to open it; `opened` is handed what was opened, before the first test. Where something fails, each
 * window is shown as it was: out/shots/NAME-failed.png.
 */
export function withWorkbench(
  name: string,
  prepare: (folder: string) => WorkbenchOptions | Promise<WorkbenchOptions>,
  opened: (handed: Opened) => void | Promise<void>,
): void {
  let samples: SampleFolder | undefined;
  let workbench: Workbench | undefined;

  const showFailure = async (): Promise<void> => {
    for (const [at, page] of windowsOf(workbench).entries())
      console.log(`How it looked: ${await shot(page, `${name}-failed${at > 0 ? `-${at + 1}` : ''}`)}`);
  };

  before(async () => {
    samples = await copyOfSamples();
    const { folder } = samples;
    workbench = await launch({ folder, ...(await prepare(folder)) });
    try {
      await opened({ workbench, folder });
    } catch (error) {
      await showFailure();
      throw error;
    }
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await showFailure();
  });

  after(async () => {
    await workbench?.close();
    await samples?.remove();
  });
}

function windowsOf(workbench: Workbench | undefined): readonly Page[] {
  return workbench?.page.context().pages() ?? [];
}
