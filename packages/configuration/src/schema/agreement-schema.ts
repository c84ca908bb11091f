import { gdprBases, secrecyBases } from '@samgraf/policy';
import { z } from 'zod';
import { area, code, date, level, text } from './words.ts';

const party = z
  .strictObject({
    tenant: code,
    level,
    from: date,
    to: date.nullable().default(null),
    decision: text,
  })
  // A file is what its tenants have decided: to sign it is to put it there.
  .transform((each) => ({ ...each, standing: 'SIGNED' as const }));

/** `agreements/*.yaml`, one version of one agreement in each file. What is missing denies. */
export const agreementSchema = z
  .strictObject({
    id: code,
    version: z.int('a version, counted from 1').min(1, 'a version, counted from 1'),
    title: text,
    area,
    // What is not agreed is the narrowest that is of any use.
    mode: z.enum(['STATISTICS', 'QUERY_ANSWER', 'DIRECT_ACCESS']).default('QUERY_ANSWER'),
    purposes: z.array(code).min(1, 'at least one purpose'),
    fields: z
      .array(z.string().regex(/^[A-Z]\w*\.([a-z]\w*|\*)$/, '`Type.field` or `Type.*`'))
      .min(1, 'at least one field'),
    lowestLevel: level,
    highestLevel: level,
    // Whose records it carries; all when left out.
    records: z.enum(['ALL', 'RESPONSIBLE']).optional(),
    parties: z.array(party).min(2, 'at least two parties'),
    personalData: z
      .strictObject({
        secrecyBasis: z.enum(secrecyBases),
        gdprBasis: z.enum(gdprBases),
        jointControllers: text,
        processors: text,
      })
      .nullable()
      .default(null),
  })
  .refine(({ lowestLevel, highestLevel }) => lowestLevel <= highestLevel, {
    path: ['highestLevel'],
    message: 'a level that is not below `lowestLevel`',
  });
