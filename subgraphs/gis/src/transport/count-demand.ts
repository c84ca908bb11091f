import type { Corner, PupilDemand } from './demand-of.ts';
import type { SchoolStage } from './stage-of.ts';

/** What is counted by. */
export const demandBy = ['STOP', 'SCHOOL', 'GRID_1KM'] as const;
export type DemandBy = (typeof demandBy)[number];

/** Pupils of one register with the same stop, school or square, and the same school years. */
export interface DemandCount {
  readonly tenant: string;
  readonly by: DemandBy;
  /** Id of the stop or school; the corner of the square, easting first. `-` for what is not known. */
  readonly key: string;
  readonly square: Corner | null;
  readonly stage: SchoolStage | null;
  pupils: number;
  preliminarilyEntitled: number;
  unknown: number;
}

/** Exact counts, by everything that may be counted by. */
export function countDemand(demand: readonly PupilDemand[]): DemandCount[] {
  const counts = new Map<string, DemandCount>();
  for (const { tenant, stop, school, square, stage, status } of demand) {
    const keys = { STOP: stop, SCHOOL: school, GRID_1KM: square && `${square.easting} ${square.northing}` };
    for (const by of demandBy) {
      const key = keys[by] ?? '-';
      const place = [tenant, by, key, stage].join('\u0001');
      const count = counts.get(place) ?? {
        tenant,
        by,
        key,
        square: by === 'GRID_1KM' ? square : null,
        stage,
        pupils: 0,
        preliminarilyEntitled: 0,
        unknown: 0,
      };
      counts.set(place, count);
      count.pupils++;
      if (status === 'PRELIMINARILY_ENTITLED') count.preliminarilyEntitled++;
      if (status === 'UNKNOWN') count.unknown++;
    }
  }
  return [...counts.values()];
}
