import type { Answer, ConnectionState, Labelled, Slice } from '@samgraf/sources';
import type { Entry } from './connection.ts';
import { worstStates } from './worst-states.ts';

type Rows = ReadonlyArray<Labelled<{ readonly id: string }>>;

/** What a page is filled from. */
export interface PageSource {
  /** Asks the source for so many records after a sort key. */
  ask(slice: Slice): Promise<Answer<Rows>>;
  /** What of the records may be shown. */
  release(records: Rows): Entry[];
  sortKey(record: { readonly id: string }): string;
}

/**
 * So many entries, or all there are: where records of a slice were held back the source is asked for what comes
 * after it. Else a list would end, or a page be short, where a hidden record stands, and tell that it is there.
 *
 * @param begun the answer to the first slice, where it has been asked for already.
 */
export async function fullPage(
  source: PageSource,
  slice: Slice,
  begun?: Answer<Rows>,
): Promise<Answer<readonly Entry[]>> {
  const entries: Entry[] = [];
  let states: readonly ConnectionState[] = [];
  let answer = begun ?? (await source.ask(slice));
  for (let { after } = slice; ; ) {
    entries.push(...source.release(answer.records));
    states = worstStates(states, answer.states);
    const last = answer.records.at(-1);
    if (last === undefined || answer.records.length < slice.first || entries.length >= slice.first) break;
    const key = source.sortKey(last.record);
    // A source that does not go on would be asked for ever.
    if (after !== null && key <= after) break;
    after = key;
    answer = await source.ask({ first: slice.first, after });
  }
  return { records: entries.slice(0, slice.first), states };
}
