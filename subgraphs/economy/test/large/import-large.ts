import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { writeLargeLedger } from './write-large-ledger.ts';

/** What the import of a large ledger took. */
export interface LargeImport {
  readonly outcome: string;
  readonly bytes: number;
  readonly vouchers: number;
  readonly seconds: number;
  /** Of the processor, by the process and for it: what else the machine does, or its disk, is not in it. */
  readonly cpuSeconds: number;
  /** How often pieces of our code were run; 0 where they were not counted. */
  readonly steps: number;
  /** Resident memory of the process before, and at most. */
  readonly megabytesBefore: number;
  readonly peakMegabytes: number;
}

/** Imports a ledger of about so many bytes in a process of its own. @param count counts steps; slows it down. */
export async function importLarge(bytes: number, count = false): Promise<LargeImport> {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-large-'));
  try {
    const path = join(folder, 'LEDGER-2026.SE');
    writeLargeLedger(path, bytes);
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        join(import.meta.dirname, 'import-large-child.ts'),
        ...[join(folder, 'data'), path, ...(count ? ['steps'] : [])],
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return JSON.parse(printed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
