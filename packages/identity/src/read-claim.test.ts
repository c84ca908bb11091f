import { describe, expect, it } from '@jest/globals';
import { readClaim } from './read-claim.ts';

describe('a claim', () => {
  it('is found by its whole name, dots and slashes included, or by its path', () => {
    const claims = { 'https://id.oidc.se/claim/orgUnit': 'a', realm_access: { roles: ['b'] } };
    expect(readClaim(claims, 'https://id.oidc.se/claim/orgUnit')).toBe('a');
    expect(readClaim(claims, ['realm_access', 'roles'])).toEqual(['b']);
    expect(readClaim(claims, 'realm_access.roles')).toBeUndefined();
    expect(readClaim(claims, ['realm_access', 'roles', 'x'])).toBeUndefined();
  });

  it.each(['constructor', '__proto__', 'toString'])('is never %s of the language', (name) => {
    expect(readClaim({}, name)).toBeUndefined();
    expect(readClaim({ a: {} }, ['a', name])).toBeUndefined();
  });
});
