import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detectorsReadme } from './generate-readme';

describe('the page on detectors', () => {
  it('is in step with the detectors', () => {
    assert.equal(readFileSync(path.join(__dirname, 'README.md'), 'utf8'), detectorsReadme());
  });
});
