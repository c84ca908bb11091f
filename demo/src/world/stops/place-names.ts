import type { Point } from '../geography/boundary.ts';
import { PointIndex } from '../geography/point-index.ts';
import { asWritten } from '../properties/designations.ts';
import type { MunicipalityWorld } from '../world.ts';

const second = [
  'norra',
  'södra',
  'östra',
  'västra',
  'korsväg',
  'bygdegård',
  'kvarn',
  'kyrka',
  'gård',
  'mo',
  'ås',
];

/** Names for places in the countryside of one municipality, by the trakt that they lie in; none twice. */
export class PlaceNames {
  readonly #tracts: readonly string[];
  readonly #index = new PointIndex(800);
  readonly #given = new Map<string, number>();

  constructor({ properties }: Pick<MunicipalityWorld, 'properties'>) {
    const rural = properties.filter(({ locality }) => locality === null);
    this.#tracts = rural.map(({ tract }) => asWritten(tract));
    for (const { point } of rural) this.#index.add(point);
  }

  at(point: Point): string {
    const [nearest] = this.#index.nearest(point, 1, 100_000);
    return this.unique(this.#tracts[nearest ?? -1] ?? 'Vägskälet');
  }

  unique(name: string): string {
    const before = this.#given.get(name) ?? 0;
    this.#given.set(name, before + 1);
    if (before === 0) return name;
    return before <= second.length ? `${name} ${second[before - 1]}` : `${name} ${before + 1}`;
  }
}
