import { window, workspace } from 'vscode';

/** A made-up post with a few planted details, so that the first minute shows what Holdout does. All of it is invented. */
const SAMPLE = `---
title: What a stalled pilot taught us
platform: linkedin
---

# What a stalled pilot taught us

Eleven weeks ago we nearly lost our client Halden Mutual. The pilot had stalled, Ruth Okafor (ruth.okafor@haldenmutual.co.uk) had
stopped answering, and our £1.4M renewal was three Fridays away.

Three things turned it:

1. We put the roadmap away. Project Osier will ship in May, and nobody there cares.
2. We rang instead of writing.
3. We said the numbers out loud. Churn was 6.2%, and everybody knew.

<!-- before posting: ask legal about the NDA with Halden -->

The Wi-Fi password in the war room was Otters-and-Oars-19. Somebody should change it.
`;

/** Opens the sample as an untitled draft: nothing is written to disk. */
export function createSampleDraft() {
  return {
    'holdout.openSample': async () => {
      const draft = await workspace.openTextDocument({ language: 'markdown', content: SAMPLE });
      await window.showTextDocument(draft);
    },
  };
}
