import { z } from 'zod';
import { code, date, text } from './words.ts';

/** A person lent to an authority of the tenant whose file it stands in. It always ends. */
export const delegationSchema = z.strictObject({
  id: code,
  /** The issuer's subject, never a personal number. */
  person: text,
  home: z.strictObject({ tenant: code, authority: code }),
  /** The authority that the person is lent to. */
  authority: code,
  roles: z.array(code).min(1, 'at least one role'),
  from: date,
  to: date,
  decision: text,
});
