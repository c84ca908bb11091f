import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** How long a reading took, and what a file looked like or whether it is there: measured, not read from the files. */
const measured: Readonly<Record<string, readonly string[]>> = {
  import: ['milliseconds', 'stamp', 'gone_at'],
};

/**
 * Every row of every table as a line of JSON, tables by name and rows in the order of all their columns; without
 * what is measured. Two stores with the same lines hold the same.
 */
export function* storeContent(database: DatabaseSync): Generator<string> {
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .all();
  for (const { name } of tables) {
    const columns = database
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(String(name))
      .map((each) => String(each.name))
      .filter((each) => !measured[String(name)]?.includes(each));
    const list = columns.map((each) => `"${each}"`).join(', ');
    const rows = database.prepare(`SELECT ${list} FROM "${name}" ORDER BY ${list}`).iterate();
    for (const row of rows) yield `${name} ${JSON.stringify(Object.values(row))}`;
  }
}

/**
 * Writes the store as one file whose bytes depend on its content alone: what is measured is set to nothing, and
 * the pages are laid out anew.
 */
export function writeComparable(database: DatabaseSync, path: string): void {
  database.prepare('VACUUM INTO ?').run(`${path}.whole`);
  const copy = new DatabaseSync(`${path}.whole`);
  copy.exec('UPDATE import SET milliseconds = 0, stamp = NULL, gone_at = NULL');
  copy.prepare('VACUUM INTO ?').run(path);
  copy.close();
  rmSync(`${path}.whole`);
}
