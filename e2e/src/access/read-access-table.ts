import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../running/repository-root.ts';

/** One row of a table of `docs/access.md`. */
export interface AccessRow {
  readonly operation: string;
  /** A demo user; null for nobody. */
  readonly user: string | null;
  /** As it stands in the table: `Mellerud (Byggnadsnämnden), Åmål`. */
  readonly comesBack: string;
  readonly reasons: readonly string[];
}

/** Every row of the tables of `docs/access.md`, each under the heading of its operation. */
export function readAccessTable(): AccessRow[] {
  const rows: AccessRow[] = [];
  let operation = '';
  for (const line of readFileSync(join(repositoryRoot, 'docs/access.md'), 'utf8').split('\n')) {
    operation = /^## (\w+)$/.exec(line)?.[1] ?? operation;
    if (!line.startsWith('|')) continue;
    const [, user = '', comesBack = '', reasons = ''] = line.split('|').map((cell) => cell.trim());
    if (user === 'user' || /^-+$/.test(user)) continue;
    rows.push({
      operation,
      user: user === 'nobody signed in' ? null : user.replaceAll('`', ''),
      comesBack,
      reasons: [...reasons.matchAll(/`(\w+)`/g)].map(([, reason = '']) => reason).sort(),
    });
  }
  return rows;
}
