import { recordSpan } from '../trace/in-span.ts';
import { instruments } from './instruments.ts';

/** One request at the door. `operation` is the name of a registered one, or null. Seconds. */
export function recordRequest(operation: string | null, outcome: string, duration: number): void {
  instruments().requests.record(duration, { operation: operation ?? 'other', outcome });
}

/** One question of the gateway to a subgraph. */
export function recordFetch(subgraph: string, outcome: string, duration: number): void {
  instruments().fetches.record(duration, { subgraph, outcome });
}

/** One operation that a subgraph answered. */
export function recordSubgraph(subgraph: string, outcome: string, duration: number): void {
  instruments().subgraphs.record(duration, { subgraph, outcome });
}

/** One piece of work with a source: its queue, its attempts and its pauses together. */
export function recordSource(system: string, municipality: string, outcome: string, duration: number): void {
  instruments().sources.record(duration, { system, municipality, outcome });
}

/** What an import says of itself when it is done. */
interface ImportReport {
  readonly system: string;
  readonly tenant: string;
  readonly outcome: string;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly milliseconds: number;
}

/** One file taken in, or refused; measured and, where it is traced, told as a span of its own. */
export function recordImport({ system, tenant, outcome, startedAt, milliseconds }: ImportReport): void {
  instruments().imports.add(1, { system, municipality: tenant, outcome });
  const start = Date.parse(startedAt);
  const attributes = {
    'samgraf.system': system,
    'samgraf.municipality': tenant,
    'samgraf.outcome': outcome,
  };
  recordSpan('import', attributes, start, start + milliseconds);
}
