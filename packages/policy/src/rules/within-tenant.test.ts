import { describe, expect, it } from '@jest/globals';
import { deny } from '../deny.ts';
import { basis, board, building, employee, grant, question, title } from '../testing/questions.ts';
import { withinTenant } from './within-tenant.ts';

const by = (reference: string) => ({ allow: true, ground: { kind: 'GRANT', reference }, ownDataOnly: false });
const across = grant({ id: 'across', owner: board(), reader: building(), basis: 'OSL 10:2' });

describe('within a tenant', () => {
  it('an authority’s staff read its information by a role that was granted', () => {
    expect(withinTenant(question(), basis({ grants: [grant()] }))).toEqual(by('1461:grant:a-grant'));
  });

  it('another authority reads under a grant that names it and its basis, and no other', () => {
    const asked = question({ owner: board() });
    const ownStaff = grant({ id: 'own', owner: board() });
    expect(withinTenant(asked, basis({ grants: [ownStaff, across] }))).toEqual(by('1461:grant:across'));
    expect(withinTenant(asked, basis({ grants: [ownStaff] }))).toEqual(deny('OTHER_AUTHORITY'));
    expect(withinTenant(asked, basis())).toEqual(deny('NOT_GRANTED'));
    for (const none of [null, '', ' ']) {
      expect(withinTenant(asked, basis({ grants: [{ ...across, basis: none }] }))).toEqual(
        deny('NOT_GRANTED'),
      );
    }
  });

  it('reads what is secret across authorities only where the grant that names it reaches that far', () => {
    const secret = question({
      owner: board(),
      principal: employee({ assurance: 3 }),
      information: title({ confidentiality: 3 }),
    });
    expect(withinTenant(secret, basis({ grants: [across] }))).toEqual(deny('CONFIDENTIALITY_NOT_GRANTED'));
    const named = { ...across, confidentiality: 3 as const };
    expect(withinTenant(secret, basis({ grants: [named] }))).toEqual(by('1461:grant:across'));
  });

  it.each([
    ['before it begins', grant({ from: '2026-11-21' })],
    ['after it ended', grant({ to: '2026-11-19' })],
    ['to another role', grant({ role: 'head' })],
    ['for another area', grant({ area: 'cases.documents' })],
    ['of another tenant', grant({ owner: building('1492'), reader: building('1461') })],
    ['to the same authority of another tenant', grant({ reader: building('1492') })],
  ])('a grant does not count %s', (_why, one) => {
    expect(withinTenant(question(), basis({ grants: [one] }))).toEqual(deny('NOT_GRANTED'));
  });

  it('names the first of several grants that reach', () => {
    const grants = [grant({ id: 'c' }), grant({ id: 'b' }), grant({ id: 'a', confidentiality: 1 })];
    expect(withinTenant(question(), basis({ grants }))).toEqual(by('1461:grant:b'));
  });

  it('an employee reads by no grant to citizens or to clients, whatever roles the token gives', () => {
    const principal = employee({ roles: ['citizen', 'system'] });
    const grants = [grant({ role: 'citizen' }), grant({ role: 'system' })];
    expect(withinTenant(question({ principal }), basis({ grants }))).toEqual(deny('NOT_GRANTED'));
  });

  it('an employee of no known authority reads nothing', () => {
    const principal = employee({ authority: null });
    expect(withinTenant(question({ principal }), basis({ grants: [grant()] }))).toEqual(
      deny('OTHER_AUTHORITY'),
    );
  });

  it('says nothing of another tenant’s information', () => {
    expect(withinTenant(question({ owner: building('1492') }), basis({ grants: [grant()] }))).toBeNull();
  });
});
