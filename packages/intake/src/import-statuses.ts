import type { SourceStatus } from '@samgraf/sources';
import type { ImportSourceOptions } from './connectors/import-source.ts';
import { folderFailure } from './folder-failure.ts';

/** How the folders of one store's connections stand: by what came of their files, and whether they are still there. */
export function importStatuses({
  connections,
  all,
  importer,
}: Pick<ImportSourceOptions, 'connections' | 'all' | 'importer'>): SourceStatus[] {
  return connections.map((connection) => {
    const { tenant, system, kind } = connection;
    const latest = (where: string) =>
      all(
        `SELECT started_at, outcome, problems FROM import
         WHERE tenant = $tenant AND system = $system AND kind = $kind ${where}
         ORDER BY started_at DESC, id DESC LIMIT 1`,
        { tenant, system, kind },
      )[0];
    const last = latest('');
    const good: string | null = latest("AND outcome = 'IMPORTED'")?.started_at ?? null;
    const lost = folderFailure(importer, connection);
    const reason = good === null && (lost === null || lost === 'FOLDER_EMPTY') ? 'NEVER_IMPORTED' : lost;
    return {
      municipality: tenant,
      system,
      way: kind,
      state: reason === null ? 'CACHED' : 'FAILED',
      asOf: good,
      since: reason === null ? good : null,
      breaker: null,
      lastError: reason === null ? null : { at: null, code: reason },
      lastImport: last ? { at: last.started_at, outcome: last.outcome, problems: last.problems } : null,
    };
  });
}
