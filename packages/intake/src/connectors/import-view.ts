import type { Progress } from '../progress.ts';
import { importId } from './import-place.ts';
import type { ImportRow } from './import-source.ts';

/** What became of a file, as the graph shows it. */
export interface ImportView {
  readonly id: string;
  readonly system: string;
  readonly kind: string;
  readonly file: string;
  readonly sha256: string | null;
  readonly bytes: number;
  /** Of a file that is being read: so many so far. */
  readonly bytesRead: number | null;
  readonly startedAt: string;
  readonly milliseconds: number | null;
  readonly outcome: 'IMPORTED' | 'REFUSED' | 'FAILED' | 'RUNNING';
  readonly encoding: string | null;
  readonly period: string | null;
  readonly counts: ReadonlyArray<{ readonly of: string; readonly count: number }>;
  readonly problemCount: number;
  readonly goneAt: string | null;
}

export function viewOfRow(row: ImportRow): ImportView {
  const { tenant, system, kind, id } = row;
  return {
    id: importId({ tenant, system, kind, number: id }),
    system,
    kind,
    file: row.file,
    sha256: row.sha256,
    bytes: row.bytes,
    bytesRead: null,
    startedAt: row.started_at,
    milliseconds: row.milliseconds,
    outcome: row.outcome,
    encoding: row.encoding,
    period: row.period,
    counts: Object.entries(JSON.parse(row.counts)).map(([of, count]) => ({ of, count: Number(count) })),
    problemCount: row.problems,
    goneAt: row.gone_at,
  };
}

/** A file that is being read: nothing of it is recorded yet. */
export function viewOfProgress(progress: Progress, id: string): ImportView {
  const { system, kind, file, startedAt } = progress;
  return {
    id,
    system,
    kind,
    file,
    sha256: null,
    bytes: progress.of,
    bytesRead: progress.bytes,
    startedAt,
    milliseconds: null,
    outcome: 'RUNNING',
    encoding: null,
    period: null,
    counts: [],
    problemCount: 0,
    goneAt: null,
  };
}
