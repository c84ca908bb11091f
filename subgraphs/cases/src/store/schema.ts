import { importTables } from '@samgraf/intake';

/** Counted up with every change of the tables: a store of another version is built anew from the files. */
export const schemaVersion = 2;

export const schema = `
${importTables}
-- What each connection's registers are by its latest export.
CREATE TABLE export (
  id INTEGER PRIMARY KEY,
  tenant TEXT NOT NULL,
  system TEXT NOT NULL,
  -- RFC 3339: when it was made, and the same in milliseconds since the epoch.
  as_of TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  file TEXT NOT NULL,
  import INTEGER,
  UNIQUE (tenant, system)
) STRICT;

CREATE TABLE exported_case (
  export INTEGER NOT NULL,
  number TEXT NOT NULL,
  system_id TEXT NOT NULL,
  authority TEXT NOT NULL,
  -- Order of the type Case.
  sort TEXT NOT NULL,
  diary_number TEXT,
  title TEXT,
  -- Title and diary number in small letters.
  search TEXT NOT NULL,
  public_title TEXT,
  -- What it is called in public; null where the public does not know it.
  public_id TEXT,
  status TEXT,
  case_type TEXT,
  opened_on TEXT NOT NULL,
  closed_on TEXT,
  handler TEXT,
  -- With the municipality's name.
  property TEXT,
  -- JSON: [{ type, paragraph, from, until }]
  restrictions TEXT NOT NULL,
  -- 3 where a restriction is secrecy, else null.
  confidentiality INTEGER,
  -- JSON: personal numbers of its parties.
  subjects TEXT NOT NULL,
  marking TEXT NOT NULL,
  PRIMARY KEY (export, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX exported_case_by_sort ON exported_case (export, authority, sort);
CREATE INDEX exported_case_by_property ON exported_case (export, property, sort) WHERE property IS NOT NULL;

CREATE TABLE exported_document (
  export INTEGER NOT NULL,
  id TEXT NOT NULL,
  case_number TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT,
  document_type TEXT,
  direction TEXT,
  registered_on TEXT,
  media_type TEXT,
  size INTEGER,
  checksum_algorithm TEXT,
  checksum TEXT,
  -- 3 where it, or its case, is restricted by secrecy.
  confidentiality INTEGER,
  PRIMARY KEY (export, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exported_document_by_case ON exported_document (export, case_number, number, id);

-- The public register (allmänhetens diarium). Nothing that is withheld stands in it, nor anything that leads to it.
CREATE TABLE public_entry (
  sort TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  tenant TEXT NOT NULL,
  system TEXT NOT NULL,
  authority TEXT NOT NULL,
  registered_on TEXT NOT NULL,
  title TEXT,
  search TEXT NOT NULL,
  case_type TEXT,
  property TEXT,
  -- JSON: [{ role, name }]
  parties TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX public_entry_by_owner ON public_entry (tenant, authority, sort);
CREATE INDEX public_entry_by_property ON public_entry (property, sort) WHERE property IS NOT NULL;
`;
