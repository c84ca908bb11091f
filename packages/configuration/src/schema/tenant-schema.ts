import { z } from 'zod';
import { delegationSchema } from './delegation-schema.ts';
import { grantSchema } from './grant-schema.ts';
import { ledgerSchema } from './ledger-schema.ts';
import { schoolTransportRuleSchema } from './school-transport-schema.ts';
import { systemSchema } from './system-schema.ts';
import { code, confidentiality, organisationNumber, text } from './words.ts';

/** `municipalities/<code>-<slug>.yaml` */
export const tenantSchema = z
  .strictObject({
    code,
    kind: z.enum(['MUNICIPALITY', 'FEDERATION']),
    name: text,
    officialName: text,
    slug: code,
    organisationNumber,
    members: z.array(code).default([]),
    authorities: z
      .array(z.strictObject({ code, name: text, jointWith: z.array(code).default([]) }))
      .min(1, 'at least one authority'),
    systems: z.array(systemSchema).default([]),
    grants: z.array(grantSchema).default([]),
    delegations: z.array(delegationSchema).default([]),
    raised: z
      .record(
        z.string().regex(/^[a-z-]+\.[a-z-]+$|^[A-Z]\w*\.[a-z]\w*$/, 'an area or `Type.field`'),
        confidentiality,
      )
      .default({}),
    schoolTransport: z.array(schoolTransportRuleSchema).default([]),
    ledger: ledgerSchema.default({ anchors: [], delayDays: 180 }),
  })
  .refine((tenant) => (tenant.kind === 'MUNICIPALITY') === /^\d{4}$/.test(tenant.code), {
    path: ['code'],
    message: 'four digits in quotes for a municipality, a short code for a federation',
  })
  // Records that several tenants own have ids that begin with `joint:`.
  .refine((tenant) => tenant.code !== 'joint', { path: ['code'], message: 'another code: `joint` is taken' });

export type TenantInput = z.output<typeof tenantSchema>;
