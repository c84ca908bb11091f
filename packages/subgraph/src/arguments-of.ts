import type { Arguments } from '@samgraf/sources';
import { decodeCursor } from './cursor.ts';
import { pageSize } from './page-size.ts';

/** A field's arguments, taken apart into paging, whose, and what is filtered by. */
export interface PagedArguments {
  readonly first: number;
  /** Sort key of the last record before the page; null for the first page. */
  readonly after: string | null;
  /** Codes of the municipalities asked for; null for all. */
  readonly municipalities: readonly string[] | null;
  /** Id of the authority asked for; null for all. */
  readonly authority: string | null;
  /** The other arguments that were given a value. */
  readonly filter: Arguments;
}

/** @throws SamgrafError BAD_ARGUMENT, BAD_CURSOR */
export function argumentsOf(args: Arguments): PagedArguments {
  const { first, after, municipality, authority, ...rest } = args;
  return {
    first: pageSize(first as number | null | undefined),
    after: typeof after === 'string' ? decodeCursor(after) : null,
    municipalities: Array.isArray(municipality) ? municipality : null,
    authority: typeof authority === 'string' ? authority : null,
    filter: Object.fromEntries(
      Object.entries(rest).filter(([, value]) => value !== null && value !== undefined),
    ),
  };
}
