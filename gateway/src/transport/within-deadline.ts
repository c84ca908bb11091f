import { SubgraphUnavailable } from './subgraph-unavailable.ts';

/**
 * Runs one call to a subgraph, and gives up when its deadline (milliseconds) has passed or the caller has gone:
 * the work is told by its signal, and is not waited for even when it does not listen.
 */
export function withinDeadline<T>(
  subgraph: string,
  deadline: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (outer?.aborted) return Promise.reject(new SubgraphUnavailable(subgraph, 'ABORTED'));
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const giveUp = (reason: 'TIMEOUT' | 'ABORTED') => {
      settle();
      const error = new SubgraphUnavailable(subgraph, reason);
      reject(error);
      controller.abort(error);
    };
    const aborted = () => giveUp('ABORTED');
    const timer = setTimeout(() => giveUp('TIMEOUT'), deadline);
    const settle = () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', aborted);
    };
    outer?.addEventListener('abort', aborted, { once: true });
    work(controller.signal).then(
      (value) => {
        settle();
        resolve(value);
      },
      (error) => {
        settle();
        reject(error);
      },
    );
  });
}
