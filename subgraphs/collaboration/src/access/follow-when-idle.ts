/** The share of the time that this thread answers, above which it has none for what can wait. */
const busy = 0.8;

export interface FollowOptions {
  /** Does some of what can wait. What fails is tried again the next time. */
  readonly follow: () => Promise<unknown>;
  /** Milliseconds from one time to the next. */
  readonly every: number;
}

/**
 * Does some of what can wait, again and again, but not while this thread is busy answering: a search does for itself what it
 * needs. Keeps no process alive.
 *
 * @returns what ends it.
 */
export function followWhenIdle({ follow, every }: FollowOptions): () => void {
  let before = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    if (utilization < busy) follow().catch(() => undefined);
  }, every).unref();
  return () => clearInterval(timer);
}
