import { z } from 'zod';
import { area, code, confidentiality, date, text } from './words.ts';

/** A grant within the tenant whose file it stands in; a grant on another's information cannot be written. */
export const grantSchema = z.strictObject({
  id: code,
  role: code,
  area,
  /** The authority whose information it opens. */
  owner: code,
  /** The authority whose staff may read; the owner when left out. */
  reader: code.optional(),
  confidentiality,
  access: z.enum(['READ', 'WRITE']).default('READ'),
  /** The role by which the issuer says that a security training is done. */
  training: code.nullable().default(null),
  basis: text.nullable().default(null),
  from: date,
  to: date.nullable().default(null),
});
