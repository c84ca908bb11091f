import type { Bbox, Shape } from './geometry/shape.ts';

/** The one tree that both encodings of CQL2 (OGC 21-065r2) are read into. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'constant'; readonly value: boolean }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Scalar;
      readonly right: Scalar;
    }
  | { readonly kind: 'like'; readonly value: Scalar; readonly pattern: Scalar }
  | { readonly kind: 'between'; readonly value: Scalar; readonly low: Scalar; readonly high: Scalar }
  | { readonly kind: 'in'; readonly value: Scalar; readonly list: readonly Scalar[] }
  | { readonly kind: 'null'; readonly value: Scalar }
  | {
      readonly kind: 'spatial';
      readonly operator: Spatial;
      readonly left: Spot;
      readonly right: Spot;
    };

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** The spatial functions that are carried out; the others are refused by name. */
export type Spatial = 'intersects' | 'disjoint';

/** What has a value of its own. */
export type Scalar =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `2026-01-31`. */
  | { readonly kind: 'date'; readonly value: string }
  /** RFC 3339 in UTC with milliseconds. */
  | { readonly kind: 'timestamp'; readonly value: string }
  /** Without regard to case. */
  | { readonly kind: 'casei'; readonly of: Scalar };

/** What has a place. */
export type Spot =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'shape'; readonly shape: Shape }
  | { readonly kind: 'bbox'; readonly bbox: Bbox };
