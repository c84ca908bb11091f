import { type Asking, conform } from '@samgraf/sources';
import type { z } from 'zod';
import { pageShape } from './protocol.ts';

/** Records on each page; the standard leaves the most to the server. */
const pageSize = 500;

/** A source that gives page after page without end is none. */
const mostPages = 10_000;

/** One piece of work for each page: each has a deadline of its own. */
export type AskPage = <R>(work: (asking: Asking) => Promise<R>) => Promise<R>;

/**
 * Every record of a list, page by page. A record that is not as the standard has it is left out, alone.
 *
 * @param query filters; the standard lets `pageToken` go with `limit` alone
 * @param take is given each page's records, and how many were left out
 */
export async function readPages<S extends z.ZodType>(
  ask: AskPage,
  {
    system,
    resource,
    shape,
    query,
  }: { system: string; resource: string; shape: S; query: Record<string, string> },
  take: (records: Array<z.output<S>>, leftOut: number) => void,
): Promise<void> {
  let pageToken: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const token: string | null = pageToken;
    const answer: Readonly<Record<string, unknown>> = await ask(async (asking) =>
      conform(
        system,
        pageShape,
        await asking.get(
          [resource],
          token === null ? { ...query, limit: pageSize } : { limit: pageSize, pageToken: token },
        ),
      ),
    );
    const rows = answer.data ?? answer[resource];
    const read = (Array.isArray(rows) ? rows : []).map((row) => shape.safeParse(row));
    const records = read.flatMap((each) => (each.success ? [each.data as z.output<S>] : []));
    take(records, read.length - records.length);
    const next: unknown = answer.pageToken;
    if (typeof next !== 'string' || next === '' || next === pageToken) return;
    pageToken = next;
  }
}
