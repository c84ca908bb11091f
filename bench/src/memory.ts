import { readFileSync } from 'node:fs';

/** Resident memory of these processes together in MB, from /proc; null where there is none. */
export function residentMegabytes(pids: readonly number[]): number | null {
  try {
    const kilobytes = pids.map((pid) =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]),
    );
    return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
  } catch {
    return null;
  }
}
