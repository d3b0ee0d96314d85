import assert from 'node:assert/strict';
import { giveWay, settle } from './settle';
import type { Finding } from './types';

const TEXT = 'We lost one in nine subscribers, and 41 % of those who stayed pay half of what they paid before.';

function finding(words: string, over: Partial<Finding> = {}): Finding {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0);
  const end = start + words.length;
  return {
    detector: 'a',
    label: 'metrics',
    group: 'company',
    confidence: 'likely',
    because: '',
    part: 'prose',
    start,
    end,
    ...over,
  };
}

describe('settling overlaps', () => {
  it('ends a phrase with the whole detail that it ends in', () => {
    const phrase = finding('We lost one in nine', { label: 'incident' });
    const whole = finding('nine subscribers', { label: 'bank-account', group: 'personal' });
    assert.deepEqual(
      settle([phrase, whole]).map(({ start, end }) => TEXT.slice(start, end)),
      ['We lost one in nine subscribers', 'nine subscribers'],
    );
  });
});

describe('giving way', () => {
  const yielding = new Set(['told']);
  const words = (findings: readonly Finding[]): string[] => findings.map(({ start, end }) => TEXT.slice(start, end));

  it('leaves out what another detector finds in the same words', () => {
    const found = [finding('lost one in nine subscribers', { detector: 'told' }), finding('one in nine')];
    assert.deepEqual(words(giveWay(TEXT, found, yielding)), ['one in nine']);
  });

  it('keeps what is left where it is long, without what stood between', () => {
    const found = [
      finding('one in nine subscribers, and 41 % of those who stayed pay half', { detector: 'told' }),
      finding('one in nine subscribers'),
    ];
    assert.deepEqual(words(giveWay(TEXT, found, yielding)), ['41 % of those who stayed pay half', 'one in nine subscribers']);
  });

  it('keeps no word that joined what is left to what was cut out', () => {
    const found = [
      finding('We lost one in nine subscribers, and 41 % of those who stayed pay', { detector: 'told' }),
      finding('stayed pay half'),
    ];
    assert.deepEqual(words(giveWay(TEXT, found, yielding)), ['We lost one in nine subscribers, and 41 %', 'stayed pay half']);
  });

  it('gives way neither to another group nor to what is only possible', () => {
    const told = finding('lost one in nine', { detector: 'told' });
    const others = [finding('one in nine', { group: 'personal', label: 'health' }), finding('nine', { confidence: 'possible' })];
    assert.deepEqual(giveWay(TEXT, [told, ...others], yielding), [told, ...others]);
  });
});
