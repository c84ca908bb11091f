import { describe, expect, it } from '@jest/globals';
import { findTenant } from './find-tenant.ts';
import { tenants } from './test-tenants.ts';

describe('the tenant', () => {
  it('of an organisation number that two tenants have is nobody', () => {
    const twin = { ...tenants.get('1461')!, code: 'twin' };
    const both = new Map([...tenants, ['twin', twin] as const]);
    expect(findTenant('2120001488', 'ORGANISATION_NUMBER', tenants)?.code).toBe('1461');
    expect(findTenant('2120001488', 'ORGANISATION_NUMBER', both)).toBeNull();
  });

  it('is not found by a number where its code is asked for, nor the other way round', () => {
    expect(findTenant('1461', 'CODE', tenants)?.code).toBe('1461');
    expect(findTenant('2120001488', 'CODE', tenants)).toBeNull();
    expect(findTenant('1461', 'ORGANISATION_NUMBER', tenants)).toBeNull();
  });
});
