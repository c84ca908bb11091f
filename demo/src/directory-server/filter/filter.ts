import type { AttributePath } from '../attribute-path.ts';

export type Operator = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';
export type Value = string | number | boolean | null;

/** A filter of RFC 7644, 3.4.2.2, read. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly filter: Filter }
  | { readonly kind: 'present'; readonly path: AttributePath }
  | {
      readonly kind: 'compare';
      readonly path: AttributePath;
      readonly operator: Operator;
      readonly value: Value;
    }
  /** `emails[type eq "work"]`: one and the same value fulfils what stands in the brackets. */
  | { readonly kind: 'values'; readonly path: AttributePath; readonly filter: Filter };
