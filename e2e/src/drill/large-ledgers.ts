import { importLarge, type LargeImport } from '@samgraf/subgraph-economy/import-large';
import type { DrillPart } from './drill-part.ts';

/** Resident megabytes that the import of a ledger may take at most, whatever its size. */
const mostMegabytes = 400;

/** A ledger far larger than any municipality's: imported in bounded memory, and twice as large in twice the time. */
export const largeLedgers: DrillPart = {
  name: 'large-ledgers',
  async run({ short }) {
    const bytes = short ? 20e6 : 200e6;
    const [half, whole] = await byTurns(bytes / 2, bytes);
    const perSize = whole.bytes / half.bytes / 2;
    const times = whole.seconds / half.seconds / perSize;
    const ofTheProcessor = whole.cpuSeconds / half.cpuSeconds / perSize;
    const broken = [half, whole].flatMap(({ outcome }) =>
      outcome === 'IMPORTED' ? [] : [`a ledger was not imported: ${outcome}`],
    );
    if (times > 2.2) broken.push(`twice the size took ${times.toFixed(2)} times as long`);
    if (ofTheProcessor > 2.2)
      broken.push(`twice the size took the processor ${ofTheProcessor.toFixed(2)} times as long`);
    if (whole.peakMegabytes > mostMegabytes) broken.push(`it took ${whole.peakMegabytes} MB of memory`);
    return {
      drilled: 2,
      broken,
      figures: {
        megabytes: Math.round(whole.bytes / 1e6),
        vouchers: whole.vouchers,
        seconds: Math.round(whole.seconds * 10) / 10,
        secondsForHalf: Math.round(half.seconds * 10) / 10,
        cpuSeconds: Math.round(whole.cpuSeconds * 10) / 10,
        cpuSecondsForHalf: Math.round(half.cpuSeconds * 10) / 10,
        times: Math.round(times * 100) / 100,
        timesOfTheProcessor: Math.round(ofTheProcessor * 100) / 100,
        peakMegabytes: whole.peakMegabytes,
        peakMegabytesForHalf: half.peakMegabytes,
      },
    };
  },
};

/** The faster of two of each, by turns: what else the machine does only slows one down, and for a while hits both. */
async function byTurns(half: number, whole: number): Promise<readonly [LargeImport, LargeImport]> {
  const faster = (one: LargeImport, other: LargeImport) => (one.seconds < other.seconds ? one : other);
  const [first, second] = [await importLarge(half), await importLarge(whole)];
  return [faster(first, await importLarge(half)), faster(second, await importLarge(whole))];
}
