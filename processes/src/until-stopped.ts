import { stopWithParent } from './stop-with-parent.ts';

/** The longest that an orderly stop may take; then the process ends anyway. */
const patience = 10_000;

/**
 * Runs `stop` once, on SIGTERM, SIGINT or the parent's death, and ends the process when it is done.
 *
 * @param reload what SIGHUP does instead of stopping, where there is something to read anew
 */
export function untilStopped(stop: () => Promise<void>, reload: (() => void) | null = null): void {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process
    .once('SIGTERM', end)
    .once('SIGINT', end)
    .on('SIGHUP', reload ?? end);
  stopWithParent(end);
}
