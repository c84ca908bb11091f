import type { GeodataKind } from '@samgraf/configuration';
import { type GeodataProjection, kindNumber, type ProjectionRow } from '@samgraf/geodata';
import type { Point } from '@samgraf/roads';
import type { ConnectionState } from '@samgraf/sources';
import { everywhere } from './everywhere.ts';
import type { KnownPlace } from './home-place.ts';
import { roadLinks } from './road-links.ts';
import { type Destination, WalkingNetwork } from './walking-network.ts';

/** What a way to school is found by. */
const kinds = ['roads', 'schoolUnits', 'busStops'] as const satisfies readonly GeodataKind[];
const homeKinds = ['addresses', 'properties'] as const satisfies readonly GeodataKind[];

/** The geodata as school transport needs them. They are public, so that all municipalities' count for everybody's way. */
export class TransportGeography {
  readonly #projection: GeodataProjection;
  #made: { readonly version: number; readonly network: WalkingNetwork } | null = null;

  constructor(projection: GeodataProjection) {
    this.#projection = projection;
  }

  /** The roads as they were read last. Made anew when something of them has changed, and not before it is asked for. */
  network(): WalkingNetwork {
    const version = this.#projection.version(kinds);
    if (this.#made?.version !== version) {
      const schools = destinations(everywhere(this.#projection, 'schoolUnits'), ({ parent }) => parent);
      const stops = destinations(everywhere(this.#projection, 'busStops'), ({ id }) => id);
      this.#made = { version, network: new WalkingNetwork(roadLinks(this.#projection), schools, stops) };
    }
    return this.#made.network;
  }

  /** Where all stops are, by their ids. */
  stops(): ReadonlyMap<string, Point> {
    const all = destinations(everywhere(this.#projection, 'busStops'), ({ id }) => id);
    return new Map(all.map(({ id, at }) => [id, at]));
  }

  /** Where addresses and properties are, by their ids in the graph; those that are not known are not in it. One look-up each. */
  places(addresses: readonly string[], properties: readonly string[]): ReadonlyMap<string, KnownPlace> {
    const found = new Map<string, KnownPlace>();
    for (const [kind, ids] of [
      ['addresses', addresses],
      ['properties', properties],
    ] as const) {
      const tenants = this.#projection.owners([kind]).map(({ tenant }) => tenant);
      const rows = this.#projection.rows(
        ids.length === 0 ? [] : tenants,
        `SELECT f.id, f.parent, f.easting, f.northing FROM json_each($ids) j
         CROSS JOIN feature f ON f.kind = $kind AND f.id = j.value
         WHERE f.tenant IN (SELECT value FROM json_each($tenants))`,
        { kind: kindNumber(kind), ids: JSON.stringify(ids) },
      );
      for (const { id, parent, easting, northing } of rows) found.set(id, { parent, easting, northing });
    }
    return found;
  }

  /** Municipalities of which something that homes are found by has never been read. */
  lackingHomes(): ReadonlySet<string> {
    return this.#projection.lacking(homeKinds);
  }

  /** Municipalities of which something that ways are found by has never been read. */
  lackingWays(): ReadonlySet<string> {
    return this.#projection.lacking(kinds);
  }

  /** What is true of the geodata of these tenants. */
  states(tenants: readonly string[]): ConnectionState[] {
    const all = [...kinds, ...homeKinds];
    const owners = this.#projection.owners(all).filter(({ tenant }) => tenants.includes(tenant));
    return this.#projection.states(all, { owners, subject: null, protectedToo: false });
  }
}

const destinations = (rows: Iterable<ProjectionRow>, idOf: (row: ProjectionRow) => string): Destination[] =>
  [...rows].map((row) => ({
    id: idOf(row),
    tenant: row.tenant,
    at: { easting: row.easting, northing: row.northing },
  }));
