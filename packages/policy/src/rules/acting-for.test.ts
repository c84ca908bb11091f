import { describe, expect, it } from '@jest/globals';
import { deny } from '../deny.ts';
import {
  agreement,
  basis,
  board,
  building,
  client,
  economistGrant,
  employee,
  grant,
  question,
  spend,
} from '../testing/questions.ts';
import { actingFor } from './acting-for.ts';

const granted = basis({
  grants: [
    grant({ id: 'clients', role: 'system' }),
    grant({ id: 'staff', role: 'head', owner: building('1492') }),
  ],
});

describe('an integrator’s client', () => {
  it('reads what an authority has granted to clients, of a tenant that it acts for', () => {
    expect(actingFor(question({ principal: client() }), granted)).toEqual({
      allow: true,
      ground: { kind: 'GRANT', reference: '1461:grant:clients' },
      ownDataOnly: false,
    });
  });

  it.each([
    ['it does not act for', client({ actingFor: ['1492'] }), building(), 'NOT_ACTING_FOR'],
    ['has another authority', client(), board(), 'NOT_GRANTED'],
    [
      'has granted to its staff alone',
      client({ roles: ['head'], actingFor: ['1492'] }),
      building('1492'),
      'NOT_GRANTED',
    ],
  ] as const)('is refused where the tenant %s', (_why, principal, owner, reason) => {
    expect(actingFor(question({ principal, owner }), granted)).toEqual(deny(reason));
  });

  it('is not carried further by an agreement', () => {
    const on = basis({ agreements: [agreement()], grants: [economistGrant({ role: 'system' })] });
    const asked = question({
      principal: client(),
      information: spend(),
      owner: board('1492'),
      purpose: 'procurement',
    });
    expect(actingFor(asked, on)).toEqual(deny('NOT_ACTING_FOR'));
  });

  it('is no employee, even of a tenant that it acts for', () => {
    expect(actingFor(question({ principal: employee({ actingFor: ['1461'] }) }), granted)).toBeNull();
  });
});
