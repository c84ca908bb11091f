import { importTables } from '@samgraf/intake';

/** Counted up with every change of the tables: a store of another version is made anew from the files. */
export const schemaVersion = 2;

/**
 * What payroll systems' files say of employments and absence, month by month. No pay: there is no column for any. Civil
 * dates are `YYYY-MM-DD`, hours and per cent are in hundredths.
 */
export const timeTables = `
${importTables}
CREATE TABLE pax_file (
  id INTEGER PRIMARY KEY,
  tenant TEXT NOT NULL,
  system TEXT NOT NULL,
  -- YYYY-MM
  period TEXT NOT NULL,
  -- RFC 3339: when it was written.
  as_of TEXT NOT NULL,
  import INTEGER,
  UNIQUE (tenant, system, period)
) STRICT;

CREATE TABLE employment (
  file INTEGER NOT NULL REFERENCES pax_file ON DELETE CASCADE,
  tenant TEXT NOT NULL,
  number TEXT NOT NULL,
  period TEXT NOT NULL,
  person_number TEXT,
  given_name TEXT,
  family_name TEXT,
  title TEXT,
  form TEXT,
  first TEXT,
  last TEXT,
  extent INTEGER,
  cost_centre TEXT,
  unit TEXT,
  -- Of the period: hundredths of an hour that are worked on its weekdays, and of absence in them.
  planned INTEGER NOT NULL,
  absent INTEGER NOT NULL,
  PRIMARY KEY (tenant, number, period)
) STRICT, WITHOUT ROWID;
CREATE INDEX employment_by_file ON employment (file);
CREATE INDEX employment_by_unit ON employment (tenant, unit, period);

CREATE TABLE absence (
  file INTEGER NOT NULL REFERENCES pax_file ON DELETE CASCADE,
  tenant TEXT NOT NULL,
  period TEXT NOT NULL,
  n INTEGER NOT NULL,
  -- Newest first.
  sort TEXT NOT NULL,
  number TEXT NOT NULL,
  code TEXT NOT NULL,
  kind TEXT NOT NULL,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  hours INTEGER,
  extent INTEGER,
  PRIMARY KEY (tenant, period, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX absence_by_file ON absence (file);
CREATE INDEX absence_by_sort ON absence (sort);
CREATE INDEX absence_by_number ON absence (tenant, number, sort);
`;
