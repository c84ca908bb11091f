import { importLargeExports } from '@samgraf/subgraph-cases/import-large-export';
import type { DrillPart } from './drill-part.ts';

/** Resident megabytes that the import of an export may take at most, whatever its size. */
const mostMegabytes = 400;

/** An export of case management far larger than any night's: in bounded memory, and twice as large in twice the time. */
export const largeExports: DrillPart = {
  name: 'large-exports',
  async run({ short }) {
    const [half, whole] = await importLargeExports(short ? 20 : 200);
    // What a process takes before it reads anything counts for both, and would hide some of the growth at small sizes.
    const times = whole.cpuSeconds / half.cpuSeconds;
    const broken = [half, whole].flatMap(({ outcome }) =>
      outcome === 'IMPORTED' ? [] : [`an export was not imported: ${outcome}`],
    );
    if (times > 2.2) broken.push(`twice the size took ${times.toFixed(2)} times as long`);
    if (whole.peakMegabytes > mostMegabytes) broken.push(`it took ${whole.peakMegabytes} MB of memory`);
    return {
      drilled: 2,
      broken,
      figures: {
        megabytes: whole.megabytes,
        cases: whole.cases,
        cpuSeconds: whole.cpuSeconds,
        cpuSecondsForHalf: half.cpuSeconds,
        times: Math.round(times * 100) / 100,
        peakMegabytes: whole.peakMegabytes,
        peakMegabytesForHalf: half.peakMegabytes,
      },
    };
  },
};
