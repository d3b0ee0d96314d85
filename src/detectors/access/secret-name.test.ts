import assert from 'node:assert/strict';
import { scan } from '../../core/scan';
import { ACCESS } from './index';
import { sample } from './sample';
import { isNoRealOne } from './secret-name';

const NO_REAL_ONES =
  'nonMatchingToken invalidKey invalid_api_key mismatchedSecret bogusToken FAKE_CLIENT_SECRET dummyPassword mockAccessToken tokenMock API_KEY_DUMMY notRealSecret non_existent_token';
/** Old keys leak, too; and a name may speak of something else than its value. */
const REAL_ONES =
  'token accessToken expiredToken oldSecret wrongPassword previousKey validToken realSecret matchingToken mockServerToken FAKESTORE_API_KEY invalidatedToken dummyBankApiKey';

describe('A name', () => {
  for (const name of NO_REAL_ONES.split(' '))
    it(`says that it holds no real secret: ${name}`, () => assert.equal(isNoRealOne(name), true));
  for (const name of REAL_ONES.split(' ')) it(`does not say so: ${name}`, () => assert.equal(isNoRealOne(name), false));

  it('says nothing against a token that is known by its form', () => {
    const text = `bogusToken = "ghp_${sample('b62', 36, 4)}"`;
    assert.equal(scan(text, { detectors: ACCESS }).findings.length, 1);
  });
});
