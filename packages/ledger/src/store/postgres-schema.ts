/**
 * Tables that only grow. Beside the triggers, the role that Samgraf logs in as should have been granted SELECT and
 * INSERT alone, and UPDATE on `ledger_trees`; see docs/ledger.md.
 */
export const postgresSchema = `
  CREATE TABLE IF NOT EXISTS ledger_trees (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tenant text NOT NULL, writer text NOT NULL,
    size bigint NOT NULL, peaks bytea NOT NULL, time text NOT NULL, next_checkpoint bigint NOT NULL,
    UNIQUE (tenant, writer)
  );
  CREATE TABLE IF NOT EXISTS ledger_entries (
    tree bigint NOT NULL, position bigint NOT NULL, entry text NOT NULL, PRIMARY KEY (tree, position)
  );
  CREATE TABLE IF NOT EXISTS ledger_checkpoints (
    tree bigint NOT NULL, number bigint NOT NULL, size bigint NOT NULL, note text NOT NULL, PRIMARY KEY (tree, number)
  );
  CREATE TABLE IF NOT EXISTS ledger_pruned (
    tree bigint NOT NULL, start bigint NOT NULL, stop bigint NOT NULL, leaves bytea NOT NULL, PRIMARY KEY (tree, start)
  );
  CREATE OR REPLACE FUNCTION ledger_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'ledger_entries' THEN
      IF EXISTS (
        SELECT 1 FROM ledger_pruned p WHERE p.tree = OLD.tree AND OLD.position >= p.start AND OLD.position < p.stop
      ) THEN
        RETURN OLD;
      END IF;
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
  END $$;
  CREATE OR REPLACE TRIGGER ledger_entries_stay BEFORE UPDATE OR DELETE ON ledger_entries
    FOR EACH ROW EXECUTE FUNCTION ledger_stays();
  CREATE OR REPLACE TRIGGER ledger_checkpoints_stay BEFORE UPDATE OR DELETE ON ledger_checkpoints
    FOR EACH ROW EXECUTE FUNCTION ledger_stays();
  CREATE OR REPLACE TRIGGER ledger_entries_whole BEFORE TRUNCATE ON ledger_entries
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_stays();
  CREATE OR REPLACE TRIGGER ledger_checkpoints_whole BEFORE TRUNCATE ON ledger_checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_stays();
  REVOKE UPDATE, DELETE, TRUNCATE ON ledger_entries, ledger_checkpoints FROM PUBLIC;
`;
