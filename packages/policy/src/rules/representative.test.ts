import { describe, expect, it } from '@jest/globals';
import { deny } from '../deny.ts';
import { basis, citizen, employee, facts, grant, ownNumber, question } from '../testing/questions.ts';
import { representative } from './representative.ts';

describe('a representative', () => {
  it('reads nothing as own, by no grant and of no record', () => {
    const everything = basis({ grants: [grant(), grant({ id: 'own', role: 'citizen' })] });
    const principal = { ...citizen(), kind: 'REPRESENTATIVE' as const, roles: ['case-officer', 'citizen'] };
    const record = facts({ subjects: [ownNumber] });
    expect(representative(question({ principal, record }), everything)).toEqual(deny('NOT_OWN_DATA'));
  });

  it('is neither an employee nor a citizen', () => {
    for (const principal of [employee(), citizen()]) {
      expect(representative(question({ principal }), basis())).toBeNull();
    }
  });
});
