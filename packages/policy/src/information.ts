/** How far information may ever go, before any agreement is asked. */
export type Ceiling = 'SEPARATED' | 'SHARED' | 'PUBLIC';

/** KLASSA's levels. 4 is never published, so it has no place here. */
export type Confidentiality = 0 | 1 | 2 | 3;

/** What the rule needs to know of one field, as the SDL maps it with `@information`. */
export interface Information {
  readonly type: string;
  readonly field: string;
  readonly area: string;
  readonly ceiling: Ceiling;
  readonly confidentiality: Confidentiality;
  readonly personal: boolean;
}
