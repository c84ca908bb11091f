import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssuerMapping } from './issuer-mapping.ts';
import { readIssuerMapping } from './read-issuer-mapping.ts';

/**
 * Every mapping in a folder (`issuers/*.yaml`).
 * @throws Error naming file, line and key; or the two files that map the same issuer.
 */
export function loadIssuers(folder: string): readonly IssuerMapping[] {
  const files = new Map<string, string>();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const mapping = readIssuerMapping(readFileSync(file, 'utf8'), file);
      const other = files.get(mapping.issuer);
      if (other !== undefined) throw new Error(`${file}: issuer: ${other} maps ${mapping.issuer} already`);
      files.set(mapping.issuer, file);
      return mapping;
    });
}
