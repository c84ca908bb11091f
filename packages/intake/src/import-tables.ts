/**
 * The tables of what came of files, for the schema of a store that is filled from a drop folder. They stand in the
 * same store as what was imported, so that one transaction writes both.
 */
export const importTables = `
CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  tenant TEXT NOT NULL,
  system TEXT NOT NULL,
  kind TEXT NOT NULL,
  file TEXT NOT NULL,
  -- Null where the bytes could not be read.
  sha256 TEXT,
  bytes INTEGER NOT NULL,
  -- What besides the bytes decides the outcome: the reader's version and the connection's configuration.
  recipe TEXT NOT NULL,
  started_at TEXT NOT NULL,
  milliseconds INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('IMPORTED', 'REFUSED', 'FAILED')),
  encoding TEXT,
  period TEXT,
  -- JSON: how many of each kind.
  counts TEXT NOT NULL,
  -- All of them; import_problem holds the first ones.
  problems INTEGER NOT NULL,
  -- What the file looked like in its folder when these bytes were read: while it looks so they need not be read again.
  stamp TEXT,
  -- Since when the file no longer lies in its folder; null while it does.
  gone_at TEXT
) STRICT;
CREATE INDEX import_in_order ON import (started_at);
CREATE INDEX import_by_file ON import (tenant, system, kind, file, id);

CREATE TABLE import_problem (
  import INTEGER NOT NULL,
  n INTEGER NOT NULL,
  line INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (import, n)
) STRICT, WITHOUT ROWID;
`;
