import { describe, expect, it } from '@jest/globals';
import { addressId } from './address-id.ts';

describe('The id of an address', () => {
  it('is the same however the register and the school write it', () => {
    const id = '1461:address:46430 STORGATAN 12 B';
    expect(addressId('1461', { street: 'Storgatan 12 B', postalCode: '464 30' })).toBe(id);
    expect(addressId('1461', { street: '  STORGATAN  12 b ', postalCode: '46430' })).toBe(id);
  });

  it('tells a composed letter from none, and not from the same letter decomposed', () => {
    const composed = addressId('1492', { street: 'Åsgatan 1', postalCode: '66230' });
    expect(addressId('1492', { street: 'A\u030asgatan 1', postalCode: '66230' })).toBe(composed);
    expect(composed).not.toBe(addressId('1492', { street: 'Asgatan 1', postalCode: '66230' }));
  });

  it.each([
    ['no street', { street: ' ', postalCode: '46430' }],
    ['a postal code of four digits', { street: 'Storgatan 1', postalCode: '4643' }],
    ['a line break', { street: 'Storgatan\u0000 1', postalCode: '46430' }],
  ])('is none where there is %s', (_what, parts) => {
    expect(addressId('1461', parts)).toBeNull();
  });
});
