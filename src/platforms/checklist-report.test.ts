import assert from 'node:assert/strict';
import { answer, emptyChecklist, withPlatforms, withRegion } from './checklist';
import { checklistReport } from './checklist-report';

const TODAY = '2026-11-22';

describe('the checklist as a page', () => {
  const mine = answer(withPlatforms(withRegion(emptyChecklist(), 'UK'), ['x', 'reddit', 'nowhere']), {
    control: 'x-grok',
    value: 'set',
    today: '2026-11-09',
  });
  const page = checklistReport(mine, TODAY).replace(/\u00a0/g, ' ');

  it('says for which day, region and how much of it is answered', () =>
    assert.match(page, /As of 22 Nov 2026\. Region: United Kingdom\. 1 of 2 controls answered\./));

  it('has a table a platform, with what was declared and when', () => {
    assert.match(page, /\n## X\n\nX is asked not to train on public posts, declared on 9 Nov 2026\./);
    assert.match(page, /\n\| Grok & Third-party Collaborators \| Unticked \| Unticked, declared 9 Nov 2026 \|\n/);
    assert.match(page, /\n\| Allow X to personalize your experience with Grok \| Unticked \| Not answered \|\n/);
    assert.match(page, /\n\| No opt-out exists \| {2}\| Decide before posting \|\n/);
  });

  it('leaves out what is not known, verified, or minor and untouched', () => {
    assert.doesNotMatch(page, /nowhere|chat\.disableAIFeatures|grok\.com|Improve the Model/);
  });

  it('can be written of an empty checklist', () =>
    assert.match(checklistReport(emptyChecklist(), TODAY), /Region: not set\. 0 of 0 controls answered\./));
});
