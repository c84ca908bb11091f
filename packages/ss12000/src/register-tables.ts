/** Counted up with every change of the tables: a store of another version is made anew from the source. */
export const schemaVersion = 1;

/**
 * The tables of a register of pupils, for all its connections. Of people there is what is asked for and no more. Dates are
 * `YYYY-MM-DD`; `generation` is the number of the reading that wrote a row last.
 */
export const registerTables = `
CREATE TABLE reading (
  tenant TEXT NOT NULL,
  system TEXT NOT NULL,
  -- RFC 3339: when what is here was so in the source, and when all of it was last read.
  as_of TEXT NOT NULL,
  whole_at TEXT NOT NULL,
  generation INTEGER NOT NULL,
  PRIMARY KEY (tenant, system)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  tenant TEXT NOT NULL,
  id TEXT NOT NULL,
  generation INTEGER NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  unit_code TEXT,
  own_code TEXT,
  number TEXT,
  -- JSON
  school_types TEXT NOT NULL,
  parent TEXT,
  street TEXT,
  postal_code TEXT,
  locality TEXT,
  property TEXT,
  PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_by_code ON organisation (tenant, unit_code) WHERE unit_code IS NOT NULL;

CREATE TABLE person (
  tenant TEXT NOT NULL,
  id TEXT NOT NULL,
  generation INTEGER NOT NULL,
  given_name TEXT,
  family_name TEXT,
  person_number TEXT,
  -- NONE, PROTECTED or UNKNOWN
  marking TEXT NOT NULL,
  home_municipality TEXT,
  -- JSON: [{ kind, street, postalCode, locality, propertyDesignation, municipalityCode }]
  homes TEXT NOT NULL,
  PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_by_number ON person (person_number) WHERE person_number IS NOT NULL;

CREATE TABLE enrolment (
  tenant TEXT NOT NULL,
  person TEXT NOT NULL,
  n INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  school_type TEXT NOT NULL,
  school_year INTEGER,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  PRIMARY KEY (tenant, person, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE responsible (
  tenant TEXT NOT NULL,
  child TEXT NOT NULL,
  person TEXT NOT NULL,
  relation TEXT NOT NULL,
  PRIMARY KEY (tenant, child, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX responsible_by_person ON responsible (tenant, person);

CREATE TABLE class (
  tenant TEXT NOT NULL,
  id TEXT NOT NULL,
  generation INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE class_member (
  tenant TEXT NOT NULL,
  class TEXT NOT NULL,
  person TEXT NOT NULL,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  PRIMARY KEY (tenant, class, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX class_member_by_person ON class_member (tenant, person);
`;
