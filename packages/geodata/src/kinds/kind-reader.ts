import type { PropertyNames } from '@samgraf/designations';
import type { Feature } from '../feature.ts';
import type { Values } from './values.ts';

/** What is kept of a feature beside its geometry. */
export interface KeptRow {
  /** In the graph; begins with the tenant whose connection gave it. */
  readonly id: string;
  /** What people call it; empty for what has no name. */
  readonly name: string;
  /** Further words that it is found by. */
  readonly words: string;
  /** Id of what it belongs to. */
  readonly parent: string | null;
  /** What the graph shows of it, kept as JSON. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** Whose connection a feature came over, and how that municipality writes designations. */
export interface Whose {
  readonly tenant: string;
  /** The municipality's everyday name. */
  readonly name: string;
  readonly properties: PropertyNames;
}

/** How one kind of features is read. */
export interface KindReader {
  /** Our names of properties → what they are called where the configuration says nothing else. */
  readonly names: Readonly<Record<string, string>>;
  /** The types of geometry that it has; a feature with another is left out. */
  readonly geometries: ReadonlyArray<Feature['geometry']['type']>;
  /** Null for a feature that lacks what it is known by. Nothing in it decides whose it is. */
  read(feature: Feature, values: Values, whose: Whose): KeptRow | null;
}
