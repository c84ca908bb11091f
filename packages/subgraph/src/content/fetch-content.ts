import { SamgrafError } from '@samgraf/errors';
import type { Subgraph, SubgraphResponse } from '../subgraph.ts';
import type { Surroundings } from '../surroundings.ts';
import type { ContentAnswer, ContentRequest, ContentSource } from './content.ts';

/** Absent, expired, refused and somebody else's look the same. */
const nothing: ContentAnswer = { refused: 'NOT_FOUND', message: 'Nothing is served at this address.' };

/**
 * The way from a link to a file's bytes: the token of who comes is verified, the link must be theirs and still hold,
 * and whether they may read the record is decided anew, as a question of theirs to the graph.
 */
export async function fetchContent(
  source: ContentSource,
  execute: Subgraph['execute'],
  { verify, log }: Pick<Surroundings, 'verify' | 'log'>,
  { token, headers, signal }: ContentRequest,
  requestId: string,
): Promise<ContentAnswer> {
  try {
    const principal = await verify(headers.authorization);
    const link = await source.read(token, principal);
    if (!link) return nothing;
    const response = await execute({
      query: source.question,
      variables: { id: link.id },
      headers: {
        authorization: headers.authorization,
        'x-purpose': link.purpose ?? undefined,
        'x-case': link.askingCase ?? undefined,
        'x-request-id': requestId,
        'x-operation': 'content',
      },
      signal,
    });
    const failed = refusalOf(response);
    if (failed) return failed;
    const found = await source.open(link.id, response.data ?? {}, principal, { requestId, signal });
    if (found) return found;
    return isOut(response, link.id)
      ? { refused: 'CONTENT_UNAVAILABLE', message: 'The system that holds the file does not answer now.' }
      : nothing;
  } catch (error) {
    if (error instanceof SamgrafError) return { refused: error.code, message: error.message };
    log.error({ err: error, requestId }, 'unexpected error with a file');
    return { refused: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' };
  }
}

function refusalOf({ errors }: SubgraphResponse): ContentAnswer | null {
  const [error] = errors ?? [];
  if (!error) return null;
  const code = String(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  return { refused: code as Extract<ContentAnswer, { refused: unknown }>['refused'], message: error.message };
}

/** Whether nothing came since the live source does not answer, which is no secret: `extensions.sources` tells it too. */
function isOut({ extensions }: SubgraphResponse, id: string): boolean {
  const tenant = id.slice(0, id.indexOf(':'));
  return (extensions?.sources ?? []).some((each) => each.municipality === tenant && each.status !== 'LIVE');
}
