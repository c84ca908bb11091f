import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IssuerMapping } from './issuer-mapping.ts';
import { loadIssuers } from './load-issuers.ts';
import { principalFromClaims } from './principal-from-claims.ts';
import { tenants } from './test-tenants.ts';

const mappings = loadIssuers(fileURLToPath(new URL('../../../issuers', import.meta.url)));
const embedded = mappings.find((each) => each.issuer === 'embedded')!;
const example = mappings.find((each) => each.issuer !== 'embedded')!;

const number = 'https://id.oidc.se/claim/personalIdentityNumber';
const organisation = 'https://id.oidc.se/claim/orgNumber';
const unit = 'https://id.oidc.se/claim/orgUnit';
const loa = 'http://id.elegnamnden.se/loa/1.0/';

const of = (claims: Record<string, unknown>, mapping: IssuerMapping = embedded) =>
  principalFromClaims({ sub: 'anna', ...claims }, mapping, tenants);
const employee = {
  kind: 'EMPLOYEE',
  [organisation]: '2120001488',
  [unit]: 'byggnadsnamnden',
  roles: ['economist'],
};

describe('an employee', () => {
  it.each(['2120001488', '212000-1488', '162120001488'])('belongs to the tenant of %s', (value) => {
    expect(of({ ...employee, [organisation]: value })).toMatchObject({ tenant: '1461' });
  });

  it.each(['2120001489', '1461', '', 2120001488, ['2120001488'], null, undefined])(
    'of %p has no tenant, no authority and no roles',
    (value) => {
      expect(of({ ...employee, [organisation]: value })).toMatchObject({
        tenant: null,
        authority: null,
        roles: [],
      });
    },
  );

  it('has an authority only if the tenant has it', () => {
    expect(of({ ...employee, [organisation]: '2120001587' })).toMatchObject({
      tenant: '1492',
      authority: null,
    });
    expect(of({ ...employee, [unit]: ['byggnadsnamnden'] })).toMatchObject({ authority: null });
    expect(of({ ...employee, [unit]: undefined })).toMatchObject({ tenant: '1461', authority: null });
  });

  it('has no personal number, even when the token brings one', () => {
    expect(of({ ...employee, [number]: '191212121212' })).toMatchObject({ personNumber: null });
    expect(of({ [organisation]: '2120001488', [number]: '191212121212' }, example)).toMatchObject({
      kind: 'EMPLOYEE',
      personNumber: null,
    });
  });

  it.each([
    ['ANSV01@2120001488', 'ANSV01'],
    ['åsa.öberg@212000-1488', 'åsa.öberg'],
    ['ANSV01@162120001488', 'ANSV01'],
    // Somebody else of that name, who is employed elsewhere.
    ['ANSV01@2120001587', undefined],
    ['ANSV01@2120009999', undefined],
    ['ANSV01@2120001587@2120001488', undefined],
    ['ANSV01', undefined],
    ['@2120001488', undefined],
    ['ANSV01@', undefined],
    ['AN SV@2120001488', undefined],
    ['191212121212@2120001488', undefined],
    ['121212-1212@2120001488', undefined],
    [['ANSV01@2120001488'], undefined],
    [undefined, undefined],
  ])('with the affiliation %p has the signature %p', (value, expected) => {
    for (const mapping of mappings) {
      const claims = { ...employee, 'https://id.oidc.se/claim/orgAffiliation': value };
      expect(of(claims, mapping)?.signature).toBe(expected);
    }
  });

  it('has no signature where the tenant is not known, or the mapping names no claim', () => {
    const claims = { ...employee, 'https://id.oidc.se/claim/orgAffiliation': 'ANSV01@2120001488' };
    expect(of({ ...claims, [organisation]: '2120009999' })?.signature).toBeUndefined();
    const kinds = embedded.kinds.map((each) =>
      each.kind === 'EMPLOYEE' ? { ...each, signature: undefined } : each,
    );
    expect(of(claims, { ...embedded, kinds })?.signature).toBeUndefined();
  });

  it('gets nobody to act for', () => {
    expect(of({ ...employee, acting_for: ['1492'] })).toMatchObject({ actingFor: [] });
  });

  it('has the roles that carry our prefix, at a path, and the authority by the table', () => {
    const claims = {
      [organisation]: '2120001488',
      [unit]: 'Bygg- och miljönämnden',
      realm_access: { roles: ['samgraf:case-officer', 'admin', 'samgraf:', 'offline_access'] },
    };
    expect(of(claims, example)).toMatchObject({ authority: 'byggnadsnamnden', roles: ['case-officer'] });
    // The table's words are those of the directory; our own are not among them.
    expect(of({ ...claims, [unit]: 'byggnadsnamnden' }, example)).toMatchObject({ authority: null });
    expect(of({ ...claims, [unit]: 'constructor' }, example)).toMatchObject({ authority: null });
  });

  it('has roles from a list or from words in a string', () => {
    expect(of({ ...employee, roles: 'a b a' })).toMatchObject({ roles: ['a', 'b'] });
    expect(of({ ...employee, roles: ['a', 1, null, '', { b: 1 }] })).toMatchObject({ roles: ['a'] });
  });
});

