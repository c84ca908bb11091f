import { answerClientError } from './answer-client-error.ts';

/** Milliseconds for a whole request to arrive. */
const requestTimeout = 30_000;

/**
 * How long and how large a request may be before any of it means anything. A request that trickles in holds a socket
 * and nothing else, and not for long. Given to Fastify with `transportBounds` for the server beneath it.
 */
export const serverBounds = {
  requestTimeout,
  /** Milliseconds that a kept connection waits for its next request. */
  keepAliveTimeout: 65_000,
  clientErrorHandler: answerClientError,
} as const;

/** For Node's own server, with or without TLS. */
export const transportBounds = {
  requestTimeout,
  /** Bytes of all headers together: a token of 8 192 characters and as much again. Beyond it Node answers 431. */
  maxHeaderSize: 16 * 1024,
  /** Milliseconds for the headers to arrive. */
  headersTimeout: 10_000,
  /** Milliseconds between two looks at which sockets are late. */
  connectionsCheckingInterval: 2_000,
  /** Milliseconds for a TLS handshake. */
  handshakeTimeout: 10_000,
} as const;
