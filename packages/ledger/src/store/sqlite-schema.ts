/** Tables that only grow: the triggers stop a slip, not somebody who owns the file; that the anchors are for. */
export const sqliteSchema = `
  CREATE TABLE IF NOT EXISTS trees (
    id INTEGER PRIMARY KEY, tenant TEXT NOT NULL, writer TEXT NOT NULL, size INTEGER NOT NULL, peaks BLOB NOT NULL,
    time TEXT NOT NULL, nextCheckpoint INTEGER NOT NULL, UNIQUE (tenant, writer)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS entries (
    tree INTEGER NOT NULL, position INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (tree, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS checkpoints (
    tree INTEGER NOT NULL, number INTEGER NOT NULL, size INTEGER NOT NULL, note TEXT NOT NULL, PRIMARY KEY (tree, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS pruned (
    tree INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, leaves BLOB NOT NULL, PRIMARY KEY (tree, start)
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS entriesStay BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
  CREATE TRIGGER IF NOT EXISTS entriesLeave BEFORE DELETE ON entries
    WHEN NOT EXISTS (SELECT 1 FROM pruned WHERE pruned.tree = OLD.tree AND OLD.position >= pruned.start
      AND OLD.position < pruned.stop)
    BEGIN SELECT RAISE(ABORT, 'entries leave by retention only'); END;
  CREATE TRIGGER IF NOT EXISTS checkpointsStay BEFORE UPDATE ON checkpoints
    BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
  CREATE TRIGGER IF NOT EXISTS checkpointsLeave BEFORE DELETE ON checkpoints
    BEGIN SELECT RAISE(ABORT, 'checkpoints never leave'); END;
`;
