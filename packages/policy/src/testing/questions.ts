import type { Agreement, AgreementParty } from '../agreement.ts';
import type { Delegation } from '../delegation.ts';
import type { Grant } from '../grant.ts';
import type { Information } from '../information.ts';
import type { Owner } from '../owner.ts';
import type { Principal } from '../principal.ts';
import type { Basis, Question } from '../question.ts';
import type { RecordFacts } from '../record-facts.ts';

/** Words that tests of the rule are written with. Everything has a default; a test says what it is about. */
export const today = '2026-11-20';

export const building = (tenant = '1461'): Owner => ({ tenant, authority: 'byggnadsnamnden' });
export const board = (tenant = '1461'): Owner => ({ tenant, authority: 'kommunstyrelsen' });

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

export const employee = (more: Partial<Principal> = {}): Principal => ({
  ...nobody,
  kind: 'EMPLOYEE',
  id: 'an-employee',
  tenant: '1461',
  authority: 'byggnadsnamnden',
  roles: ['case-officer'],
  assurance: 2,
  ...more,
});

// From Skatteverket's published test numbers.
export const ownNumber = '199001012384';
export const otherNumber = '198003119299';

export const citizen = (more: Partial<Principal> = {}): Principal => ({
  ...nobody,
  kind: 'CITIZEN',
  id: 'a-citizen',
  tenant: '1461',
  assurance: 2,
  personNumber: ownNumber,
  ...more,
});

export const client = (more: Partial<Principal> = {}): Principal => ({
  ...nobody,
  kind: 'SYSTEM',
  id: 'a-client',
  assurance: 2,
  actingFor: ['1461'],
  ...more,
});

export const title = (more: Partial<Information> = {}): Information => ({
  type: 'Case',
  field: 'title',
  area: 'cases.register',
  ceiling: 'SHARED',
  confidentiality: 2,
  personal: true,
  ...more,
});

export const spend = (more: Partial<Information> = {}): Information => ({
  type: 'ProcurementSpend',
  field: 'amount',
  area: 'economy.spend',
  ceiling: 'SHARED',
  confidentiality: 1,
  personal: false,
  ...more,
});

export const facts = (more: Partial<RecordFacts> = {}): RecordFacts => ({
  subjects: [],
  confidentiality: null,
  marking: 'NONE',
  ...more,
});

/** A grant of the building authority's register to its own case officers. */
export const grant = (more: Partial<Grant> = {}): Grant => ({
  id: 'a-grant',
  owner: building(),
  reader: more.owner ?? building(),
  role: 'case-officer',
  area: 'cases.register',
  confidentiality: 2,
  basis: null,
  from: '2026-01-01',
  to: null,
  ...more,
});

export const party = (tenant: string, more: Partial<AgreementParty> = {}): AgreementParty => ({
  tenant,
  level: 4,
  from: '2026-01-01',
  to: null,
  decision: 'KS 2025/1',
  standing: 'SIGNED',
  ...more,
});

/** An agreement between 1461 and 1492 that opens procurement's figures to each other. */
export const agreement = (more: Partial<Agreement> = {}): Agreement => ({
  id: 'procurement',
  version: 1,
  title: '',
  area: 'economy.spend',
  mode: 'STATISTICS',
  purposes: ['procurement'],
  fields: ['ProcurementSpend.*'],
  lowestLevel: 3,
  highestLevel: 4,
  parties: [party('1461'), party('1492')],
  personalData: null,
  ...more,
});

/** An agreement that opens cases, which are personal data, with all that takes. */
export const caseAgreement = (more: Partial<Agreement> = {}): Agreement =>
  agreement({
    id: 'cases',
    area: 'cases.register',
    mode: 'DIRECT_ACCESS',
    purposes: ['case-handling'],
    fields: ['Case.*'],
    personalData: {
      secrecyBasis: 'OSL 10:28',
      gdprBasis: 'GDPR 6.1 c',
      jointControllers: 'KS 2025/2',
      processors: 'KS 2025/3',
    },
    ...more,
  });

/** A case officer of Mellerud's building authority asks for the title of one of its cases, and states no purpose. */
export const question = (more: Partial<Question> = {}): Question => ({
  principal: employee(),
  information: title(),
  owner: building(),
  purpose: null,
  askingCase: null,
  today,
  ...more,
});

/** An economist of Mellerud asks what Åmål bought, for procurement. */
export const foreignQuestion = (more: Partial<Question> = {}): Question =>
  question({
    principal: economist(),
    information: spend(),
    owner: board('1492'),
    purpose: 'procurement',
    ...more,
  });

export const economist = (more: Partial<Principal> = {}): Principal =>
  employee({ authority: 'kommunstyrelsen', roles: ['economist'], ...more });

/** The economist's own grant at home, without which no agreement helps. */
export const economistGrant = (more: Partial<Grant> = {}): Grant =>
  grant({ id: 'spend', owner: board(), role: 'economist', area: 'economy.spend', ...more });

/** The board of a federation's own, at level 5. */
export const supervision: Owner = { tenant: 'dmef', authority: 'direktionen' };

/** An employee of Mellerud's building authority, lent to the federation as an inspector. */
export const delegation = (more: Partial<Delegation> = {}): Delegation => ({
  id: 'lent',
  person: 'the-lent-one',
  home: building(),
  authority: supervision,
  roles: ['inspector'],
  from: '2026-01-01',
  to: '2026-12-31',
  decision: 'DIR 2025/1',
  ...more,
});

export const basis = (more: Partial<Basis> = {}): Basis => ({ agreements: [], grants: [], ...more });
