import type { Agreement, Grant } from '@samgraf/policy';
import type { Act, AgreementText } from '../act.ts';

/** Words that tests of the store are written with. */
export const text = (more: Partial<AgreementText> = {}): AgreementText => ({
  id: 'comparison',
  version: 1,
  title: 'Jämförelse',
  area: 'economy.ledger',
  mode: 'STATISTICS',
  purposes: ['statistics'],
  fields: ['FollowUp.*'],
  lowestLevel: 4,
  highestLevel: 4,
  parties: ['1460', '1461', '1492'].map((tenant) => ({
    tenant,
    level: 4,
    from: '2026-01-01',
    to: null,
    decision: 'KS 2026/1',
  })),
  personalData: null,
  ...more,
});

export const signed = (more: Partial<AgreementText> = {}): Agreement => {
  const { parties, ...rest } = text(more);
  return { ...rest, parties: parties.map((each) => ({ ...each, standing: 'SIGNED' })) };
};

export const grant = (more: Partial<Grant> = {}): Grant => ({
  id: 'economist',
  owner: { tenant: '1461', authority: 'kommunstyrelsen' },
  reader: { tenant: '1461', authority: 'kommunstyrelsen' },
  role: 'economist',
  area: 'economy.ledger',
  confidentiality: 2,
  basis: null,
  from: '2026-01-01',
  to: null,
  ...more,
});

const done = (tenant: string) => ({ tenant, by: 'an-official', at: '2026-11-20T10:00:00Z' });

export const propose = (more: Partial<AgreementText> = {}, tenant = '1461'): Act => ({
  ...done(tenant),
  kind: 'PROPOSE',
  text: text(more),
});
export const sign = (tenant: string, agreement = 'comparison@1'): Act => ({
  ...done(tenant),
  kind: 'SIGN',
  agreement,
  signature: `e30..${tenant}`,
});
export const end = (
  kind: 'SUSPEND' | 'RESUME' | 'REVOKE',
  tenant: string,
  agreement = 'comparison@1',
): Act => ({
  ...done(tenant),
  kind,
  agreement,
  decision: 'KS 2026/2',
});
export const give = (more: Partial<Grant> = {}, tenant = '1461'): Act => ({
  ...done(tenant),
  kind: 'GRANT',
  grant: grant(more),
});
export const take = (id: string, tenant = '1461'): Act => ({
  ...done(tenant),
  kind: 'REVOKE_GRANT',
  grant: id,
});
