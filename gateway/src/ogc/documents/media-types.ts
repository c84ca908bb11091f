/** Media types of what is served. */
export const mediaTypes = {
  json: 'application/json',
  geojson: 'application/geo+json',
  html: 'text/html',
  schema: 'application/schema+json',
  openapi: 'application/vnd.oai.openapi+json;version=3.0',
  geojsonseq: 'application/geo+json-seq',
  csv: 'text/csv',
  gpkg: 'application/geopackage+sqlite3',
} as const;
