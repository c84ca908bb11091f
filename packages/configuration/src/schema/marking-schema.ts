import { z } from 'zod';
import { text } from './words.ts';

/** Where a system's marking of protected identity comes from, where its own records do not say. */
export const markingSchema = z.strictObject({
  kind: z.literal('csv-list', 'csv-list'),
  file: text,
  columns: z.strictObject({ signature: text, employeeNumber: text, marking: text }),
  unmarked: z.array(text).min(1, 'at least one word that says that somebody is not marked'),
  marked: z.array(text).min(1, 'at least one word that says that somebody is marked'),
});