describe('a citizen', () => {
  it.each([
    ['191212121212', '191212121212'],
    ['19121212-1212', '191212121212'],
    ['121212-1212', null],
    ['1212121212', null],
    [191212121212, null],
    [undefined, null],
  ])('with the number %p has %p', (value, expected) => {
    expect(of({ kind: 'CITIZEN', [number]: value })).toMatchObject({
      kind: 'CITIZEN',
      personNumber: expected,
    });
  });

  it('has no roles, no authority, and acts for nobody, whatever the token says', () => {
    const claims = {
      ...employee,
      kind: 'CITIZEN',
      acting_for: ['1461'],
      municipality: '1461',
      'https://id.oidc.se/claim/orgAffiliation': 'ANSV01@2120001488',
    };
    expect(of(claims)).toMatchObject({ tenant: '1461', authority: null, roles: [], actingFor: [] });
    expect(of(claims)?.signature).toBeUndefined();
  });
});

describe('a system', () => {
  it('acts for the tenants that are configured, each once', () => {
    expect(of({ kind: 'SYSTEM', acting_for: ['1461', '0180', '1461', 1492], roles: ['system'] })).toEqual({
      kind: 'SYSTEM',
      id: 'anna',
      tenant: null,
      authority: null,
      roles: ['system'],
      assurance: 0,
      personNumber: null,
      actingFor: ['1461'],
    });
  });
});

describe('the level of assurance', () => {
  it.each([
    [`${loa}loa2`, 2],
    [`${loa}loa3`, 3],
    [`${loa}loa4`, 4],
    [`${loa}loa1`, 0],
    [`${loa}loa30`, 0],
    [`${loa}LOA3`, 0],
    [`${loa}loa3/`, 0],
    ['http://id.swedenconnect.se/loa/1.0/uncertified-loa3', 0],
    ['3', 0],
    ['constructor', 0],
    [3, 0],
    [[`${loa}loa3`], 0],
    [undefined, 0],
  ])('of acr %p is %p', (acr, expected) => {
    expect(of({ ...employee, acr })).toMatchObject({ assurance: expected });
  });

  it('of an uncertified log-in is never 3', () => {
    const acr = 'http://id.swedenconnect.se/loa/1.0/uncertified-loa3';
    expect(of({ [organisation]: '2120001488', acr }, example)).toMatchObject({ assurance: 2 });
  });
});

describe('a token', () => {
  it.each(['191212121212', '20000101-1234', '121212-1212', '121212+1212', '191212721212', ''])(
    'with the subject "%s" is nobody',
    (sub) => {
      expect(of({ ...employee, sub })).toBeNull();
    },
  );

  it.each(['7212121212', '191399991212', '3f1c-44', 'anna'])('with the subject "%s" is somebody', (sub) => {
    expect(of({ ...employee, sub })).toMatchObject({ id: sub });
  });

  it('never gives what is not configured, whatever its claims', () => {
    const names = [
      'kind',
      organisation,
      unit,
      number,
      'roles',
      'acting_for',
      'municipality',
      'acr',
      'sub',
      'realm_access',
    ];
    const words = fc.constantFrom(
      'EMPLOYEE',
      'CITIZEN',
      'SYSTEM',
      '2120001488',
      '1461',
      'byggnadsnamnden',
      `${loa}loa3`,
    );
    const value = fc.oneof(words, fc.array(words), fc.anything());
    const claims = fc.dictionary(fc.constantFrom(...names), value, { noNullPrototype: true });
    fc.assert(
      fc.property(claims, fc.constantFrom(embedded, example), (given, mapping) => {
        const principal = principalFromClaims(given, mapping, tenants);
        if (principal === null) return;
        const { kind, tenant, authority, personNumber, actingFor, roles } = principal;
        if (tenant !== null) expect(tenants.has(tenant)).toBe(true);
        if (authority !== null) {
          expect(tenants.get(tenant!)!.authorities.map((each) => each.code)).toContain(authority);
        }
        if (kind !== 'CITIZEN') expect(personNumber).toBeNull();
        if (kind !== 'SYSTEM') expect(actingFor).toEqual([]);
        if (kind === 'EMPLOYEE' && tenant === null) expect(roles).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the client that asks', () => {
  it.each([
    [{ client_id: 'portal', azp: 'other' }, 'portal'],
    [{ azp: 'portal' }, 'portal'],
    [{ client_id: ['portal'], azp: 1 }, undefined],
    [{}, undefined],
  ])('is told by %j as %s', (claims, expected) => {
    expect(of({ ...employee, ...claims })?.client).toBe(expected);
  });
});
