export const namespaces = {
  wfs: 'http://www.opengis.net/wfs/2.0',
  ows: 'http://www.opengis.net/ows/1.1',
  fes: 'http://www.opengis.net/fes/2.0',
  gml: 'http://www.opengis.net/gml/3.2',
  xlink: 'http://www.w3.org/1999/xlink',
  xsd: 'http://www.w3.org/2001/XMLSchema',
  /** The municipality's own. */
  ms: 'https://mellerud.example/gis',
} as const;

/** Declarations of some of them, as attributes. */
export const declared = (...prefixes: ReadonlyArray<keyof typeof namespaces>): string =>
  prefixes.map((prefix) => `xmlns:${prefix}="${namespaces[prefix]}"`).join(' ');
