import { codes, type ErrorCode } from '@samgraf/errors';
import type { ContentAnswer, ContentRequest } from '@samgraf/subgraph';
import type { Dispatcher } from 'undici';
import { SubgraphUnavailable } from './subgraph-unavailable.ts';

/** What of a subgraph's headers goes on to who asked. */
const passed = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
  'cache-control',
] as const;

/** Asks a subgraph in another process for what a link leads to: its head in time, its bytes as they come. */
export async function fetchContentOver(
  dispatcher: Dispatcher,
  name: string,
  { token, headers, signal }: ContentRequest,
  deadline: number,
): Promise<ContentAnswer> {
  const { authorization, 'x-request-id': requestId } = headers;
  const answer = await dispatcher
    .request({
      method: 'GET',
      path: `/content/${encodeURIComponent(token)}`,
      headers: {
        ...(authorization !== undefined && { authorization }),
        ...(requestId !== undefined && { 'x-request-id': requestId }),
      },
      headersTimeout: deadline,
      bodyTimeout: deadline,
      signal,
    })
    .catch(() => {
      throw new SubgraphUnavailable(name, 'UNREACHABLE');
    });
  if (answer.statusCode === 200) {
    const kept = passed.flatMap((each) => {
      const value = answer.headers[each];
      return typeof value === 'string' ? [[each, value] as const] : [];
    });
    return { bytes: answer.body, headers: Object.fromEntries(kept) };
  }
  const refusal = (await answer.body.json().catch(() => null)) as {
    errors?: ReadonlyArray<{ message: string; extensions?: { code?: string } }>;
  } | null;
  const [error] = refusal?.errors ?? [];
  const code = error?.extensions?.code;
  if (!error || code === undefined || !(code in codes)) throw new SubgraphUnavailable(name, 'REFUSED');
  return { refused: code as ErrorCode, message: error.message };
}
