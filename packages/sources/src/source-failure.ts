/**
 * Why a source did not answer, or not well enough. A closed list: clients see these codes. One that failed several
 * times in a row is left alone for a while, and the reason is then still why it failed.
 */
export const sourceFailureReasons = [
  /** No whole answer within the deadline. */
  'TIMEOUT',
  /** No connection, or one that broke off. */
  'UNREACHABLE',
  /** It shows no certificate that it can be known by: nothing was asked. */
  'UNTRUSTED',
  /** An answer that is not what the protocol promises. */
  'BAD_ANSWER',
  /** The source does not let us in (401, 403, or our certificate). */
  'REFUSED',
  /** More calls under way than are let through to it, or it says itself that there are too many (429). */
  'BUSY',
  /** An answer larger than is taken in. */
  'TOO_LARGE',
  /** It failed by its own word (5xx). */
  'SERVER_ERROR',
  /** The caller went away before the answer came. */
  'CANCELLED',
] as const;

export type SourceFailureReason = (typeof sourceFailureReasons)[number];

/**
 * One call to a source that failed. The message names the system as the configuration does, and never a host, an
 * address or anything that the source said. What lay behind it is in `cause`, for the debugger and not for logs.
 */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure';
  readonly system: string;
  readonly reason: SourceFailureReason;

  constructor(system: string, reason: SourceFailureReason, cause?: unknown) {
    super(`The source ${system} gave no answer to use: ${reason}.`, { cause });
    this.system = system;
    this.reason = reason;
  }
}
