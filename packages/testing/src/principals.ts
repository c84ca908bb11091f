import type { Principal } from '@samgraf/policy';

/** Nobody. */
export const nobody: Principal = {
  kind: 'ANONYMOUS',
  id: '',
  tenant: null,
  authority: null,
  roles: [],
  assurance: 0,
  personNumber: null,
  actingFor: [],
};

/** An employee with a level of assurance of 2, unless said otherwise. */
export function employee(
  tenant: string,
  authority: string,
  role: string,
  more: Partial<Principal> = {},
): Principal {
  return {
    ...nobody,
    kind: 'EMPLOYEE',
    id: `${role}.${tenant}`,
    tenant,
    authority,
    roles: [role],
    assurance: 2,
    ...more,
  };
}

/** A citizen, who reads own data. */
export function citizen(personNumber: string): Principal {
  return { ...nobody, kind: 'CITIZEN', id: `citizen-${personNumber}`, personNumber, assurance: 3 };
}
