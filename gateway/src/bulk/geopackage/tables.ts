/**
 * What every GeoPackage has (OGC 12-128r18, annex C), the three reference systems that it must name, and SWEREF 99 TM.
 */
export const tables = `
PRAGMA application_id = 0x47504B47;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
   'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid'),
  ('SWEREF99 TM', 3006, 'EPSG', 3006,
   'PROJCS["SWEREF99 TM",GEOGCS["SWEREF99",DATUM["SWEREF99",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6619"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4619"]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AUTHORITY["EPSG","3006"]]',
   'easting/northing in metres; in this file easting is always first');
`;

/** The SQL that keeps a spatial index in step with its table (annex F.3, extension gpkg_rtree_index). */
export const rtreeTriggers = (table: string): string => {
  const t = `"${table}"`;
  const r = `"rtree_${table}_geom"`;
  const box = '(NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom))';
  const some = '(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))';
  const none = '(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))';
  const named = (name: string) => `"rtree_${table}_geom_${name}"`;
  return `
CREATE TRIGGER ${named('insert')} AFTER INSERT ON ${t} WHEN ${some}
BEGIN INSERT OR REPLACE INTO ${r} VALUES ${box}; END;
CREATE TRIGGER ${named('update6')} AFTER UPDATE OF geom ON ${t}
WHEN OLD.fid = NEW.fid AND ${some} AND (OLD.geom NOTNULL AND NOT ST_IsEmpty(OLD.geom))
BEGIN UPDATE ${r} SET minx = ST_MinX(NEW.geom), maxx = ST_MaxX(NEW.geom), miny = ST_MinY(NEW.geom), maxy = ST_MaxY(NEW.geom) WHERE id = NEW.fid; END;
CREATE TRIGGER ${named('update7')} AFTER UPDATE OF geom ON ${t}
WHEN OLD.fid = NEW.fid AND ${some} AND (OLD.geom ISNULL OR ST_IsEmpty(OLD.geom))
BEGIN INSERT INTO ${r} VALUES ${box}; END;
CREATE TRIGGER ${named('update2')} AFTER UPDATE OF geom ON ${t}
WHEN OLD.fid = NEW.fid AND ${none}
BEGIN DELETE FROM ${r} WHERE id = OLD.fid; END;
CREATE TRIGGER ${named('update5')} AFTER UPDATE ON ${t}
WHEN OLD.fid != NEW.fid AND ${some}
BEGIN DELETE FROM ${r} WHERE id = OLD.fid; INSERT OR REPLACE INTO ${r} VALUES ${box}; END;
CREATE TRIGGER ${named('update4')} AFTER UPDATE ON ${t}
WHEN OLD.fid != NEW.fid AND ${none}
BEGIN DELETE FROM ${r} WHERE id IN (OLD.fid, NEW.fid); END;
CREATE TRIGGER ${named('delete')} AFTER DELETE ON ${t} WHEN OLD.geom NOT NULL
BEGIN DELETE FROM ${r} WHERE id = OLD.fid; END;`;
};
