import type { PlaneGeometry } from './geo-feature.ts';

/** What a layer of the geodata services is. */
export interface GeoCollection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly geometry: PlaneGeometry['type'];
  readonly properties: readonly GeoProperty[];
}

export interface GeoProperty {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly title: string;
  /** Whether a query parameter of its name picks the features that have a value. */
  readonly filter?: boolean;
  readonly nullable?: boolean;
}
