import assert from 'node:assert/strict';
import { titleWithin, withoutValues } from './detail-words';

describe('an address that is shown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['https://wiki.corp.example/a?token=k3y-0F&page=2#at=9', 'https://wiki.corp.example/a?token=••••••&page=••••••#at=••••••'],
    ['https://wiki.corp.example/a?page=2;token=k3y', 'https://wiki.corp.example/a?page=••••••'],
    ['https://wiki.corp.example/a#access_token=k3y==', 'https://wiki.corp.example/a#access_token=••••••'],
    ['https://wiki.corp.example/a=b?c', 'https://wiki.corp.example/a=b?c'],
    ['our margin = 31%', 'our margin = 31%'],
  ];
  for (const [address, shown] of cases) it(`is ${shown}`, () => assert.equal(withoutValues(address), shown));
});

describe('the title of a detector, after a colon,', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Telephone number', 'telephone number'],
    ['E-mail address', 'e-mail address'],
    ['IP or MAC address', 'IP or MAC address'],
    ['JSON Web Token', 'JSON Web Token'],
    ['Value in a Kubernetes Secret', 'value in a Kubernetes Secret'],
  ];
  for (const [title, within] of cases) it(`is ${within}`, () => assert.equal(titleWithin(title), within));
});
