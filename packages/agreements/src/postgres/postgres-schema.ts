/** Acts are added and never changed: not by us, and not by whoever has no more than our rights. */
export const postgresSchema = `
  CREATE TABLE IF NOT EXISTS agreement_acts (
    number bigint PRIMARY KEY,
    document text NOT NULL
  );
  CREATE OR REPLACE FUNCTION agreement_acts_stay() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'What was done stays done.';
  END $$;
  CREATE OR REPLACE TRIGGER agreement_acts_stay
    BEFORE UPDATE OR DELETE OR TRUNCATE ON agreement_acts
    FOR EACH STATEMENT EXECUTE FUNCTION agreement_acts_stay();
`;
