import type { Answer, Arguments, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import { importFacts } from './import-facts.ts';
import { importProblemId, parseImportId, parseImportProblemId } from './import-place.ts';
import { type ImportRow, type ImportSource, ofConnections } from './import-source.ts';

/** What was wrong in a file, as the graph shows it. */
export interface ImportProblemView {
  readonly id: string;
  readonly line: number | null;
  readonly rule: string;
  readonly severity: 'ERROR' | 'WARNING';
  readonly message: string;
}

/** What was wrong in the files of one store, in the order it was told. Related to `import`. */
export class ImportProblemConnector implements Connector<ImportProblemView> {
  readonly type = 'ImportProblem';
  readonly #source: ImportSource;

  constructor(source: ImportSource) {
    this.#source = source;
  }

  get system() {
    return this.#source.name;
  }

  get owners() {
    return this.#source.owners;
  }

  sortKey({ id }: ImportProblemView): string {
    const { place, n } = parseImportProblemId(id)!;
    return keyOf(place.tenant, place.system, place.kind, place.number, n);
  }

  async load(
    ids: readonly string[],
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<Labelled<ImportProblemView> | null>>> {
    const connections = this.#source.within(scope);
    const keys = ids.flatMap((id) => {
      const parsed = parseImportProblemId(id);
      return parsed ? [[parsed.place.number, parsed.n]] : [];
    });
    const rows = this.#source.rows(
      connections,
      `SELECT DISTINCT i.tenant, i.system, i.kind, p.* FROM json_each($keys) k
       CROSS JOIN import i ON i.id = k.value ->> 0
       CROSS JOIN import_problem p ON p.import = i.id AND p.n = k.value ->> 1
       WHERE ${ofConnections}`,
      { keys: JSON.stringify(keys) },
    );
    const found = new Map(rows.map((row) => [idOf(row), this.#label(row)]));
    return { records: ids.map((id) => found.get(id) ?? null), states: this.#source.states(connections) };
  }

  async list(
    _args: Arguments,
    { first, after }: Slice,
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<Labelled<ImportProblemView>>>> {
    const connections = this.#source.within(scope);
    const rows = this.#source.rows(
      connections,
      `SELECT i.tenant, i.system, i.kind, p.* FROM import_problem p JOIN import i ON i.id = p.import
       WHERE ${ofConnections} AND ${afterKey}
       ORDER BY i.tenant, i.system, i.kind, p.import, p.n LIMIT $first`,
      { ...placeOf(after), first },
    );
    return { records: rows.map((row) => this.#label(row)), states: this.#source.states(connections) };
  }

  async related(
    relation: string,
    parents: readonly string[],
    _args: Arguments,
    { first, after }: Slice,
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<ReadonlyArray<Labelled<ImportProblemView>>>>> {
    if (relation !== 'import') throw new Error(`${this.type} has no relation ${relation}.`);
    const connections = this.#source.within(scope);
    const keys = parents.map((parent) => {
      const place = parseImportId(parent);
      return place && [place.tenant, place.system, place.kind, place.number];
    });
    const rows = this.#source.rows(
      connections,
      `SELECT * FROM (
         SELECT k.key AS asked, i.tenant, i.system, i.kind, p.*,
           row_number() OVER (PARTITION BY k.key ORDER BY p.n) AS position
         FROM json_each($keys) k
         CROSS JOIN import i ON i.id = k.value ->> 3
           AND (i.tenant, i.system, i.kind) = (k.value ->> 0, k.value ->> 1, k.value ->> 2)
         CROSS JOIN import_problem p ON p.import = i.id
         WHERE ${ofConnections} AND ${afterKey}
       ) WHERE position <= $first ORDER BY asked, position`,
      {
        keys: JSON.stringify(keys),
        ...placeOf(after),
        first,
      },
    );
    const records: Labelled<ImportProblemView>[][] = parents.map(() => []);
    for (const row of rows) records[row.asked]!.push(this.#label(row));
    return { records, states: this.#source.states(connections) };
  }

  #label(row: ImportRow): Labelled<ImportProblemView> {
    const { tenant, system, kind } = row;
    return {
      owner: this.#source.ownerOf({ tenant, system, kind }),
      record: {
        id: idOf(row),
        // The problem of a file as a whole stands on no line.
        line: row.line === 0 ? null : row.line,
        rule: row.rule,
        severity: row.severity,
        message: row.message,
      },
      facts: importFacts,
    };
  }
}

const afterKey = '(i.tenant, i.system, i.kind, p.import, p.n) > ($tenant, $system, $kind, $import, $n)';

function idOf({ tenant, system, kind, import: number, n }: ImportRow): string {
  return importProblemId({ tenant, system, kind, number }, n);
}

function keyOf(tenant: string, system: string, kind: string, number: number, n: number): string {
  return [tenant, system, kind, String(number).padStart(12, '0'), String(n).padStart(6, '0')].join('\t');
}

function placeOf(key: string | null) {
  const [tenant = '', system = '', kind = '', number = '', n = ''] = (key ?? '').split('\t');
  return { tenant, system, kind, import: Number(number), n: Number(n) };
}
