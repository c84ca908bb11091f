import type { RegisterRow } from '@samgraf/ss12000';
import type { PupilTransportRecord } from './pupil-transport-record.ts';
import { type SchoolStage, stageOf } from './stage-of.ts';

/** What one pupil asks of school transport, by the registered home. */
export interface PupilDemand {
  readonly tenant: string;
  /** Id of the nearest stop; null where none is reached. */
  readonly stop: string | null;
  /** Id of the school unit. */
  readonly school: string | null;
  /** The south-west corner of the square of a kilometre that the home lies in; null where no map knows it. */
  readonly square: Corner | null;
  readonly stage: SchoolStage | null;
  readonly status: PupilTransportRecord['assessment']['status'];
}

/** In metres, SWEREF 99 TM. */
export interface Corner {
  readonly easting: number;
  readonly northing: number;
}

/** The corner of the square that a point lies in. */
export const cornerOf = ({ easting, northing }: Corner, metres: number): Corner => ({
  easting: Math.floor(easting / metres) * metres,
  northing: Math.floor(northing / metres) * metres,
});

/** Each pupil once: who lives by turns counts where they are registered. */
export function demandOf(
  rows: readonly RegisterRow[],
  ways: ReadonlyArray<readonly PupilTransportRecord[]>,
): PupilDemand[] {
  return rows.map(({ tenant }, index) => {
    const all = ways[index]!;
    const way = all.find(({ home }) => home?.kind === 'REGISTERED') ?? all[0]!;
    const { home, stop, schoolUnit, schoolType, schoolYear, assessment } = way;
    return {
      tenant,
      stop: stop?.busStop.id ?? null,
      school: schoolUnit?.id ?? null,
      square: home?.place ? cornerOf(home.place, 1_000) : null,
      stage: stageOf(schoolType, schoolYear),
      status: assessment.status,
    };
  });
}
