import type { Delegation, Grant, Principal } from '@samgraf/policy';
import { citizen, employee, nobody } from '@samgraf/testing';
import { citizenNumber } from './record-kinds.ts';

/** The municipalities of the world: two that agree, and one that is party to nothing. */
export const tenants = ['1461', '1492', '1438'] as const;

/** The boards of each. */
export const authorities = ['bn', 'ks'] as const;

/** Who asks. What they reach stands in `reach-table.ts`, written apart from what they are granted. */
export const cast: Readonly<Record<string, Principal>> = {
  nobody,
  clerk: employee('1461', 'bn', 'clerk'),
  officer: employee('1461', 'bn', 'officer'),
  strongOfficer: employee('1461', 'bn', 'strong', { assurance: 3 }),
  weakOfficer: employee('1461', 'bn', 'strong', { id: 'weak', assurance: 2 }),
  lowOfficer: employee('1461', 'bn', 'officer', { id: 'low', assurance: 3 }),
  otherBoard: employee('1461', 'ks', 'officer', { id: 'other-board' }),
  protectedDataOfficer: employee('1461', 'bn', 'protected-data-officer', { assurance: 3 }),
  foreignOfficer: employee('1492', 'bn', 'officer'),
  outsider: employee('1438', 'bn', 'officer'),
  lent: employee('1438', 'bn', 'nothing', { id: 'lent' }),
  citizen: citizen(citizenNumber),
  client: { ...nobody, kind: 'SYSTEM', id: 'client', assurance: 2, actingFor: ['1461'] },
};

/** What the system owners have granted, of every area there is. */
export function grantsOf(areas: Iterable<string>): Grant[] {
  const given = [
    { tenant: '1461', authority: 'bn', role: 'officer', confidentiality: 2 },
    { tenant: '1461', authority: 'ks', role: 'officer', confidentiality: 2 },
    { tenant: '1461', authority: 'bn', role: 'strong', confidentiality: 3 },
    { tenant: '1461', authority: 'bn', role: 'protected-data-officer', confidentiality: 3 },
    { tenant: '1461', authority: 'bn', role: 'citizen', confidentiality: 3 },
    { tenant: '1461', authority: 'bn', role: 'system', confidentiality: 2 },
    { tenant: '1492', authority: 'bn', role: 'officer', confidentiality: 2 },
    { tenant: '1492', authority: 'bn', role: 'citizen', confidentiality: 3 },
    // To clients of its own: none of them asks here.
    { tenant: '1492', authority: 'bn', role: 'system', confidentiality: 2 },
    { tenant: '1438', authority: 'bn', role: 'officer', confidentiality: 2 },
  ] as const;
  return [...areas].flatMap((area) =>
    given.map(({ tenant, authority, role, confidentiality }) => ({
      id: `${role}-${authority}-${area}`,
      owner: { tenant, authority },
      reader: { tenant, authority },
      role,
      area,
      confidentiality,
      basis: null,
      from: '2020-01-01',
      to: null,
    })),
  );
}

/** Staff lent: one person of 1438 to the building board of 1461. */
export const delegations: readonly Delegation[] = [
  {
    id: 'lent',
    person: 'lent',
    home: { tenant: '1438', authority: 'bn' },
    authority: { tenant: '1461', authority: 'bn' },
    roles: ['officer'],
    from: '2026-01-01',
    to: '2026-12-31',
    decision: 'BN 2026/1',
  },
];
