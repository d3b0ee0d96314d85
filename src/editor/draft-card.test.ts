import assert from 'node:assert/strict';
import type { Finding } from '../core/types';
import { answer, emptyChecklist, withRegion } from '../platforms/checklist';
import { expose } from '../platforms/exposure';
import type { Checklist, Severity } from '../platforms/types';
import { draftCard, tallyOf } from './draft-card';

const TODAY = '2026-11-23';
const UK = withRegion(emptyChecklist(), 'UK');
const TALLY = tallyOf({ length: 100, shown: [], kept: [], read: () => '18 words were read.' });

function cardFor(platforms: readonly string[], checklist: Checklist = UK) {
  const exposures = expose({ platforms, region: checklist.region, checklist, today: TODAY });
  return draftCard({ name: 'post.md', destination: { platforms }, exposures, used: ['x', 'dev', 'medium'], tally: TALLY });
}

describe('the draft’s card', () => {
  it('asks where it goes while that is not known, offering what is used', () => {
    const card = cardFor([]);
    assert.equal(card.destination, null);
    assert.deepEqual(
      card.asks.map(({ name }) => name),
      ['X', 'DEV'],
    );
  });

  it('leads from its sentence to the control that waits', () => {
    const { destination } = cardFor(['linkedin']);
    assert.deepEqual(destination?.link, { words: 'the switch on this account', row: 'linkedin/li-genai' });
    assert.ok(destination?.says.includes('the switch on this account'));
    assert.equal(destination?.icon, 'trains');
  });

  it('leads nowhere once it is answered', () => {
    const { destination } = cardFor(['linkedin'], answer(UK, { control: 'li-genai', value: 'set', today: TODAY }));
    assert.deepEqual([destination?.icon, destination?.link], ['asked', null]);
  });

  it('takes the worst of several destinations', () => {
    const { destination } = cardFor(['linkedin', 'own-site']);
    assert.equal(destination?.words, 'LinkedIn and your site');
    assert.match(destination?.says ?? '', /^Worst of the two: LinkedIn trains/);
  });
});

describe('the tally', () => {
  const finding = (start: number): Finding => ({
    start,
    end: start + 4,
    detector: 'a/b',
    label: 'client',
    group: 'company',
    confidence: 'likely',
    because: '',
    part: 'prose',
  });
  const shown = (...severities: readonly Severity[]) =>
    severities.map((severity, index) => ({ finding: finding(index * 10), severity }));
  const words = (...severities: readonly Severity[]) => {
    const { title, counts, aside } = tallyOf({
      length: 100,
      shown: shown(...severities),
      kept: [finding(90)],
      read: () => 'read',
    });
    return [title, ...counts.map((count) => count.words), aside];
  };

  it('counts what is serious, to weigh, noted, and kept', () => {
    assert.deepEqual(words('error', 'error', 'warning', 'information'), [
      '4 details',
      '2 serious',
      '1 to weigh',
      '1 note',
      '1 kept',
      null,
    ]);
    assert.deepEqual(words('warning'), ['1 detail', '1 to weigh', '1 kept', null]);
  });

  it('says what was read where nothing was found', () => {
    const { title, counts, aside, hasDetails } = TALLY;
    assert.deepEqual([title, counts, aside, hasDetails], ['No details', [], '18 words were read.', false]);
  });
});
