/**
 * The tables of timetables, one for each connection. Times are seconds of the day of service, see `gtfsSeconds`; days are
 * `YYYY-MM-DD`. Places are in WGS 84, in degrees.
 */
export const timetableTables = `
CREATE TABLE feed (
  id INTEGER PRIMARY KEY,
  tenant TEXT NOT NULL,
  system TEXT NOT NULL,
  -- When the file was written, RFC 3339, and by its own word the first and last day that it holds for.
  as_of TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  import INTEGER,
  UNIQUE (tenant, system)
) STRICT;

CREATE TABLE stop (
  feed INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  -- The station or stop area that it belongs to.
  parent TEXT,
  longitude REAL NOT NULL,
  latitude REAL NOT NULL,
  PRIMARY KEY (feed, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE route (
  feed INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Extended route type: 700 bus, 712 school bus, 717 on demand.
  type INTEGER NOT NULL,
  operator TEXT,
  PRIMARY KEY (feed, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE trip (
  feed INTEGER NOT NULL,
  id TEXT NOT NULL,
  route TEXT NOT NULL,
  service TEXT NOT NULL,
  headsign TEXT,
  PRIMARY KEY (feed, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE stop_time (
  feed INTEGER NOT NULL,
  trip TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  stop TEXT NOT NULL,
  arrival INTEGER NOT NULL,
  departure INTEGER NOT NULL,
  -- Whether one may get on, and off.
  pick_up INTEGER NOT NULL,
  drop_off INTEGER NOT NULL,
  PRIMARY KEY (feed, trip, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX stop_time_by_stop ON stop_time (feed, stop, arrival);

-- The days of a service by weekdays, Monday the lowest bit, and what is added (1) or taken away (0) of single days.
CREATE TABLE service (
  feed INTEGER NOT NULL,
  id TEXT NOT NULL,
  weekdays INTEGER NOT NULL,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  PRIMARY KEY (feed, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE service_day (
  feed INTEGER NOT NULL,
  service TEXT NOT NULL,
  day TEXT NOT NULL,
  runs INTEGER NOT NULL,
  PRIMARY KEY (feed, service, day)
) STRICT, WITHOUT ROWID;
`;
