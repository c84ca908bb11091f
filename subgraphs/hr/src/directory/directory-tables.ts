/** Counted up with every change of the tables: a store of another version is made anew from the directories. */
export const schemaVersion = 1;

/** The tables of a projection of directories, for all its connections. Of people there is what is asked for and no more. */
export const directoryTables = `
CREATE TABLE reading (
  tenant TEXT NOT NULL,
  system TEXT NOT NULL,
  -- RFC 3339: when what is here was so in the directory, and when all of it was last read.
  as_of TEXT NOT NULL,
  whole_at TEXT NOT NULL,
  PRIMARY KEY (tenant, system)
) STRICT, WITHOUT ROWID;

CREATE TABLE employee (
  n INTEGER PRIMARY KEY,
  tenant TEXT NOT NULL,
  id TEXT NOT NULL,
  stamp TEXT,
  -- Where they stand among all: family name, given name, id.
  sort TEXT NOT NULL,
  -- In capitals.
  signature TEXT NOT NULL,
  employee_number TEXT NOT NULL,
  given_name TEXT,
  family_name TEXT,
  name TEXT,
  title TEXT,
  email TEXT,
  telephone TEXT,
  workplace_name TEXT,
  street TEXT,
  postal_code TEXT,
  locality TEXT,
  unit_code TEXT,
  unit_name TEXT,
  manager TEXT,
  invoice_reference TEXT,
  UNIQUE (tenant, id)
) STRICT;
CREATE INDEX employee_by_sort ON employee (sort);
CREATE INDEX employee_by_signature ON employee (tenant, signature);
CREATE INDEX employee_by_number ON employee (tenant, employee_number);
CREATE INDEX employee_by_reference ON employee (tenant, invoice_reference) WHERE invoice_reference IS NOT NULL;
CREATE INDEX employee_by_unit ON employee (tenant, unit_code, sort) WHERE unit_code IS NOT NULL;

-- Words of what an employee is found by; å, ä and ö are letters of their own.
CREATE VIRTUAL TABLE employee_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
`;
