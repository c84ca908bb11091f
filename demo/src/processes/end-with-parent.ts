/**
 * Ends this process on SIGTERM or SIGINT, and when its parent is gone: the pipe on standard input then closes,
 * even where the parent was killed and could say nothing.
 * @param last done just before the end
 */
export function endWithParent(last: () => void = () => {}): void {
  const end = (): void => {
    last();
    process.exit(0);
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.stdin.once('end', end);
  process.stdin.once('close', end);
  process.stdin.resume();
}
