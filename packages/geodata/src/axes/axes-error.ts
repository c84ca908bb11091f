import type { Plane } from './plane.ts';

/** Which way round coordinates come. */
export type AxisOrder = 'NORTH_FIRST' | 'EAST_FIRST';

/** A collection whose coordinates are not what its service says. Taken in, it would lie somewhere else, or nowhere. */
export class AxesError extends Error {
  override readonly name = 'AxesError';
  /** Stable: what a state and a log call it. */
  readonly reason: 'AXES_SWAPPED' | 'NOT_IN_SWEDEN';
  readonly collection: string;

  /** @param seen null where they are no coordinates in Sweden, either way round */
  constructor(collection: string, plane: Plane, expected: AxisOrder, seen: AxisOrder | null) {
    super(
      `The collection ${collection} was expected in ${words(plane, expected)} (${plane.name}), and came in ${
        seen === null ? 'coordinates that lie nowhere in Sweden' : words(plane, seen)
      }.`,
    );
    this.reason = seen === null ? 'NOT_IN_SWEDEN' : 'AXES_SWAPPED';
    this.collection = collection;
  }
}

const words = ({ axes: [east, north] }: Plane, order: AxisOrder): string =>
  order === 'EAST_FIRST' ? `${east}, ${north}` : `${north}, ${east}`;
