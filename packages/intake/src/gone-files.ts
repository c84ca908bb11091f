import type { DatabaseSync } from 'node:sqlite';
import type { Intake } from './intake.ts';

/**
 * Notes which files no longer lie in their folder, and which do again. What was read of them stands: the folder is
 * an inbox, and taking a file out of it says nothing about what it told.
 *
 * @param names of every file that lies there now.
 */
export function noteGoneFiles(
  database: DatabaseSync,
  { tenant, system, kind }: Intake,
  names: readonly string[],
  now: number,
): void {
  const parameters = { $tenant: tenant, $system: system, $kind: kind, $names: JSON.stringify(names) };
  const own = 'tenant = $tenant AND system = $system AND kind = $kind';
  const here = 'file IN (SELECT value FROM json_each($names))';
  database
    .prepare(`UPDATE import SET gone_at = $now WHERE ${own} AND gone_at IS NULL AND NOT ${here}`)
    .run({ ...parameters, $now: new Date(now).toISOString() });
  database
    .prepare(`UPDATE import SET gone_at = NULL WHERE ${own} AND gone_at IS NOT NULL AND ${here}`)
    .run(parameters);
}
