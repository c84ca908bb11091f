import { SourceFailure, type SourceFailureReason } from './source-failure.ts';

/** Errors of undici and of Node's sockets that say something else than that the connection failed. */
const reasons: Readonly<Record<string, SourceFailureReason>> = {
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'TOO_LARGE',
  UND_ERR_HEADERS_OVERFLOW: 'BAD_ANSWER',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'BAD_ANSWER',
  UND_ERR_CONNECT_TIMEOUT: 'TIMEOUT',
  UND_ERR_HEADERS_TIMEOUT: 'TIMEOUT',
  UND_ERR_BODY_TIMEOUT: 'TIMEOUT',
  ETIMEDOUT: 'TIMEOUT',
  // Our own sockets were ended: the process is draining.
  UND_ERR_CLOSED: 'CANCELLED',
  UND_ERR_DESTROYED: 'CANCELLED',
};

/** What Node says of a server's certificate: the codes of OpenSSL's verification, and of the name. */
const untrusted =
  /^(?:ERR_TLS_CERT_ALTNAME_INVALID$|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_|INVALID_(?:CA|PURPOSE)$)/;

/** The alerts by which a server refuses our certificate, or that we have none. */
const refused = /^ERR_SSL_\w*ALERT_(?:\w*CERTIFICATE\w*|UNKNOWN_CA|ACCESS_DENIED)$/;

/** Wrong use of the HTTP client or of Node: a defect of our own. */
const defects = /^(?:UND_ERR_INVALID_|UND_ERR_NOT_SUPPORTED|ERR_INVALID_|ERR_HTTP_INVALID_)/;

/**
 * What an error of the HTTP client means, in the closed list. Told apart by name and code and not by class: errors of
 * Node's core belong to another realm under some test runners.
 *
 * @throws the error itself where it is a defect of our own: wrong use of the HTTP client, a bug
 */
export function failureOf(system: string, error: unknown): SourceFailure {
  if (error instanceof SourceFailure) return error;
  const { name = '', code } = (error ?? {}) as { name?: string; code?: unknown };
  // llhttp: bytes that are no HTTP at all.
  if (name === 'HTTPParserError') return new SourceFailure(system, 'BAD_ANSWER', error);
  if (typeof code !== 'string' || defects.test(code)) throw error;
  if (untrusted.test(code)) return new SourceFailure(system, 'UNTRUSTED', error);
  if (refused.test(code)) return new SourceFailure(system, 'REFUSED', error);
  return new SourceFailure(system, reasons[code] ?? 'UNREACHABLE', error);
}
