import type { Expression, PropertyType } from '@samgraf/cql2';
import type { RegisteredOperation } from '../../operations/registered-operation.ts';

/** One attribute of a layer's features. */
export interface LayerProperty {
  /** As clients see it. */
  readonly name: string;
  /** For people, in Swedish. */
  readonly title: string;
  readonly type: Exclude<PropertyType, 'geometry'>;
  /** Where it lies in a node: `property.designation`. */
  readonly path: readonly string[];
}

/** A variable of the operation that a filter can be handed to. */
export interface EqualVariable {
  readonly variable: string;
  /** Whether it takes several values. */
  readonly list: boolean;
  /** Whether what comes back is exactly what has the value, so that it can be counted by the source. */
  readonly exact: boolean;
}

/** What a value is made of: `{ box: { west: "$left" } }`. */
export type Template = string | { readonly [key: string]: Template };

/** A layer of the map: another way to ask a named operation. */
export interface Layer {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** PUBLIC: for anybody. SIGNED_IN: for who has a token, as far as the graph then tells. */
  readonly audience: 'PUBLIC' | 'SIGNED_IN';
  /** Gives a page of features. */
  readonly list: RegisteredOperation;
  /** Gives one feature by its id. */
  readonly feature: RegisteredOperation;
  /** Where the connection lies in the answer of `list`. */
  readonly connection: readonly string[];
  /** Where the feature lies in the answer of `feature`. */
  readonly root: readonly string[];
  /**
   * Where the geometry lies in a node, and what it is: a `Place`; several on the way of which lists lie, each a point of the
   * feature (`places`), a corner of its line (`line`), or of a polygon's outer ring (`rings`: one for each that the last list
   * but one has); or GeoJSON.
   */
  readonly geometry: {
    readonly path: readonly string[];
    readonly kind: 'place' | 'places' | 'line' | 'rings' | 'geojson';
  };
  readonly properties: readonly LayerProperty[];
  /** Holds for each of the layer's features; what else the connection gives is none. Null where all are. */
  readonly only: Expression | null;
  /** The property that `datetime` asks by. */
  readonly datetime: LayerProperty | null;
  /** Whether the connection says how many there are within its variables. */
  readonly counted: boolean;
  /** How a box (degrees, CRS84) is handed to the operation; `exact` where it then gives what meets the box and no other. */
  readonly box: { readonly variable: string; readonly value: Template; readonly exact: boolean } | null;
  /** By the name of the property. */
  readonly equals: ReadonlyMap<string, EqualVariable>;
}
