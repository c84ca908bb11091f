import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Principal } from '@samgraf/policy';
import { citizen, employee, nobody } from '@samgraf/testing';
import { RunningCollaboration } from '../testing/running-collaboration.ts';

const economist = employee('1461', 'kommunstyrelsen', 'economist');
const caseOfficer = employee('1461', 'byggnadsnamnden', 'case-officer');
const signatory = employee('1461', 'kommunstyrelsen', 'signatory', { assurance: 3 });
const lent = employee('1438', 'kommunstyrelsen', 'employee', { id: 'the-lent-one' });

let room: RunningCollaboration;
beforeAll(() => {
  room = new RunningCollaboration({
    delegations: [
      {
        id: 'lent',
        person: 'the-lent-one',
        home: { tenant: '1438', authority: 'kommunstyrelsen' },
        authority: { tenant: '1461', authority: 'byggnadsnamnden' },
        roles: ['case-officer'],
        from: '2026-01-01',
        to: '2026-12-31',
        decision: 'BN 2026/1',
      },
    ],
  });
});
afterAll(() => room.close());

// biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
type Answered = any;

async function answered(query: string, asker: Principal, headers = {}, variables = {}): Promise<Answered> {
  const { data, errors } = await room.ask(query, asker, variables, headers);
  return errors ? errors[0]?.extensions?.code : data;
}

describe('myAccess', () => {
  const query = (args = '') =>
    `{ myAccess${args} { purpose complete entries { municipality { code } authority { name } area type fields ground reference until ownDataOnly byKeyOnly } } }`;
  const lines = async (asker: Principal, args = '', headers = {}) => {
    const { myAccess } = await answered(query(args), asker, headers);
    return myAccess.entries.map((each: Answered) =>
      [each.municipality.code, each.authority.name, each.area, each.ground, each.reference].join(' '),
    );
  };
  const distinct = (some: string[]) => [...new Set(some)].sort();

  it('tells what is granted at home, by which grant', async () => {
    expect(distinct(await lines(caseOfficer))).toEqual([
      '1461 Byggnadsnämnden cases.documents GRANT 1461:grant:case-officer-documents-bn',
      '1461 Byggnadsnämnden cases.register GRANT 1461:grant:case-officer-register-bn',
      '1461 Byggnadsnämnden economy.case-invoices GRANT 1461:grant:case-officer-case-invoices',
      '1461 Kommunstyrelsen hr.directory GRANT 1461:grant:case-officer-directory-bn',
    ]);
  });

  it('tells what an agreement opens for the purpose, and not without it', async () => {
    const foreign = async (args: string) =>
      distinct((await lines(economist, args)).filter((each: string) => !each.startsWith('1461')));
    expect(await foreign('')).toEqual([]);
    expect(await foreign('(purpose: "case-handling")')).toEqual([]);
    const opened = await foreign('(purpose: "procurement")');
    // Färgelanda takes part at level 3.
    expect(distinct(opened.map((each: string) => each.slice(0, 4)))).toEqual(['1438', '1460', '1492']);
    expect(opened.every((each: string) => each.endsWith('economy.spend AGREEMENT procurement@1'))).toBe(true);
    expect(await foreign('(municipality: ["1460"], purpose: "procurement")')).toHaveLength(
      room.configuration.tenants.get('1460')?.authorities.length as number,
    );
    expect(distinct(await lines(economist, '', { 'x-purpose': 'procurement' }))).toEqual(
      distinct(await lines(economist, '(purpose: "procurement")')),
    );
  });

  it('tells how long it lasts, and whether it is the own alone', async () => {
    const { myAccess } = await answered(query(), lent);
    const byDelegation = myAccess.entries.filter((each: Answered) => each.ground === 'DELEGATION');
    expect(byDelegation[0]).toMatchObject({
      ground: 'DELEGATION',
      reference: '1461:delegation:lent',
      until: '2026-12-31',
      ownDataOnly: false,
    });
    const own = (await answered(query('(municipality: ["1461"])'), citizen('199001012384'))).myAccess.entries;
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((each: Answered) => each.ownDataOnly && each.ground === 'OWN_DATA')).toBe(true);
  });

  it('is empty for nobody, and refuses a purpose that is none', async () => {
    expect((await answered(query(), nobody)).myAccess.entries).toEqual([]);
    expect(await answered(query('(purpose: "curiosity")'), economist)).toBe('BAD_ARGUMENT');
  });
});

