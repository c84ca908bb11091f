import { describe, expect, it } from '@jest/globals';
import { placeAccount } from './account-plan.ts';

const own = [
  { from: '30000', to: '39999', group: '31' },
  { from: '40000', to: '43999', group: '46' },
  { from: '45000', to: '45999', group: '45' },
];

describe('the place of an account', () => {
  it.each([
    // number, type, group, result, purchase
    ['1930', 'T', '19', false, false],
    ['3111', 'I', '31', true, false],
    ['4520', 'K', '45', true, false],
    ['4600', 'K', '46', true, true],
    ['464011', 'K', '46', true, true],
    ['5010', 'K', '50', true, false],
    ['6010', 'K', '60', true, true],
    ['7920', 'K', '79', true, true],
    ['8010', 'I', '80', true, false],
    ['8510', 'K', '85', true, false],
    ['9110', 'K', '91', false, false],
    ['2441', 'S', '24', false, false],
    // The file's word on the type stands over the class.
    ['4600', 'T', '46', false, false],
    ['DIFF', 'K', null, true, false],
    ['0460', 'K', null, true, false],
  ] as const)('%s %s in Kommun-Bas', (number, type, group, result, purchase) => {
    expect(placeAccount(number, type, null)).toEqual({ group, type, result, purchase });
  });

  it.each([
    ['1930', 'T'],
    ['2441', 'S'],
    ['3111', 'I'],
    ['4600', 'K'],
    ['8010', 'K'],
    ['9110', null],
    ['DIFF', null],
  ] as const)('%s is %s by its class where the file has no #KTYP', (number, type) => {
    expect(placeAccount(number, null, null).type).toBe(type);
  });

  it.each([
    ['40000', '46'],
    ['43999', '46'],
    ['44000', null],
    ['45500', '45'],
    // Of another length than the plan: no number of it.
    ['4100', null],
    ['410000', null],
    ['4x000', null],
  ])('%s is in group %s of a plan of the tenant’s own', (number, group) => {
    expect(placeAccount(number, 'K', own).group).toBe(group);
  });

  it('is decided by the ranges alone where the plan is the tenant’s own', () => {
    expect(placeAccount('3111', 'I', own)).toEqual({ group: null, type: 'I', result: true, purchase: false });
  });
});
