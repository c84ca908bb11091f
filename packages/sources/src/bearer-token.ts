import type { Inquiry } from './exchange.ts';
import { SourceFailure } from './source-failure.ts';

/** What lets us in, and does not last. */
export interface BearerToken {
  /** One that holds now. @throws SourceFailure where none can be had */
  get(signal: AbortSignal): Promise<string>;
  /** Tells that the source did not take this one. */
  refused(token: string): void;
}

/**
 * Asks with a token, where there is one. One that the source does not take, though it should hold, is put away, and a
 * new one is tried once: a source that was restarted knows no token that it gave before.
 */
export async function withBearer(
  token: BearerToken | null,
  inquiry: Inquiry,
  signal: AbortSignal,
  ask: (inquiry: Inquiry, signal: AbortSignal) => Promise<unknown>,
): Promise<unknown> {
  if (token === null) return ask(inquiry, signal);
  const bearing = (value: string): Inquiry => ({
    ...inquiry,
    headers: { ...inquiry.headers, authorization: `Bearer ${value}` },
  });
  const first = await token.get(signal);
  try {
    return await ask(bearing(first), signal);
  } catch (error) {
    if (!(error instanceof SourceFailure && error.reason === 'REFUSED')) throw error;
    token.refused(first);
    const second = await token.get(signal);
    if (second === first) throw error;
    return ask(bearing(second), signal);
  }
}
