// Releases answers as a subgraph does, each after its entry is written, twenty at a time, until it is killed. Says the name of each
// answer on standard output when it is released (R) or refused (F). `node releasing-process.ts '{…options}'`
import { readFileSync, writeSync } from 'node:fs';
import { openLedger } from '../src/open-ledger.ts';
import { someEntry } from '../src/testing/some-entry.ts';

const { round, clockFile, ...options } = JSON.parse(process.argv[2] as string);

/** What the clock is off by: it may be set while the process runs. */
function offset(): number {
  try {
    return Number(readFileSync(clockFile, 'utf8'));
  } catch {
    return 0;
  }
}

/** Says it at once, or waits for a parent that is slow to listen: what is said is what was released. */
function say(line: string): void {
  for (let left = `${line}\n`; left.length > 0; ) {
    try {
      left = left.slice(writeSync(1, left));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const ledger = await openLedger({
  ...options,
  tenants: ['1461', '1492'],
  onWarning: () => undefined,
  now: () => Date.now() + offset(),
});
let answers = 0;
await Promise.all(
  Array.from({ length: 20 }, async () => {
    for (;;) {
      const name = `${round}-${answers++}`;
      const tenant = answers % 3 === 0 ? '1492' : '1461';
      try {
        await ledger.write([someEntry({ correlation: name, tenant, home: tenant })]);
        say(`R ${name}`);
      } catch {
        say(`F ${name}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }),
);
