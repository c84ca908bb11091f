import { z } from 'zod';
import { text } from './words.ts';

/** `ledger:` of a tenant: where its checkpoints go, and how long a secret access is not told. */
export const ledgerSchema = z.strictObject({
  anchors: z
    .array(
      z.union([z.strictObject({ folder: text }), z.strictObject({ url: z.url({ protocol: /^https?$/ }) })]),
    )
    .max(10, 'at most ten places')
    .default([]),
  delayDays: z.int().min(0).max(3_650).default(180),
});
