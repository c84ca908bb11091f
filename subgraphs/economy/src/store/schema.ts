import { importTables } from '@samgraf/intake';

/**
 * Tables of the store. A *book* is the ledger of one tenant and fiscal year as one file gave it: a later file of
 * the same year replaces the book whole. Every table is scoped by book or tenant, and every query names them.
 *
 * Amounts are öre as integers; the importer sees to it that no sum within a book exceeds 2^53. `sort` columns
 * are the connectors' sort keys, ASCII, so that SQLite's order by byte is the order by code unit.
 */
export const schema = `
${importTables}
CREATE TABLE book (
  id INTEGER PRIMARY KEY,
  tenant TEXT NOT NULL,
  fiscal_year INTEGER NOT NULL,
  import INTEGER NOT NULL,
  file TEXT NOT NULL,
  generated_on TEXT,
  as_of TEXT NOT NULL,
  UNIQUE (tenant, fiscal_year)
) STRICT;

CREATE TABLE book_account (
  book INTEGER NOT NULL,
  number TEXT NOT NULL,
  name TEXT,
  type TEXT,
  group_code TEXT,
  -- Whether it counts in follow-up: a result account of classes 3 to 8.
  result INTEGER NOT NULL,
  -- Whether a row of it is a purchase.
  purchase INTEGER NOT NULL,
  PRIMARY KEY (book, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE book_object (
  book INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('UNIT', 'COST_CENTRE', 'SUPPLIER')),
  code TEXT NOT NULL,
  name TEXT,
  unit TEXT,
  PRIMARY KEY (book, kind, code)
) STRICT, WITHOUT ROWID;

-- The ids of a book's vouchers are one unbroken range.
CREATE TABLE voucher (
  id INTEGER PRIMARY KEY,
  book INTEGER NOT NULL,
  local TEXT NOT NULL,
  sort TEXT NOT NULL,
  series TEXT NOT NULL,
  number TEXT,
  date TEXT NOT NULL,
  text TEXT,
  search TEXT,
  supplier TEXT,
  balanced INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX voucher_by_local ON voucher (book, local);
CREATE UNIQUE INDEX voucher_in_order ON voucher (book, sort);

CREATE TABLE voucher_row (
  voucher INTEGER NOT NULL,
  n INTEGER NOT NULL,
  account TEXT NOT NULL,
  cost_centre TEXT,
  supplier TEXT,
  amount INTEGER NOT NULL,
  text TEXT,
  PRIMARY KEY (voucher, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX voucher_row_by_supplier ON voucher_row (supplier, voucher) WHERE supplier IS NOT NULL;

CREATE TABLE budget (
  book INTEGER NOT NULL,
  sort TEXT NOT NULL,
  period TEXT NOT NULL,
  account TEXT NOT NULL,
  -- Empty where the line is for no cost centre.
  cost_centre TEXT NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (book, sort)
) STRICT, WITHOUT ROWID;

-- Empty strings: of no unit, of no group.
CREATE TABLE follow_up (
  book INTEGER NOT NULL,
  unit TEXT NOT NULL,
  group_code TEXT NOT NULL,
  period TEXT NOT NULL,
  budget INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  PRIMARY KEY (book, unit, group_code, period)
) STRICT, WITHOUT ROWID;

-- The same over all units: what a municipality as a whole is asked about, from some hundred rows.
CREATE TABLE follow_up_total (
  book INTEGER NOT NULL,
  group_code TEXT NOT NULL,
  period TEXT NOT NULL,
  budget INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  PRIMARY KEY (book, group_code, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE spend (
  book INTEGER NOT NULL,
  sort TEXT NOT NULL,
  group_code TEXT NOT NULL,
  supplier TEXT NOT NULL,
  name TEXT,
  amount INTEGER NOT NULL,
  vouchers INTEGER NOT NULL,
  PRIMARY KEY (book, sort)
) STRICT, WITHOUT ROWID;

-- What a tenant has over all its books, each by the latest book that has it.
CREATE TABLE account (
  tenant TEXT NOT NULL,
  sort TEXT NOT NULL,
  number TEXT NOT NULL,
  name TEXT,
  group_code TEXT,
  search TEXT NOT NULL,
  PRIMARY KEY (tenant, sort)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  tenant TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('UNIT', 'COST_CENTRE')),
  sort TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT,
  unit TEXT,
  search TEXT NOT NULL,
  PRIMARY KEY (tenant, kind, sort)
) STRICT, WITHOUT ROWID;
`;

/** Counted up when the schema changes; an older store is then built anew from the kept raw files. */
export const schemaVersion = 4;
