import { importTables } from '@samgraf/intake';

/**
 * Tables of the store of invoices. A *document* is an invoice or a credit note as one file gave it; a later file
 * of the same name takes its place. Amounts are öre, negative on credit notes, null in other currencies. `sort`
 * columns are the connectors' sort keys, ASCII.
 *
 * What is derived (status, spend, names) is kept up within the transaction of the file that changes it.
 */
export const invoiceSchema = `
${importTables}

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  tenant TEXT NOT NULL,
  import INTEGER,
  file TEXT NOT NULL,
  local TEXT NOT NULL,
  sort TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
  number TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  due_on TEXT,
  currency TEXT NOT NULL,
  buyer_reference TEXT,
  order_reference TEXT,
  -- The diary number of the case that it was bought for.
  project TEXT,
  -- Null where the seller has no Swedish organisation number.
  supplier TEXT,
  supplier_name TEXT NOT NULL,
  net INTEGER,
  vat INTEGER,
  payable INTEGER,
  search TEXT NOT NULL,
  status TEXT NOT NULL,
  -- Local part of the id of the voucher that it is booked by.
  voucher TEXT,
  response TEXT,
  responded_on TEXT
) STRICT;
CREATE UNIQUE INDEX document_by_local ON document (tenant, local);
CREATE UNIQUE INDEX document_in_order ON document (tenant, sort);
CREATE INDEX document_by_file ON document (tenant, file);
CREATE INDEX document_by_number ON document (tenant, number);
CREATE INDEX document_by_project ON document (tenant, project, sort) WHERE project IS NOT NULL;
CREATE INDEX document_by_supplier ON document (tenant, supplier, sort);

CREATE TABLE document_line (
  document INTEGER NOT NULL,
  n INTEGER NOT NULL,
  text TEXT NOT NULL,
  quantity TEXT NOT NULL,
  unit TEXT NOT NULL,
  net INTEGER,
  vat_rate TEXT,
  commodity TEXT,
  PRIMARY KEY (document, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_attachment (
  document INTEGER NOT NULL,
  n INTEGER NOT NULL,
  file_name TEXT,
  media_type TEXT NOT NULL,
  seen_media_type TEXT,
  bytes INTEGER NOT NULL,
  sound INTEGER NOT NULL,
  PRIMARY KEY (document, n)
) STRICT, WITHOUT ROWID;

-- Numbers of earlier invoices that a document speaks of.
CREATE TABLE document_earlier (
  tenant TEXT NOT NULL,
  number TEXT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (tenant, number, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_earlier_of ON document_earlier (document);

CREATE TABLE response (
  tenant TEXT NOT NULL,
  file TEXT NOT NULL,
  number TEXT NOT NULL,
  supplier TEXT,
  code TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  PRIMARY KEY (tenant, file)
) STRICT, WITHOUT ROWID;
CREATE INDEX response_by_number ON response (tenant, number);

CREATE TABLE supplier (
  -- The keyed hash of its organisation number.
  hash TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  -- Whether the number is a natural person's: it is a sole trader.
  personal INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX supplier_by_number ON supplier (number);

-- How a supplier's name is spelt in a tenant's invoices, and in how many.
CREATE TABLE supplier_name (
  tenant TEXT NOT NULL,
  supplier TEXT NOT NULL,
  name TEXT NOT NULL,
  search TEXT NOT NULL,
  documents INTEGER NOT NULL,
  PRIMARY KEY (tenant, supplier, name)
) STRICT, WITHOUT ROWID;

-- Net by supplier, year of issue and division of CPV; an empty division where the line has no code.
CREATE TABLE supplier_spend (
  tenant TEXT NOT NULL,
  sort TEXT NOT NULL,
  supplier TEXT NOT NULL,
  year INTEGER NOT NULL,
  division TEXT NOT NULL,
  amount INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  PRIMARY KEY (tenant, sort)
) STRICT, WITHOUT ROWID;
CREATE INDEX supplier_spend_by_supplier ON supplier_spend (tenant, supplier, sort);

-- What the ledger says of invoices: that a voucher bears a number and an amount. Made anew when a book is.
CREATE TABLE posting (
  tenant TEXT NOT NULL,
  number TEXT NOT NULL,
  amount INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('BOOKED', 'PAID')),
  voucher TEXT NOT NULL,
  book INTEGER NOT NULL,
  PRIMARY KEY (tenant, number, amount, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_by_book ON posting (book);
-- Ids of books are taken again; which import made one tells it from the one before.
CREATE TABLE posting_book (book INTEGER PRIMARY KEY, import INTEGER NOT NULL, tenant TEXT NOT NULL) STRICT;
`;

/** Counted up when the schema changes; an older store is then built anew from the files. */
export const invoiceSchemaVersion = 3;
