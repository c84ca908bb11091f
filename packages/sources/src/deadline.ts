import { SourceFailure } from './source-failure.ts';

/**
 * Runs work that must end by its deadline, whether or not it listens to its signal: the caller gets an answer in
 * time even while something inside still waits.
 *
 * @throws SourceFailure TIMEOUT when the time is up or the caller's own time was; CANCELLED when the caller left
 */
export async function withDeadline<R>(
  system: string,
  ms: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<R>,
): Promise<R> {
  const inner = new AbortController();
  const stop = (reason: 'TIMEOUT' | 'CANCELLED', cause?: unknown) =>
    inner.abort(cause instanceof SourceFailure ? cause : new SourceFailure(system, reason, cause));
  const onOuter = () => stop(outer.reason?.name === 'TimeoutError' ? 'TIMEOUT' : 'CANCELLED', outer.reason);
  const timer = setTimeout(() => stop('TIMEOUT'), ms);
  const ended = new Promise<never>((_, reject) => {
    inner.signal.addEventListener('abort', () => reject(inner.signal.reason), { once: true });
  });
  // Only one of the two is waited for: the other may reject later, when nobody listens any more.
  ended.catch(() => undefined);
  if (outer.aborted) onOuter();
  else outer.addEventListener('abort', onOuter, { once: true });
  try {
    inner.signal.throwIfAborted();
    const working = work(inner.signal);
    working.catch(() => undefined);
    return await Promise.race([working, ended]);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', onOuter);
  }
}
