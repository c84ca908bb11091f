/** Metres in SWEREF 99 TM, easting first. */
export type Metres = readonly [easting: number, northing: number];

/** What a file of a source has of one feature. */
export interface SourceFeature {
  /** As the graph names it. */
  readonly id: string;
  readonly municipality: string;
  readonly kind: 'point' | 'line' | 'ring';
  readonly positions: readonly Metres[];
  /** By the names that the file has. */
  readonly given: Readonly<Record<string, string | number | boolean | null>>;
}

/** What ogr2ogr is asked for by attributes, and what that means of a feature of the file. */
export type Condition = readonly [where: string, keeps: (feature: SourceFeature) => boolean];

/** A declared layer, as the files that its sources start from have it. */
export interface SourceLayer {
  /** Whose token it is read with; null for one that anybody may read. */
  readonly reader: string | null;
  /** Municipalities whose source is refused: what they have is missing, and the layer must say so. */
  readonly refused: readonly string[];
  readonly conditions: readonly Condition[];
  /** @param dataFolder of the running Samgraf */
  read(dataFolder: string): SourceFeature[];
}
