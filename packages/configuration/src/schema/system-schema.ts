import { z } from 'zod';
import { connectorSchema } from './connector-schema.ts';
import { markingSchema } from './marking-schema.ts';
import { area, code, level, text } from './words.ts';

/** One installed system as a tenant uses it. Functions own and run it, never a person by name. */
export const systemSchema = z.strictObject({
  id: code,
  name: text,
  product: text,
  kind: z.enum(['SHARED', 'SPECIFIC']),
  level,
  areas: z.array(area),
  owner: text,
  operationsManager: text,
  operationsAgreement: text.nullable().default(null),
  structure: z.enum(['COMMON', 'OWN']).default('COMMON'),
  connector: connectorSchema.nullable().default(null),
  furtherConnectors: z.array(connectorSchema).default([]),
  marking: markingSchema.nullable().default(null),
});
