import { traceparent } from '@samgraf/telemetry';
import type { AnsweredBytes, Inquiry } from './exchange.ts';
import { type Query, requestPath } from './request-path.ts';

/** The questions that one piece of work may put, all under one deadline. */
export interface Asking {
  /** @param segments path segments, escaped here */
  get(segments: readonly string[], query?: Query): Promise<unknown>;
  /** As `get`, for an answer that need not be JSON: its bytes, checked for nothing but their number. */
  bytes(segments: readonly string[], query: Query, accept: string): Promise<AnsweredBytes>;
  /** A look-up by POST: idempotent, and repeated when it fails as a GET is. */
  lookUp(segments: readonly string[], body: object): Promise<unknown>;
  /** A form by POST, which changes nothing: a token endpoint (RFC 6749, 4.4.2). */
  form(segments: readonly string[], fields: Readonly<Record<string, string>>): Promise<unknown>;
  /** Tells that something of the answer had to be left out: the rest is kept, and the state says BAD_ANSWER. */
  leaveOut(): void;
}

/** What a piece of work has met so far. */
export interface Tally {
  answers: number;
  leftOut: number;
}

/** Only what no source can take for something else goes into a header. */
const plainRequestId = /^[\w.:-]{1,128}$/;

export function createAsking(
  ask: (inquiry: Inquiry) => Promise<unknown>,
  basePath: string,
  fixedHeaders: Readonly<Record<string, string>>,
  requestId: string,
  tally: Tally,
): Asking {
  // A protocol with a media type of its own is asked, and told, in that.
  const media = fixedHeaders.accept ?? 'application/json';
  const parent = traceparent();
  const headers = {
    ...fixedHeaders,
    accept: media,
    ...(plainRequestId.test(requestId) && { 'x-request-id': requestId }),
    ...(parent !== undefined && { traceparent: parent }),
  };
  async function counted(inquiry: Inquiry): Promise<unknown> {
    const answer = await ask(inquiry);
    tally.answers++;
    return answer;
  }
  return {
    get: (segments, query) =>
      counted({ method: 'GET', path: requestPath(basePath, segments, query), headers, body: null }),
    bytes: async (segments, query, accept) =>
      (await counted({
        method: 'GET',
        path: requestPath(basePath, segments, query),
        headers: { ...headers, accept },
        body: null,
        takes: 'BYTES',
      })) as AnsweredBytes,
    lookUp: (segments, body) =>
      counted({
        method: 'POST',
        path: requestPath(basePath, segments),
        headers: { ...headers, 'content-type': media },
        body: JSON.stringify(body),
      }),
    form: (segments, fields) =>
      counted({
        method: 'POST',
        path: requestPath(basePath, segments),
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
    leaveOut() {
      tally.leftOut++;
    },
  };
}
