/**
 * Gives work a signal that aborts when its time is up or the caller has gone. Nothing of it is left when the work
 * has ended: a signal that lives on for each request is what a busy server collects at length.
 *
 * @param caller aborts when nobody waits for the answer any more.
 * @param milliseconds the signal's reason is then a TimeoutError.
 */
export async function withinDeadline<R>(
  caller: AbortSignal | undefined,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<R>,
): Promise<R> {
  const own = new AbortController();
  const leave = () => own.abort(caller?.reason);
  const timer = setTimeout(
    () => own.abort(new DOMException('The time for this request is up.', 'TimeoutError')),
    milliseconds,
  );
  if (caller?.aborted) leave();
  else caller?.addEventListener('abort', leave, { once: true });
  try {
    return await work(own.signal);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', leave);
  }
}
