import { setTimeout } from 'node:timers/promises';
import { startSamgraf } from '../../running/start-samgraf.ts';
import type { DrillPart } from '../drill-part.ts';
import { type Damage, damagedData, handedOut, inflict } from './damaged-data.ts';
import { fileFaults } from './file-faults.ts';
import { judge } from './judge.ts';
import { networkDrill } from './network-drill.ts';
import { type Put, putAll } from './questions.ts';
import { startBehindProxies } from './source-proxies.ts';

/** Milliseconds in which a change of a drop folder is seen and taken in. */
const noticed = 2_500;

/** What one topology showed. */
interface Found {
  readonly drilled: number;
  readonly slowest: number;
  readonly told: readonly string[];
}

/**
 * Every fault on every source: all answers come within the deadline, the others' part is there, and the broken one
 * is named. Short: each kind of fault once, in one process. Else all with all, in both topologies.
 */
export const faultDrill: DrillPart = {
  name: 'faults',
  async run({ short, seed }) {
    const found: Found[] = [];
    if (short) found.push(await brokenFromTheStart(seed));
    for (const distributed of short ? [] : [false, true]) {
      found.push(await brokenLater(distributed, seed));
      for (let turn = 0; turn < 5; turn++) found.push(await filesFromTheStart(distributed, turn));
    }
    return {
      drilled: found.reduce((sum, each) => sum + each.drilled, 0),
      broken: found.flatMap((each) => each.told),
      figures: { slowestMilliseconds: Math.max(...found.map((each) => each.slowest)) },
    };
  },
};

/** Drop folders that are wrong from the beginning, and faults of the network besides, each kind once. */
async function brokenFromTheStart(seed: number): Promise<Found> {
  const data = await damagedData(seed);
  try {
    const proxied = await startBehindProxies(false, seed, data.dataFolder);
    try {
      const sound = await putAll(proxied.samgraf);
      const ledgers = new Set(data.damage.map(([tenant]) => tenant));
      const told = [...judge(sound, sound, new Map([['LEDGERS', ledgers]])), ...unnamed(sound, data.damage)];
      const network = await networkDrill(proxied, sound, { everything: false, ledgers });
      return {
        drilled: data.damage.length + network.drilled,
        slowest: network.slowest,
        told: [...told, ...network.broken],
      };
    } finally {
      await proxied.stop();
    }
  } finally {
    await data.delete();
  }
}

/** All is imported and well, and then the network fails and the drop folders go. */
async function brokenLater(distributed: boolean, seed: number): Promise<Found> {
  const proxied = await startBehindProxies(distributed, seed);
  const { samgraf } = proxied;
  try {
    const sound = await putAll(samgraf);
    const told = judge(sound, sound, new Map());
    const damage = handedOut(seed);
    inflict(samgraf.dataFolder, damage);
    await setTimeout(noticed);
    const ledgers = new Set(damage.map(([tenant]) => tenant));
    const now = await putAll(samgraf);
    // What has been imported stays as it is, and as old as it says, whatever comes into the folder or goes.
    told.push(...judge(sound, now, new Map([['LEDGERS', ledgers]])), ...lost(sound, now));
    told.push(
      ...unnamed(
        now,
        damage.filter(([, fault]) => fault.startsWith('its folder')),
      ),
    );
    const network = await networkDrill(proxied, sound, { everything: true, ledgers });
    return {
      drilled: Object.keys(fileFaults).length + network.drilled,
      slowest: network.slowest,
      told: named(distributed, [...told, ...network.broken]),
    };
  } finally {
    await proxied.stop();
  }
}

async function filesFromTheStart(distributed: boolean, turn: number): Promise<Found> {
  const data = await damagedData(turn);
  try {
    const samgraf = await startSamgraf({ distributed, dataFolder: data.dataFolder });
    try {
      const now = await putAll(samgraf);
      const ledgers = new Set(data.damage.map(([tenant]) => tenant));
      const told = [...judge(now, now, new Map([['LEDGERS', ledgers]])), ...unnamed(now, data.damage)];
      const slowest = Math.round(Math.max(...now.map(({ answer }) => answer.milliseconds)));
      return { drilled: data.damage.length, slowest, told: named(distributed, told) };
    } finally {
      await samgraf.stop();
    }
  } finally {
    await data.delete();
  }
}

/** Ledgers that are not as they were. */
const lost = (sound: readonly Put[], now: readonly Put[]): string[] =>
  now.flatMap(({ what, asks, given }, index) =>
    asks === 'LEDGERS' && JSON.stringify([...given]) !== JSON.stringify([...sound[index]!.given])
      ? [`${what}: what was imported before is gone`]
      : [],
  );

/** A fault that must be told: of a folder, or where nothing was ever imported that could stand in. */
function unnamed(now: readonly Put[], damage: Damage): string[] {
  return damage.flatMap(([tenant, fault]) => {
    const put = now.find((each) => each.asks === 'LEDGERS' && each.tenants.includes(tenant))!;
    const line = put.answer.extensions.sources.find((each) => each.municipality === tenant);
    return line?.status === 'FAILED' ? [] : [`${tenant} is said to be ${line?.status} though ${fault}`];
  });
}

const named = (distributed: boolean, told: readonly string[]): string[] =>
  told.map((each) => `${distributed ? 'distributed' : 'embedded'}, ${each}`);
