import { describe, expect, it } from '@jest/globals';
import { deny } from '../deny.ts';
import {
  basis,
  building,
  caseAgreement,
  citizen,
  employee,
  facts,
  grant,
  nobody,
  ownNumber,
  question,
  title,
} from '../testing/questions.ts';
import { protectedIdentity } from './protected-identity.ts';

const officerGrant = grant({ id: 'officer', role: 'protected-data-officer', confidentiality: 3 });
const everything = basis({
  grants: [
    officerGrant,
    grant({ confidentiality: 3 }),
    grant({ id: 'own', role: 'citizen' }),
    { ...officerGrant, owner: building('1492'), reader: building('1492') },
  ],
  agreements: [caseAgreement()],
});
const record = facts({ marking: 'PROTECTED', subjects: [ownNumber] });
const officer = employee({ roles: ['case-officer', 'protected-data-officer'], assurance: 3 });

describe('a protected identity', () => {
  it.each([
    ['nobody, where the field is public', { principal: nobody, information: title({ ceiling: 'PUBLIC' }) }],
    ['a case officer with a grant to everything', { principal: employee({ assurance: 4 }) }],
    ['the person concerned', { principal: citizen() }],
    ['a party of an agreement', { owner: building('1492'), purpose: 'case-handling' }],
    ['another tenant’s protected-data officer', { principal: officer, owner: building('1492') }],
    ['an officer of another authority', { principal: { ...officer, authority: 'kommunstyrelsen' } }],
  ])('is not shown to %s', (_who, more) => {
    expect(protectedIdentity(question({ record, ...more }), everything)).toEqual(deny('PROTECTED_IDENTITY'));
  });

  it('is left to the next rules for the officer with a grant, and without a grant is not', () => {
    expect(protectedIdentity(question({ record, principal: officer }), everything)).toBeNull();
    expect(protectedIdentity(question({ record, principal: officer }), basis({ grants: [grant()] }))).toEqual(
      deny('PROTECTED_IDENTITY'),
    );
  });

  it('is what an unknown marking counts as, and what no marking and no person do not', () => {
    const asked = (marking: 'UNKNOWN' | 'NONE' | 'NOT_PERSONAL') =>
      protectedIdentity(question({ record: facts({ marking }) }), everything);
    expect(asked('UNKNOWN')).toEqual(deny('PROTECTED_IDENTITY'));
    expect([asked('NONE'), asked('NOT_PERSONAL')]).toEqual([null, null]);
  });
});
