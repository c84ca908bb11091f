import type { ErrorCode } from '@samgraf/errors';
import type { Principal } from '@samgraf/policy';
import type { Call } from '@samgraf/sources';
import type { SubgraphHeaders } from '../subgraph.ts';

/** Somebody comes with a link to a file's bytes. */
export interface ContentRequest {
  /** What stands after `/content/` in the link. */
  readonly token: string;
  readonly headers: SubgraphHeaders;
  readonly signal: AbortSignal;
}

/** What comes of a link: bytes, or why not. */
export type ContentAnswer =
  | { readonly bytes: AsyncIterable<Uint8Array>; readonly headers: Readonly<Record<string, string>> }
  | { readonly refused: ErrorCode; readonly message: string };

/** What a link that still holds says. */
export interface ContentLink {
  readonly id: string;
  readonly purpose: string | null;
  readonly askingCase: string | null;
}

/** Files that a room's records lead to. */
export interface ContentSource {
  /** What a link says; null of one that is none, has expired, or was made for somebody else. */
  read(token: string, principal: Principal): Promise<ContentLink | null>;
  /**
   * Asked with `$id`, of whom the link is for, when the bytes are fetched: so it is decided again, by the rules of
   * that moment, and written down like every other question. Its one field leads to the file.
   */
  readonly question: string;
  /**
   * The bytes, of what the question was answered with; null where that is nothing.
   *
   * @throws SamgrafError CONTENT_REFUSED, CONTENT_UNAVAILABLE
   */
  open(
    id: string,
    answer: Readonly<Record<string, unknown>>,
    principal: Principal,
    call: Call,
  ): Promise<Extract<ContentAnswer, { bytes: unknown }> | null>;
}
