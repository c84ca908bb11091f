import type { Point } from '../geography/boundary.ts';

export type PropertyUse =
  | 'HOUSE'
  | 'FLATS'
  | 'FARM'
  | 'HOLIDAY_HOME'
  | 'FOREST'
  | 'INDUSTRY'
  | 'PUBLIC_SERVICE';

/** A property (fastighet) of the property register. */
export interface Property {
  readonly municipality: string;
  /** Without the municipality's name, upper case: `ASSAREBYN 1:23`. Unique within the municipality. */
  readonly designation: string;
  readonly tract: string;
  readonly use: PropertyUse;
  /** Inside the municipality's real boundary. */
  readonly point: Point;
  /** Id of its address; null for forest. */
  readonly address: string | null;
  /** Name of the locality it lies in, or null. */
  readonly locality: string | null;
}

/** Who holds a property: a person of the world, the municipality, or a company by its place among suppliers. */
export type Holder =
  | { readonly kind: 'PERSON'; readonly person: string }
  | { readonly kind: 'MUNICIPALITY' }
  | { readonly kind: 'COMPANY'; readonly supplier: string };

export interface Address {
  /** Within the world: `1461-A00012`. */
  readonly id: string;
  readonly municipality: string;
  readonly street: string;
  readonly postalCode: string;
  /** Postal locality (postort). */
  readonly locality: string;
  readonly property: string;
  readonly point: Point;
}
