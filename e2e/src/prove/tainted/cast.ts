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
  // Of another board, by a grant that names it; with its basis in law, and without.
  namedBoard: employee('1461', 'ks', 'named', { id: 'named' }),
  baselessBoard: employee('1461', 'ks', 'baseless', { id: 'baseless' }),
  // Whose grant has come to its end; whose grant asks for a training, with it and without.
  lapsed: employee('1461', 'bn', 'lapsed', { id: 'lapsed' }),
  trained: employee('1461', 'bn', 'in-training', { id: 'trained', roles: ['in-training', 'has-trained'] }),
  untrained: employee('1461', 'bn', 'in-training', { id: 'untrained' }),
  lent: employee('1438', 'bn', 'nothing', { id: 'lent' }),
  // Who was lent before, and who is lent with a role that is never lent.
  lentBefore: employee('1438', 'bn', 'nothing', { id: 'lent-before' }),
  lentProtected: employee('1438', 'bn', 'nothing', { id: 'lent-protected', assurance: 3 }),
  citizen: citizen(citizenNumber),
  client: { ...nobody, kind: 'SYSTEM', id: 'client', assurance: 2, actingFor: ['1461'] },
};

interface Given extends Pick<Grant, 'role' | 'confidentiality'> {
  readonly tenant: string;
  readonly authority: string;
  /** Another authority whose staff it is for. */
  readonly reader?: string;
  readonly basis?: string;
  readonly training?: string;
  readonly to?: string;
}

/** What the system owners have granted, of every area there is. */
export function grantsOf(areas: Iterable<string>): Grant[] {
  const given: readonly Given[] = [
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
    { tenant: '1461', authority: 'bn', role: 'named', confidentiality: 2, reader: 'ks', basis: 'OSL 10:2' },
    { tenant: '1461', authority: 'bn', role: 'baseless', confidentiality: 2, reader: 'ks' },
    { tenant: '1461', authority: 'bn', role: 'lapsed', confidentiality: 2, to: '2026-11-19' },
    { tenant: '1461', authority: 'bn', role: 'in-training', confidentiality: 2, training: 'has-trained' },
  ];
  return [...areas].flatMap((area) =>
    given.map(({ tenant, authority, role, confidentiality, reader, basis, training, to }) => ({
      id: `${role}-${authority}-${area}`,
      owner: { tenant, authority },
      reader: { tenant, authority: reader ?? authority },
      role,
      area,
      confidentiality,
      training: training ?? null,
      basis: basis ?? null,
      from: '2020-01-01',
      to: to ?? null,
    })),
  );
}

/** Staff of 1438 lent to the building board of 1461. */
export const delegations: readonly Delegation[] = [
  lending('lent', 'officer', '2026-12-31'),
  lending('lent-before', 'officer', '2026-11-19'),
  lending('lent-protected', 'protected-data-officer', '2026-12-31'),
];

function lending(person: string, role: string, to: string): Delegation {
  return {
    id: person,
    person,
    home: { tenant: '1438', authority: 'bn' },
    authority: { tenant: '1461', authority: 'bn' },
    roles: [role],
    from: '2026-01-01',
    to,
    decision: 'BN 2026/1',
  };
}
