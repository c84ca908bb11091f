import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { testDatabase } from '../src/testing/test-services.ts';
import { Rig, type Said } from './rig.ts';

/** What a drill found: how often something was broken, what was not as it should be, and how much was released. */
export interface DrillOutcome {
  readonly drilled: number;
  readonly broken: readonly string[];
  readonly released: number;
}

/** Numbers between 0 and 1 drawn by lot; the same seed, the same numbers. */
export function lots(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `kill -9` under load, at moments drawn by lot: the same ledger goes on from each. */
export async function killed(rounds: number, draw: () => number): Promise<DrillOutcome> {
  const rig = new Rig();
  const said: Said[] = [];
  const broken: string[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const running = await rig.start(`k${round}`);
      await running.until('released', 1);
      await setTimeout(draw() * 250);
      said.push(await running.kill());
      // Every tenth, and at the end: each looks at everything so far.
      if (round % 10 === 9 || round === rounds - 1)
        broken.push(...(await rig.judge(said, `killed ${round + 1} times`)));
    }
    return { drilled: rounds, broken, released: releasedIn(said) };
  } finally {
    rig.remove();
  }
}

/**
 * Loss of power: only what was synced is left. With `careless` the ledger does not sync, which must be found out.
 * Null where there is no C compiler to make the forgetful disk.
 */
export async function powerLost(
  rounds: number,
  draw: () => number,
  careless = false,
): Promise<DrillOutcome | null> {
  const rig = new Rig();
  const said: Said[] = [];
  const broken: string[] = [];
  if (!rig.shim) return null;
  try {
    for (let round = 0; round < rounds; round++) {
      const running = await rig.start(`p${round}`, {
        forgetful: true,
        ...(careless && { synchronous: 'OFF' }),
      });
      await running.until('released', 20);
      await setTimeout(draw() * 200);
      said.push(await running.kill());
      rig.losePower();
      broken.push(...(await rig.judge(said, `power lost ${round + 1} times`)));
      if (broken.length > 0) break;
    }
    return { drilled: rounds, broken, released: releasedIn(said) };
  } finally {
    rig.remove();
  }
}

/** A disk that is full, then read-only, then well again: nothing is released meanwhile, and service returns by itself. */
export async function diskFailing(): Promise<DrillOutcome | null> {
  const rig = new Rig();
  if (!rig.shim) return null;
  const broken: string[] = [];
  try {
    const running = await rig.start('d0', { forgetful: true });
    await running.until('released', 20);
    for (const fault of ['ENOSPC', 'EROFS'] as const) {
      rig.fail(fault);
      await running.until('refused', 40);
      const before = running.said.released.length;
      await setTimeout(300);
      if (running.said.released.length > before)
        broken.push(`answers were released while writing failed with ${fault}`);
      rig.fail(null);
      await running.until('released', 40).catch(() => broken.push(`service did not return after ${fault}`));
    }
    const said = [await running.kill()];
    broken.push(...(await rig.judge(said, 'a failing disk')));
    return { drilled: 2, broken, released: releasedIn(said) };
  } finally {
    rig.remove();
  }
}

/** A clock that is set back an hour under load: the ledger's own time stands still until it has caught up. */
export async function clockSetBack(): Promise<DrillOutcome> {
  const rig = new Rig();
  try {
    const running = await rig.start('c0');
    await running.until('released', 50);
    writeFileSync(rig.clock, '-3600000');
    await running.until('released', 50);
    writeFileSync(rig.clock, '0');
    await running.until('released', 50);
    const said = [await running.kill()];
    return { drilled: 1, broken: await rig.judge(said, 'a clock set back'), released: releasedIn(said) };
  } finally {
    rig.remove();
  }
}

/** The database gone for a while: nothing is released meanwhile, and service returns by itself. Null without one. */
export async function databaseGone(milliseconds: number): Promise<DrillOutcome | null> {
  const database = await testDatabase();
  if (!database) return null;
  const rig = new Rig(database.url);
  const broken: string[] = [];
  const wire = await cable(new URL(database.url));
  try {
    const running = await rig.start('g0', { database: wire.url });
    await running.until('released', 50);
    wire.cut();
    await running.until('refused', 20);
    const before = running.said.released.length;
    await setTimeout(milliseconds);
    if (running.said.released.length > before)
      broken.push('answers were released while the database was gone');
    wire.mend();
    await running
      .until('released', 50, 60_000)
      .catch(() => broken.push('service did not return with the database'));
    const said = [await running.kill()];
    broken.push(...(await rig.judge(said, 'a database that was gone')));
    return { drilled: 1, broken, released: releasedIn(said) };
  } finally {
    wire.close();
    await database.drop();
    rig.remove();
  }
}

const releasedIn = (said: readonly Said[]) => said.reduce((sum, each) => sum + each.released.length, 0);

/** A way to the database that can be cut. */
async function cable(database: URL) {
  const sockets = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(Number(database.port || 5432), database.hostname);
    for (const each of [near, far]) {
      sockets.add(each);
      each
        .on('error', () => undefined)
        .on('close', () => {
          near.destroy();
          far.destroy();
          sockets.delete(each);
        });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(database);
  url.port = String((server.address() as AddressInfo).port);
  url.hostname = '127.0.0.1';
  const cut = () => {
    whole = false;
    for (const each of sockets) each.destroy();
  };
  return {
    url: url.href,
    cut,
    mend: () => {
      whole = true;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
