import { describe, expect, it } from '@jest/globals';
import type { Delegation } from '../delegation.ts';
import { basis, delegation, employee, facts, grant, question, supervision } from '../testing/questions.ts';
import { lentStaff } from './lent-staff.ts';

const inspector = employee({ id: 'the-lent-one' });
const asked = question({ principal: inspector, owner: supervision });
const grants = [grant({ id: 'register', owner: supervision, role: 'inspector' })];
const on = (...delegations: Delegation[]) => basis({ grants, delegations });

describe('staff lent to another authority', () => {
  it('read its information as its own staff do, by the roles that the delegation names', () => {
    expect(lentStaff(asked, on(delegation()))).toEqual({
      allow: true,
      ground: { kind: 'DELEGATION', reference: 'dmef:delegation:lent' },
      ownDataOnly: false,
    });
  });

  it.each<[string, Partial<Delegation>]>([
    ['another person', { person: 'somebody-else' }],
    ['a person of that name elsewhere', { home: { tenant: '1492', authority: 'byggnadsnamnden' } }],
    ['a person who sits in another board', { home: { tenant: '1461', authority: 'kommunstyrelsen' } }],
    ['another authority', { authority: { tenant: 'dmef', authority: 'valnamnden' } }],
    ['a time that has passed', { to: '2026-11-19' }],
    ['a time to come', { from: '2026-11-21' }],
    ['no end', { to: null as never }],
    ['a role that nothing is granted to', { roles: ['case-officer'] }],
  ])('read nothing by a delegation of %s', (_what, flaw) => {
    expect(lentStaff(asked, on(delegation(flaw)))).toBeNull();
  });

  it('never take a protected person, a citizen or a client with them', () => {
    const all = ['protected-data-officer', 'citizen', 'system'];
    const opened = all.map((role) => grant({ id: role, owner: supervision, role, confidentiality: 3 }));
    const lent = basis({ grants: [...grants, ...opened], delegations: [delegation({ roles: all })] });
    expect(lentStaff(asked, lent)).toBeNull();
    const hidden = { ...asked, record: facts({ marking: 'PROTECTED' }) };
    expect(lentStaff(hidden, on(delegation()))).toBeNull();
  });
});
