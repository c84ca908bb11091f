import type { DatabaseSync } from 'node:sqlite';
import type { ExportConnection } from './export-connection.ts';

/**
 * Takes the place of the connection's export that stands.
 *
 * @returns the id of the export; null where one made later stands. A file of the same name counts always: it was
 *   corrected.
 */
export function replaceExport(
  database: DatabaseSync,
  { tenant, system }: ExportConnection,
  { asOf, file }: { readonly asOf: string; readonly file: string },
): number | null {
  const madeAt = Date.parse(asOf);
  const before = database
    .prepare('SELECT id, made_at, file FROM export WHERE tenant = ? AND system = ?')
    .get(tenant, system);
  if (before && before.file !== file && Number(before.made_at) > madeAt) return null;
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO export (id, tenant, system, as_of, made_at, file) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET as_of = excluded.as_of, made_at = excluded.made_at, file = excluded.file`,
    )
    .run(before ? before.id! : null, tenant, system, asOf, madeAt, file);
  return before ? Number(before.id) : Number(lastInsertRowid);
}

/** Takes away all that it held before. */
export function clearExport(database: DatabaseSync, { tenant, system }: ExportConnection, id: number): void {
  database.prepare('DELETE FROM exported_case WHERE export = ?').run(id);
  database.prepare('DELETE FROM exported_document WHERE export = ?').run(id);
  database.prepare('DELETE FROM public_entry WHERE tenant = ? AND system = ?').run(tenant, system);
}
