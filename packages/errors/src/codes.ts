/** Every error code that a client can meet, with its HTTP status and what it means. Codes never change meaning. */
export const codes = {
  UNAUTHENTICATED: {
    status: 401,
    meaning: 'The access token is missing where one is needed, expired, or not valid here.',
  },
  ISSUER_UNAVAILABLE: {
    status: 503,
    meaning: 'The access token cannot be checked now, since its issuer does not answer; ask again.',
  },
  BAD_REQUEST: { status: 400, meaning: 'The request is not a well-formed GraphQL over HTTP request.' },
  NOT_FOUND: { status: 404, meaning: 'Nothing is served at this address.' },
  CONTENT_REFUSED: {
    status: 415,
    meaning: 'The file is of a kind that is not passed on, too large, or not what it is said to be.',
  },
  CONTENT_UNAVAILABLE: {
    status: 502,
    meaning: 'The system that holds the file gave no answer to use; ask again.',
  },
  BODY_TOO_LARGE: { status: 413, meaning: 'The body of the request is larger than allowed.' },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL; the message says where.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The document does not fit the schema, or asks for introspection where it is closed.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document holds several operations and `operationName` names none of them.',
  },
  BAD_USER_INPUT: { status: 400, meaning: 'The variables do not fit their declared types.' },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    meaning: 'Automatic persisted queries are not served; send the whole document.',
  },
  BAD_ARGUMENT: { status: 200, meaning: 'An argument has a value that the field does not take.' },
  BAD_GEOMETRY: {
    status: 200,
    meaning: 'A place, an area or a distance is not one that can be searched by; the message says why.',
  },
  BAD_CURSOR: { status: 200, meaning: '`after` is not a cursor that this list gave.' },
  PURPOSE_UNKNOWN: { status: 400, meaning: '`x-purpose` is not a purpose that is configured.' },
  PURPOSE_NOT_DECLARED: {
    status: 400,
    meaning: '`x-purpose` is not among those that the named operation declares.',
  },
  OPERATION_NOT_TRUSTED: {
    status: 403,
    meaning:
      'The client is held to registered operations, and this is none; or no operation has the `id` that was sent.',
  },
  FORBIDDEN: { status: 200, meaning: 'The caller may not change this; the message begins with the reason.' },
  AGREEMENT_INVALID: {
    status: 200,
    meaning: 'The proposed agreement is not as an agreement must be; the message says where.',
  },
  AGREEMENT_UNKNOWN: { status: 200, meaning: 'There is no agreement with this id.' },
  AGREEMENT_STANDING: {
    status: 200,
    meaning: "The party's standing does not let it do this: it is no party, has signed, or has left.",
  },
  GRANT_INVALID: { status: 200, meaning: 'The grant is not as a grant must be; the message says where.' },
  GRANT_UNKNOWN: { status: 200, meaning: 'The own municipality has no grant with this id.' },
  SIGNING_KEY_MISSING: { status: 200, meaning: 'The municipality has no key to sign with.' },
  STORE_UNAVAILABLE: {
    status: 200,
    meaning: 'Agreements and grants cannot be changed now: their store does not answer. Ask again.',
  },
  QUERY_TOO_DEEP: { status: 400, meaning: 'The operation nests deeper than allowed.' },
  QUERY_TOO_COSTLY: { status: 400, meaning: 'The operation may fetch more than allowed.' },
  QUERY_TOO_LARGE: { status: 400, meaning: 'The operation has more text or tokens than allowed.' },
  TOO_MANY_ALIASES: { status: 400, meaning: 'The operation has more aliases than allowed.' },
  TOO_MANY_DIRECTIVES: { status: 400, meaning: 'The operation has more directives than allowed.' },
  BATCH_TOO_LARGE: { status: 400, meaning: 'The batch holds more operations than allowed.' },
  RATE_LIMITED: {
    status: 429,
    meaning: 'The caller has asked for as much as is allowed for now; `Retry-After` says when there is more.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 200,
    meaning: 'A part of the graph did not answer; the rest of the answer is whole.',
  },
  LEDGER_UNAVAILABLE: {
    status: 200,
    meaning:
      'Access cannot be written down in the ledger now, so what needs it is not released; the rest is served.',
  },
  SHUTTING_DOWN: { status: 503, meaning: 'The server is draining; ask again.' },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: 'A defect of ours. The request id finds it in the log.' },
} as const;

export type ErrorCode = keyof typeof codes;
