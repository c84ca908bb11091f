import type { Scope } from '@samgraf/sources';

/**
 * What a scope leaves of the rows of `exported_case c`, in the words of the store: what it hides is not read.
 * To be filled by {@link restrictions}.
 */
export const withinScope = `c.authority IN (SELECT value FROM json_each($authorities))
  AND ($protectedToo OR c.marking IN ('NONE', 'NOT_PERSONAL'))
  AND ($subject IS NULL OR EXISTS (SELECT 1 FROM json_each(c.subjects) s WHERE s.value = $subject))`;

export const restrictions = ({ subject, protectedToo }: Scope, authorities: readonly string[]) => ({
  authorities: JSON.stringify(authorities),
  subject,
  protectedToo: protectedToo ? 1 : 0,
});
