import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { decodeEntry } from '../src/encode-entry.ts';
import { exportLedger } from '../src/export/export-ledger.ts';
import { signingKeys } from '../src/note/signing-keys.ts';
import { openLedger } from '../src/open-ledger.ts';
import { openReader } from '../src/store/open-reader.ts';
import { verifyLedger, type WitnessFile } from '../src/verify/verify-ledger.ts';

const writer = 'drill';

/** What a process that was ended had said. */
export interface Said {
  readonly released: readonly string[];
  readonly refused: readonly string[];
}

/** A folder with a ledger that processes write, are killed over, and that is then looked at. */
export class Rig {
  readonly folder = mkdtempSync(join(tmpdir(), 'ledger-drill-'));
  readonly fault = join(this.folder, 'fault');
  readonly clock = join(this.folder, 'clock');
  readonly #database: string | null;
  #shim: string | null | undefined;

  constructor(database: string | null = null) {
    this.#database = database;
  }

  /** The forgetful disk, compiled; null where the machine has no C compiler. */
  get shim(): string | null {
    if (this.#shim === undefined) {
      const library = join(this.folder, 'forgetful-disk.so');
      try {
        const source = join(import.meta.dirname, 'forgetful-disk.c');
        execFileSync('cc', ['-shared', '-fPIC', '-O1', '-w', '-o', library, source, '-ldl']);
        this.#shim = library;
      } catch {
        this.#shim = null;
      }
    }
    return this.#shim;
  }

  /** Starts a process that releases answers; resolves when it has released some. */
  async start(round: string, more: { forgetful?: boolean; synchronous?: 'OFF'; database?: string } = {}) {
    const options = {
      ...this.#options(),
      ...(more.database && { database: more.database }),
      ...(more.synchronous && { synchronous: more.synchronous }),
      round,
      clockFile: this.clock,
      interval: 50,
      writePatience: 500,
    };
    // When a machine starts, all that is there has been synced.
    rmSync(this.#durable, { recursive: true, force: true });
    if (existsSync(options.folder)) cpSync(options.folder, this.#durable, { recursive: true });
    else mkdirSync(this.#durable, { recursive: true });
    const disk = more.forgetful && {
      LD_PRELOAD: this.shim ?? '',
      DRILL_WATCHED: join(this.folder, 'ledger'),
      DRILL_DURABLE: this.#durable,
      DRILL_FAULT: this.fault,
    };
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'releasing-process.ts'), JSON.stringify(options)],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...disk } },
    );
    return new Releasing(child);
  }

  /** Puts in place what the forgetful disk has: what was synced, as a machine finds it when the power is back. */
  losePower(): void {
    const ledger = join(this.folder, 'ledger');
    // A file that was removed stays so: SQLite syncs the folder when it removes a journal.
    const there = readdirSync(ledger).filter((each) => !each.endsWith('-shm'));
    rmSync(ledger, { recursive: true });
    mkdirSync(ledger);
    for (const file of there.filter((each) => existsSync(join(this.#durable, each)))) {
      cpSync(join(this.#durable, file), join(ledger, file));
    }
  }

  /** Opens the ledger as after any restart, and looks whether it keeps what was promised. */
  async judge(said: readonly Said[], what: string): Promise<string[]> {
    const ledger = await openLedger({
      ...this.#options(),
      tenants: ['1461', '1492'],
      onWarning: () => undefined,
    });
    await ledger.seal();
    await ledger.close();
    const broken: string[] = [];
    const written = new Map<string, number>();
    const reader = openReader(join(this.folder, 'ledger'), this.#database);
    for (const tenant of ['1461', '1492']) {
      for (let from = 0; ; from += 1_000) {
        const texts = await reader.entries({ tenant, writer }, from, 1_000);
        for (const { correlation } of texts.map(decodeEntry))
          written.set(correlation, (written.get(correlation) ?? 0) + 1);
        if (texts.length < 1_000) break;
      }
      const lines: string[] = [];
      const keys = signingKeys(join(this.folder, 'keys', 'signing'), writer).map((each) => each.verifier);
      for await (const line of exportLedger(tenant, reader, () => keys)) lines.push(`${line}\n`);
      for (const each of verifyLedger(lines.join(''), this.#witness(tenant)).slice(0, 3)) {
        broken.push(`${what}: the tree of ${tenant} does not verify: ${each.what}`);
      }
    }
    await reader.close();
    const released = said.flatMap((each) => each.released);
    const missing = released.filter((each) => !written.has(each));
    const twice = [...written].filter(([, count]) => count > 1);
    const rounds = new Set(
      said.flatMap((each) => [...each.released, ...each.refused]).map((each) => each.split('-')[0]),
    );
    const unasked = [...written.keys()].filter((each) => !rounds.has(each.split('-')[0] as string));
    if (missing.length > 0)
      broken.push(`${what}: ${missing.length} of ${released.length} answers were released without an entry`);
    if (twice.length > 0) broken.push(`${what}: ${twice.length} entries are written twice`);
    if (unasked.length > 0) broken.push(`${what}: ${unasked.length} entries are of no request`);
    return broken;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  fail(as: 'ENOSPC' | 'EROFS' | null): void {
    if (as) writeFileSync(this.fault, as);
    else rmSync(this.fault, { force: true });
  }

  get #durable(): string {
    return join(this.folder, 'durable');
  }

  #options() {
    return {
      folder: join(this.folder, 'ledger'),
      keysFolder: join(this.folder, 'keys'),
      database: this.#database,
      writer,
      anchors: ['1461', '1492'].map((tenant) => ({ tenant, folder: join(this.folder, 'witness', tenant) })),
    };
  }

  #witness(tenant: string): WitnessFile[] {
    const folder = join(this.folder, 'witness', tenant, writer);
    return (existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => /\.(checkpoint|leaves|key)$/.test(file))
      .map((file) => ({ path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }));
  }
}

/** A process that releases answers. */
export class Releasing {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #output = '';

  constructor(child: ChildProcess) {
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once('close', resolve));
    child.stdout?.on('data', (chunk) => {
      this.#output += chunk;
    });
  }

  get said(): Said {
    const whole = this.#output.slice(0, this.#output.lastIndexOf('\n') + 1).split('\n');
    const named = (sign: string) =>
      whole.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(2));
    return { released: named('R'), refused: named('F') };
  }

  /** Waits for so many more of a kind. @throws Error where they do not come */
  async until(kind: keyof Said, more: number, patience = 20_000): Promise<void> {
    const enough = this.said[kind].length + more;
    for (const end = performance.now() + patience; this.said[kind].length < enough; ) {
      if (performance.now() > end || this.#child.exitCode !== null)
        throw new Error(`No ${more} more were ${kind}.`);
      await setTimeout(10);
    }
  }

  async kill(): Promise<Said> {
    this.#child.kill('SIGKILL');
    await this.#ended;
    return this.said;
  }
}
