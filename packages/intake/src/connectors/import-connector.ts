import type { Answer, Arguments, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import { importFacts } from './import-facts.ts';
import { importKey, placeOfKey } from './import-keys.ts';
import { importId, parseImportId, runningNumber } from './import-place.ts';
import { type ImportConnection, type ImportRow, type ImportSource, ofConnections } from './import-source.ts';
import type { ImportView } from './import-view.ts';
import { viewOfProgress, viewOfRow } from './import-view.ts';

/** What became of the files of one store, newest first; what is being read now is among them. */
export class ImportConnector implements Connector<ImportView> {
  readonly type = 'Import';
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

  sortKey({ id, startedAt }: ImportView): string {
    return importKey(startedAt, parseImportId(id)!);
  }

  async load(
    ids: readonly string[],
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<Labelled<ImportView> | null>>> {
    const connections = this.#source.within(scope);
    const places = [...new Set(ids)].flatMap((id) => parseImportId(id) ?? []);
    const rows = this.#source.rows(
      connections,
      `SELECT i.* FROM json_each($numbers) k CROSS JOIN import i ON i.id = k.value
       WHERE ${ofConnections}`,
      {
        numbers: JSON.stringify([...new Set(places.map((each) => each.number))]),
      },
    );
    const found = new Map(this.#views(rows, {}, connections).map((each) => [each.id, this.#label(each)]));
    return { records: ids.map((id) => found.get(id) ?? null), states: this.#source.states(connections) };
  }

  async list(
    args: Arguments,
    slice: Slice,
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<Labelled<ImportView>>>> {
    const connections = this.#source.within(scope);
    const after = placeOfKey(slice.after);
    const rows = this.#source.rows(
      connections,
      `SELECT i.* FROM import i
       WHERE ${ofConnections}
         AND ($outcome IS NULL OR i.outcome = $outcome) AND ($kind IS NULL OR i.kind = $kind)
         AND ($file IS NULL OR instr(lower(i.file), $file) > 0)
         AND (i.started_at < $startedAt OR i.started_at = $startedAt
           AND ((i.tenant, i.system, i.kind) > ($tenant, $system, $afterKind)
             OR (i.tenant, i.system, i.kind) = ($tenant, $system, $afterKind) AND i.id < $number))
       ORDER BY i.started_at DESC, i.tenant, i.system, i.kind, i.id DESC LIMIT $first`,
      {
        outcome: text(args.outcome),
        kind: text(args.kind),
        file: text(args.file)?.toLowerCase() ?? null,
        ...{ startedAt: after.startedAt, tenant: after.tenant, system: after.system, afterKind: after.kind },
        number: after.number,
        first: slice.first,
      },
    );
    const views = this.#views(rows, args, connections)
      .map((view) => ({ view, key: this.sortKey(view) }))
      .filter(({ key }) => slice.after === null || key > slice.after)
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .slice(0, slice.first);
    return {
      records: views.map(({ view }) => this.#label(view)),
      states: this.#source.states(connections),
    };
  }

  related(relation: string): Promise<never> {
    return Promise.reject(new Error(`${this.type} has no relation ${relation}.`));
  }

  /** The rows, and what is being read now where it is asked for. */
  #views(
    rows: readonly ImportRow[],
    args: Arguments,
    connections: readonly ImportConnection[],
  ): ImportView[] {
    const progress = this.#source.running(connections);
    const views = rows.map(viewOfRow);
    const asked =
      progress !== null &&
      ['RUNNING', null].includes(text(args.outcome)) &&
      [progress.kind, null].includes(text(args.kind)) &&
      progress.file.toLowerCase().includes(text(args.file)?.toLowerCase() ?? '');
    return asked
      ? [...views, viewOfProgress(progress, importId({ ...progress, number: runningNumber }))]
      : views;
  }

  #label(record: ImportView): Labelled<ImportView> {
    return { owner: this.#source.ownerOf(parseImportId(record.id)!), record, facts: importFacts };
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
