/** Counted up with every change of the tables: a projection of another version is made anew from the sources. */
export const schemaVersion = 1;

/**
 * The tables of a projection of geodata, for all its connections. Coordinates are SWEREF 99 TM in metres. `kind` is the place
 * of the kind in `geodataKinds`.
 */
export const projectionTables = `
CREATE TABLE reading (
  tenant TEXT NOT NULL,
  system TEXT NOT NULL,
  kind INTEGER NOT NULL,
  -- RFC 3339: when what is here was so in the source.
  as_of TEXT NOT NULL,
  PRIMARY KEY (tenant, system, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE feature (
  row INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  -- In the graph; unique within a kind, and begins with the tenant.
  id TEXT NOT NULL,
  tenant TEXT NOT NULL,
  name TEXT NOT NULL,
  -- The name as it sorts.
  sort_name TEXT NOT NULL,
  words TEXT NOT NULL,
  -- What it belongs to: an id, or a code.
  parent TEXT,
  -- A point; of a line the middle of its corners, of an area its first corner.
  easting REAL NOT NULL,
  northing REAL NOT NULL,
  -- Coordinates as JSON, as GeoJSON nests them; null for a point.
  shape TEXT,
  -- JSON
  record TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;
CREATE INDEX feature_by_parent ON feature (kind, parent) WHERE parent IS NOT NULL;

-- Its numbers have 32 bits and are rounded outwards: what it finds is held against the exact ones.
CREATE VIRTUAL TABLE feature_box USING rtree (row, west, east, south, north, least_kind, greatest_kind);

-- Diacritics are letters: Åmål is not Amal.
CREATE VIRTUAL TABLE feature_text USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
`;
