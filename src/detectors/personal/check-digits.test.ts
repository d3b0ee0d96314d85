import assert from 'node:assert/strict';
import { isPatterned, luhn, mod11_10, remainder, sum731, verhoeff, weighted } from './check-digits';

describe('check digits', () => {
  it('hold for the samples that issuers print', () => {
    assert.ok(luhn('046454286'), 'a Canadian social insurance number');
    assert.ok(luhn('6408233234'), 'a Swedish personal number');
    assert.ok(verhoeff('999941057058'), 'an Aadhaar number');
    assert.ok(mod11_10('02476291358'), 'a German tax number for tests');
    assert.equal(remainder('WEST12345698765432GB82', 97), 1, 'an IBAN, its first four characters last');
    assert.equal(sum731('L898902C3'), 6, 'the passport of ICAO Doc 9303');
    assert.equal(weighted('12345678', [9, 8, 7, 6, 5, 4, 3, 2]), 156);
  });

  it('fail when one digit changes', () => {
    for (const [holds, number] of [
      [luhn, '046454286'],
      [verhoeff, '999941057058'],
      [mod11_10, '02476291358'],
    ] as const) {
      for (let index = 0; index < number.length; index++) {
        const altered = number.slice(0, index) + String((Number(number[index]) + 1) % 10) + number.slice(index + 1);
        assert.ok(!holds(altered), altered);
      }
    }
  });

  it('see patterns that nobody is issued', () => {
    assert.ok(isPatterned('1111111') && isPatterned('123456789') && isPatterned('987654321'));
    assert.ok(!isPatterned('417529036'));
  });
});
