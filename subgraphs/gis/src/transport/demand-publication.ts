import type { Point } from '@samgraf/roads';
import { cornerOf, type PupilDemand } from './demand-of.ts';
import { type Cell, publish } from './publish.ts';

/** Fewer people than this are never told of. */
export const leastPublished = 5;

/** A group as it is published and kept. Nothing says which of the finer cells it was made of. */
export interface PublishedDemandGroup {
  /** Of the stop with its school years, the stop, the square, or the municipality. */
  readonly id: string;
  /** The place in the levels: 0 for a stop and school years, 4 for the municipality. */
  readonly coarseness: number;
  /** Null where all together are too few to be told. */
  readonly pupils: number | null;
}

/**
 * What one municipality publishes of the demand at its stops: pupils who are not near enough to walk by the rule, in groups
 * that are a partition. One alone: by school as well, or with other filters, the same people could be told by subtracting.
 *
 * @param places of the stops, by their ids
 */
export function demandPublication(
  tenant: string,
  demand: readonly PupilDemand[],
  places: ReadonlyMap<string, Point>,
): PublishedDemandGroup[] {
  const counted = demand.filter((each) => each.tenant === tenant && each.status !== 'NOT_BY_DISTANCE');
  const cells = counted.map(({ stop, stage }): Cell => {
    const at = stop === null ? undefined : places.get(stop);
    const square = (metres: number) => {
      const corner = at && cornerOf(at, metres);
      return `${metres} ${corner ? `${corner.easting} ${corner.northing}` : '-'}`;
    };
    const own = stop ?? '-';
    return { within: [`${own}|${stage ?? '-'}`, own, square(1_000), square(5_000), tenant], count: 1 };
  });
  const { groups, suppressed } = publish(cells, leastPublished);
  if (suppressed) return [{ id: tenant, coarseness: 4, pupils: null }];
  return groups.map(({ id, coarseness, count }) => ({ id, coarseness, pupils: count }));
}
