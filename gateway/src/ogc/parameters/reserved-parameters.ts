/** Parameters of every list of features, and columns of every file: what no attribute can be called. */
export const reservedParameters: ReadonlySet<string> = new Set([
  'f',
  'key',
  'limit',
  'cursor',
  'bbox',
  'bbox-crs',
  'crs',
  'datetime',
  'filter',
  'filter-lang',
  'filter-crs',
  'properties',
  'id',
  'geometry',
  'geom',
  'fid',
]);