describe('explain', () => {
  const explained = async (field: string, municipality: string, asker: Principal, purpose?: string) => {
    const stated = purpose ? `, purpose: "${purpose}"` : '';
    const data = await answered(
      `{ explain(field: "${field}", municipality: "${municipality}"${stated}) {
         byAuthority { authority { name } allowed allowedByKey ground reference reason sentence unlock } } }`,
      asker,
    );
    return typeof data === 'string'
      ? data
      : distinct(
          data.explain.byAuthority.map((each: Answered) => `${each.reason ?? each.reference} ${each.unlock}`),
        );
  };
  const distinct = (some: string[]) => [...new Set(some)].sort();

  it.each<[string, Principal, string, string, string | undefined, string[]]>([
    [
      'the own cases',
      caseOfficer,
      'Case.title',
      '1461',
      undefined,
      [
        '1461:grant:case-officer-register-bn NOTHING',
        'NOT_GRANTED GRANT_AT_HOME',
        'OTHER_AUTHORITY GRANT_ACROSS_AUTHORITIES',
      ],
    ],
    ['a neighbour’s cases', caseOfficer, 'Case.title', '1492', 'case-handling', ['NO_AGREEMENT AGREEMENT']],
    [
      'a neighbour’s spend, for what it is shared for',
      economist,
      'ProcurementSpend.amount',
      '1492',
      'procurement',
      ['procurement@1 NOTHING'],
    ],
    [
      'the same for another purpose',
      economist,
      'ProcurementSpend.amount',
      '1492',
      'supervision',
      ['PURPOSE_NOT_AGREED PURPOSE'],
    ],
    [
      'the same for none',
      economist,
      'ProcurementSpend.amount',
      '1492',
      undefined,
      ['PURPOSE_MISSING PURPOSE'],
    ],
    ['a neighbour’s grants', economist, 'Grant.role', '1492', 'procurement', ['SEPARATED NOTHING_CAN']],
    ['anything, by nobody', nobody, 'Case.title', '1492', undefined, ['NOT_SIGNED_IN SIGN_IN']],
  ])('tells of %s', async (_what, asker, field, municipality, purpose, expected) => {
    expect(await explained(field, municipality, asker, purpose)).toEqual(expected);
  });

  it('knows no field, no mutation and no municipality that is none', async () => {
    expect(await explained('Case.secretName', '1461', caseOfficer)).toBe('BAD_ARGUMENT');
    expect(await explained('Mutation.grant', '1461', caseOfficer)).toBe('BAD_ARGUMENT');
    expect(await explained('Case.title', '0180', caseOfficer)).toBe('BAD_ARGUMENT');
  });
});

describe('simulateAgreement', () => {
  const query = `query ($draft: AgreementDraft, $ends: ID) { simulateAgreement(draft: $draft, ends: $ends) {
    complete operations changes { reader { code } owner { code } roles purpose gained lost } } }`;
  const party = (municipality: string, level = 4) => ({
    municipality,
    level,
    from: '2026-01-01',
    decision: 'KS 2026/1',
  });
  const draft = (more: object = {}) => ({
    id: 'ledgers',
    title: 'Ekonomisk uppföljning',
    area: 'economy.ledger',
    mode: 'STATISTICS',
    purposes: ['statistics'],
    fields: ['FollowUp.*'],
    lowestLevel: 3,
    highestLevel: 4,
    parties: [party('1461'), party('1492')],
    ...more,
  });
  const simulated = async (asker: Principal, variables: object) => {
    const data = await answered(query, asker, {}, variables);
    return typeof data === 'string' ? data : data.simulateAgreement;
  };

  it('tells what would be opened for whom, and which operations would tell more, and changes nothing', async () => {
    const owner = employee('1461', 'kommunstyrelsen', 'system-owner');
    const { changes, operations } = await simulated(owner, { draft: draft() });
    expect(
      changes.map((each: Answered) => [each.reader.code, each.owner.code, each.roles, each.lost]),
    ).toEqual([
      ['1461', '1492', ['economist'], []],
      // Whom Åmål has granted the area is no matter of Mellerud's.
      ['1492', '1461', null, []],
    ]);
    const fields = changes[0].gained;
    expect(fields).toContain('FollowUp.outcome');
    expect(fields.every((each: string) => each.startsWith('FollowUp.'))).toBe(true);
    expect(operations).toEqual(['UnitFollowUp']);
    expect(room.store.register().acts).toBe(0);
  });

  it('shows no roles to who may not see grants', async () => {
    const { changes } = await simulated(signatory, { draft: draft() });
    expect(changes.map((each: Answered) => each.roles)).toEqual([null, null]);
    expect((await simulated(nobody, { draft: draft() })).changes).toEqual([]);
  });

  it('tells that a party at level 3 would give and get nothing', async () => {
    const half = draft({ parties: [party('1461'), party('1492', 3)] });
    expect((await simulated(signatory, { draft: half })).changes).toEqual([]);
  });

  it('tells what would be closed if one ended', async () => {
    const { changes, operations } = await simulated(signatory, { ends: 'joint:agreement:procurement@1' });
    expect(operations).toEqual(['ProcurementSpend']);
    expect(changes.every((each: Answered) => each.gained.length === 0)).toBe(true);
    const pairs = new Set(changes.map((each: Answered) => `${each.reader.code} ${each.owner.code}`));
    expect([...pairs].sort()).toEqual([
      '1438 1461',
      '1460 1461',
      '1461 1438',
      '1461 1460',
      '1461 1492',
      '1492 1461',
    ]);
    expect(await simulated(signatory, { ends: 'joint:agreement:no@1' })).toBe('AGREEMENT_UNKNOWN');
  });
});
