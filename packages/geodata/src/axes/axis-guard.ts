import type { Geometry, Position } from '../geometry.ts';
import { AxesError, type AxisOrder } from './axes-error.ts';
import { axisOrderOf } from './axis-order-of.ts';
import type { Plane } from './plane.ts';

/** What of a feature the guard turns round. */
interface Placed {
  readonly geometry: Geometry;
}

/**
 * Brings the coordinates of one collection to easting and northing of SWEREF 99 TM, and refuses the collection where they come the other
 * way round than they should. A feature outside of Sweden is left out; where no feature of a page is within, the
 * collection is in another system than was asked for.
 */
export class AxisGuard {
  readonly #collection: string;
  readonly #plane: Plane;
  #order: AxisOrder | null;

  /** @param declared the order that the service says; null where its protocol says none: then the first decides for all. */
  constructor(collection: string, plane: Plane, declared: AxisOrder | null) {
    this.#collection = collection;
    this.#plane = plane;
    this.#order = declared;
  }

  /**
   * @param features with coordinates as they came
   * @throws AxesError
   */
  turn<F extends Placed>(features: readonly F[]): F[] {
    const turned = features.flatMap((each) => {
      const geometry = this.#turned(each.geometry);
      return geometry === null ? [] : [{ ...each, geometry }];
    });
    if (features.length > 0 && turned.length === 0)
      throw new AxesError(this.#collection, this.#plane, this.#order ?? 'EAST_FIRST', null);
    return turned;
  }

  #turned(geometry: Geometry): Geometry | null {
    const coordinates = this.#each(geometry.coordinates as Nested);
    return coordinates === null ? null : ({ type: geometry.type, coordinates } as Geometry);
  }

  #each(nested: Nested): Nested | null {
    if (typeof nested[0] === 'number') return this.#position(nested as Position);
    const all: Nested[] = [];
    for (const each of nested as readonly Nested[]) {
      const turned = this.#each(each);
      if (turned === null) return null;
      all.push(turned);
    }
    return all;
  }

  #position([first, second]: Position): Position | null {
    const seen = axisOrderOf([first, second], this.#plane);
    if (seen === null) return null;
    this.#order ??= seen;
    if (seen !== this.#order) throw new AxesError(this.#collection, this.#plane, this.#order, seen);
    return this.#plane.toSweref(seen === 'NORTH_FIRST' ? [second, first] : [first, second]);
  }
}

type Nested = Position | readonly Nested[];
