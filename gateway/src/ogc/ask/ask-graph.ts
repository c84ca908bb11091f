import { codes } from '@samgraf/errors';
import type { DeniedEntry, SourceEntry } from '@samgraf/subgraph';
import type { FastifyInstance } from 'fastify';
import { isKnownCode } from '../../door/http-error.ts';
import type { RegisteredOperation } from '../../operations/registered-operation.ts';
import type { LayerAsker } from './asker.ts';
import { OgcRefusal } from './ogc-refusal.ts';

/** What the graph answered, with the truth about it. */
export interface GraphAnswer {
  readonly data: unknown;
  readonly sources: readonly SourceEntry[];
  readonly denied: readonly DeniedEntry[];
  /** Codes of what is missing in it. */
  readonly problems: readonly string[];
}

/** Asks a named operation. @throws OgcRefusal where the door refuses, or nothing came */
export type AskGraph = (
  operation: RegisteredOperation,
  variables: Readonly<Record<string, unknown>>,
  asker: LayerAsker,
) => Promise<GraphAnswer>;

interface Body {
  readonly data?: unknown;
  readonly errors?: ReadonlyArray<{
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }>;
  readonly extensions?: {
    readonly sources?: readonly SourceEntry[];
    readonly access?: { readonly denied?: readonly DeniedEntry[] };
  };
}

/**
 * Asks at our own door, as whoever asked for the layer: the same token, limits, purpose and ledger as in GraphQL, so
 * that no layer can give more.
 */
export function askGraph(server: FastifyInstance): AskGraph {
  return async (operation, variables, asker) => {
    const answer = await server.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: asker.address,
      headers: {
        ...asker.headers,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'x-request-id': asker.requestId,
      },
      payload: { query: operation.source, variables },
    });
    const { data, errors = [], extensions } = JSON.parse(answer.body) as Body;
    if (answer.statusCode !== 200 || data === null || data === undefined) {
      throw refused(answer.statusCode, errors[0], answer.headers['retry-after']);
    }
    return {
      data,
      sources: extensions?.sources ?? [],
      denied: extensions?.access?.denied ?? [],
      problems: [...new Set(errors.map((each) => String(each.extensions?.code)))],
    };
  };
}

type GraphError = NonNullable<Body['errors']>[number];

function refused(status: number, error: GraphError | undefined, retry: unknown): OgcRefusal {
  const code = error?.extensions?.code;
  if (!error || !isKnownCode(code)) return unanswered();
  // The caller's own words end up in the cursor alone: that it is none is a fault of the request.
  if (code === 'BAD_CURSOR') return new OgcRefusal(400, code, '"cursor" is not one that this list gave.');
  const told = status === 200 ? codes[code].status : status;
  if (told === 200) return unanswered(code);
  const wait = typeof retry === 'string' ? ` (${retry} s)` : '';
  return new OgcRefusal(told, code, `${error.message}${wait}`);
}

const unanswered = (code = 'SUBGRAPH_UNAVAILABLE') =>
  new OgcRefusal(503, code, 'The graph does not answer for this layer now; ask again.');
