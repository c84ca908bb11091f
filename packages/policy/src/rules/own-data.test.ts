import { describe, expect, it } from '@jest/globals';
import { deny } from '../deny.ts';
import {
  basis,
  board,
  citizen,
  employee,
  facts,
  grant,
  otherNumber,
  ownNumber,
  question,
  title,
} from '../testing/questions.ts';
import { ownData } from './own-data.ts';

const own = basis({ grants: [grant({ id: 'own', role: 'citizen' })] });
const allowed = {
  allow: true,
  ground: { kind: 'OWN_DATA', reference: '1461:grant:own' },
  ownDataOnly: true,
};

describe('a citizen', () => {
  it('may read own data of a type before a record is at hand, whatever the home municipality', () => {
    expect(ownData(question({ principal: citizen() }), own)).toEqual(allowed);
    expect(ownData(question({ principal: citizen({ tenant: '1492' }) }), own)).toEqual(allowed);
    expect(ownData(question({ principal: citizen({ tenant: null }) }), own)).toEqual(allowed);
  });

  it.each([
    ['the only subject', [ownNumber], allowed],
    ['one of several', [otherNumber, ownNumber], allowed],
    ['not a subject', [otherNumber], deny('NOT_OWN_DATA')],
    ['asking for a record about nobody', [], deny('NOT_OWN_DATA')],
  ])(
    'of a record is answered by whether the citizen is among its subjects: %s',
    (_what, subjects, expected) => {
      expect(ownData(question({ principal: citizen(), record: facts({ subjects }) }), own)).toEqual(expected);
    },
  );

  it.each([
    [
      'the area is not open to citizens',
      question({ principal: citizen(), information: title({ area: 'x.y' }) }),
      'NOT_GRANTED',
    ],
    [
      'another authority has not opened it',
      question({ principal: citizen(), owner: board() }),
      'NOT_GRANTED',
    ],
    [
      'it is more confidential than is open',
      question({ principal: citizen({ assurance: 3 }), information: title({ confidentiality: 3 }) }),
      'CONFIDENTIALITY_NOT_GRANTED',
    ],
    [
      'the own record is marked secret',
      question({
        principal: citizen({ assurance: 3 }),
        record: facts({ subjects: [ownNumber], confidentiality: 3 }),
      }),
      'CONFIDENTIALITY_NOT_GRANTED',
    ],
    [
      'nobody vouches for who it is',
      question({ principal: citizen({ personNumber: null }) }),
      'NOT_OWN_DATA',
    ],
  ] as const)('is refused where %s', (_why, asked, reason) => {
    expect(ownData(asked, own)).toEqual(deny(reason));
  });

  it('reads by no employee’s grant, and an employee by no citizen’s', () => {
    const staff = basis({ grants: [grant()] });
    const both = citizen({ roles: ['case-officer'], authority: 'byggnadsnamnden' });
    expect(ownData(question({ principal: both }), staff)).toEqual(deny('NOT_GRANTED'));
    expect(ownData(question({ principal: employee({ roles: ['citizen'] }) }), own)).toBeNull();
  });
});
