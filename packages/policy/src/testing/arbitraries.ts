import fc from 'fast-check';
import type { Agreement, Standing } from '../agreement.ts';
import type { Delegation } from '../delegation.ts';
import type { Grant } from '../grant.ts';
import type { Confidentiality, Information } from '../information.ts';
import type { Basis, Question } from '../question.ts';
import { caseAgreement, citizen, client, employee, nobody, ownNumber, party } from './questions.ts';

// Few values, the first of them mostly, so that questions, grants and agreements meet often.
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const tenant = fc.constantFrom('1461', '1492', '1439');
const authority = mostly('byggnadsnamnden', 'kommunstyrelsen');
const area = mostly('cases.register', 'economy.spend');
const role = mostly('case-officer', 'protected-data-officer', 'citizen', 'system');
/** Any confidentiality. */
export const confidentiality = fc.constantFrom<Confidentiality>(0, 1, 2, 3);
const day = mostly('2026-06-15', '2025-12-31', '2026-02-01');
const term = { from: mostly('2026-01-01', '2026-06-01'), to: mostly(null, '2026-03-01') };
const owner = fc.record({ tenant, authority });

const information: fc.Arbitrary<Information> = fc.record({
  type: mostly('Case', 'ProcurementSpend'),
  field: fc.constantFrom('id', 'title'),
  area,
  ceiling: mostly<Information['ceiling']>('SHARED', 'SEPARATED', 'PUBLIC'),
  confidentiality,
  personal: fc.boolean(),
});

const staff = fc
  .record({
    tenant,
    authority,
    roles: fc.tuple(role, mostly('trained', 'other')).map((each) => [...each]),
    assurance: fc.constantFrom(2 as const, 3 as const),
  })
  .map(employee);

const principal = fc.oneof(
  { weight: 6, arbitrary: staff },
  fc.constant(nobody),
  { weight: 2, arbitrary: fc.record({ assurance: fc.constantFrom(2 as const, 3 as const) }).map(citizen) },
  fc.record({ actingFor: fc.uniqueArray(tenant) }).map(client),
);

const grant: fc.Arbitrary<Grant> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    owner,
    reader: fc.option(owner),
    role: fc.constantFrom('case-officer', 'case-officer', 'citizen', 'protected-data-officer', 'system'),
    area,
    confidentiality,
    access: mostly<'READ' | 'WRITE'>('READ', 'WRITE'),
    training: mostly<string | null>(null, 'trained'),
    basis: fc.constantFrom(null, 'OSL 10:2'),
    ...term,
  })
  .map(({ reader, ...rest }) => ({ ...rest, reader: reader ?? rest.owner }));

const standing = fc.oneof(
  { weight: 20, arbitrary: fc.constant<Standing>('SIGNED') },
  { weight: 1, arbitrary: fc.constantFrom<Standing>('PROPOSED', 'SUSPENDED', 'REVOKED') },
);

const delegation: fc.Arbitrary<Delegation> = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    person: mostly('an-employee', 'another'),
    home: owner,
    authority: owner,
    roles: role.map((each) => [each]),
    from: term.from,
    to: mostly('2026-12-31', '2026-03-01'),
  })
  .map((each) => ({ ...each, decision: 'KS 2025/1' }));

const agreement: fc.Arbitrary<Agreement> = fc
  .record({
    id: fc.constantFrom('x', 'y'),
    area,
    mode: mostly<Agreement['mode']>('DIRECT_ACCESS', 'QUERY_ANSWER', 'STATISTICS'),
    purposes: mostly(['case-handling'], ['procurement'], []),
    fields: mostly(['Case.*'], ['Case.id', 'ProcurementSpend.*']),
    lowestLevel: mostly(1, 4),
    highestLevel: mostly(4, 3),
    parties: fc.uniqueArray(fc.record({ tenant, level: mostly(4, 3), standing, ...term }), {
      selector: (each) => each.tenant,
      minLength: 2,
    }),
    whole: mostly(true, false),
    records: mostly<Agreement['records']>('ALL', 'RESPONSIBLE'),
  })
  .map(({ whole, parties, ...rest }) =>
    caseAgreement({
      ...(rest as Partial<Agreement>),
      parties: parties.map(({ tenant: code, ...more }) => party(code, more as object)),
      ...(!whole && { personalData: null }),
    }),
  );

/** What may be in force. */
export const someBasis: fc.Arbitrary<Basis> = fc.record({
  agreements: fc.array(agreement, { maxLength: 5 }),
  grants: fc.array(grant, { minLength: 8, maxLength: 24 }),
  delegations: fc.array(delegation, { maxLength: 3 }),
});

/** What may be asked. */
export const someQuestion: fc.Arbitrary<Question> = fc
  .record({
    principal,
    information,
    owner,
    record: fc.option(
      fc.record({
        subjects: fc.constantFrom([], [ownNumber]),
        confidentiality: mostly<Confidentiality | null>(null, 1, 3),
        marking: mostly('NONE', 'PROTECTED', 'UNKNOWN', 'NOT_PERSONAL'),
        draft: mostly(false, true),
        responsible: fc.constantFrom('1461', '1492', '1439', null),
      }),
    ),
    purpose: mostly('case-handling', 'procurement', null),
    askingCase: fc.option(fc.constant('BN 2026/1')),
    today: day,
    access: fc.constantFrom('KEY', 'LIST'),
    action: mostly('READ', 'WRITE'),
  })
  .map(({ record, ...rest }) => ({ ...rest, ...(record && { record }) }) as Question);
