/** Which way round coordinates come: northing first, as EPSG has it for 3006, or easting first. */
export type AxisOrder = 'NORTHING_EASTING' | 'EASTING_NORTHING';

const words: Readonly<Record<AxisOrder | 'NEITHER', string>> = {
  NORTHING_EASTING: 'northing, easting',
  EASTING_NORTHING: 'easting, northing',
  NEITHER: 'no coordinates of SWEREF 99 TM in Sweden',
};

/** A collection whose coordinates are not what its service says. Taken in, it would lie somewhere else, or nowhere. */
export class AxesError extends Error {
  override readonly name = 'AxesError';
  /** Stable: what a state and a log call it. */
  readonly reason: 'AXES_SWAPPED' | 'NOT_SWEREF_99_TM';
  readonly collection: string;
  readonly expected: AxisOrder;
  readonly seen: AxisOrder | 'NEITHER';

  constructor(collection: string, expected: AxisOrder, seen: AxisOrder | 'NEITHER') {
    super(
      `The collection ${collection} was expected in ${words[expected]} (EPSG:3006), and came in ${words[seen]}.`,
    );
    this.reason = seen === 'NEITHER' ? 'NOT_SWEREF_99_TM' : 'AXES_SWAPPED';
    this.collection = collection;
    this.expected = expected;
    this.seen = seen;
  }
}
