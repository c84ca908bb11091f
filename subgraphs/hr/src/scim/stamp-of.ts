import type { z } from 'zod';
import type { stampShape } from './scim-shapes.ts';

/** What tells this version of a resource from another; null where the directory says neither version nor time. */
export function stampOf({ meta }: Pick<z.output<typeof stampShape>, 'meta'>): string | null {
  const said = [meta?.version, meta?.lastModified].filter((each) => each != null);
  return said.length === 0 ? null : said.join(' ');
}
