import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstOpening, makeBalances, nextOpening } from '../world/economy/make-balances.ts';
import { makeLedger } from '../world/economy/make-ledger.ts';
import { flaws } from '../world/flaws/flaws.ts';
import type { MunicipalityWorld, World } from '../world/world.ts';
import { encodeCp437 } from './cp437.ts';
import { writeLedger } from './write-ledger.ts';

/** Some systems write a checksum, some do not. */
const withChecksum = new Set(['1461', '1492', '1438']);

/** `LEDGER-<year>.SE` of one municipality, into its drop folder. @returns how many vouchers each year has */
export async function writeLedgerFiles(
  world: World,
  part: MunicipalityWorld,
  folder: string,
): Promise<ReadonlyMap<number, number>> {
  await mkdir(folder, { recursive: true });
  const { code, population } = part.profile;
  const first = makeLedger(world, part, 2025);
  const second = makeLedger(world, part, 2026);
  const before = makeBalances(firstOpening(Math.round(population * world.scale)), first);
  const now = makeBalances(nextOpening(before), second);
  for (const [ledger, balances, previous] of [
    [first, before, null],
    [second, now, before],
  ] as const) {
    const text = writeLedger(part, ledger, balances, previous, withChecksum.has(code));
    const { wrongEncoding } = flaws;
    const wrong = code === wrongEncoding.municipality && ledger.year === wrongEncoding.year;
    const bytes = wrong ? Buffer.from(text, 'utf8') : encodeCp437(text);
    await writeFile(join(folder, `LEDGER-${ledger.year}.SE`), bytes);
  }
  return new Map([first, second].map(({ year, vouchers }) => [year, vouchers.length]));
}
