import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the import of a large export took, in a process of its own. */
export interface LargeExport {
  readonly outcome: string;
  readonly megabytes: number;
  readonly cases: number;
  /** Of the processor: a busy machine lengthens the clock's alone. */
  readonly cpuSeconds: number;
  /** Resident memory of the process at most. */
  readonly peakMegabytes: number;
}

/** Imports an export of half so many megabytes, and one of them all. */
export async function importLargeExports(megabytes: number): Promise<[LargeExport, LargeExport]> {
  const script = join(import.meta.dirname, 'measure-export.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    script,
    String(megabytes),
  ]);
  const [half, whole] = stdout.trim().split('\n');
  return [JSON.parse(half ?? ''), JSON.parse(whole ?? '')];
}
