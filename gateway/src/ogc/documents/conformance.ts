const features = 'http://www.opengis.net/spec/ogcapi-features';
const cql2 = 'http://www.opengis.net/spec/cql2/1.0/conf';

/** What is implemented and nothing else: clients ask otherwise by it. */
export const conformance: readonly string[] = [
  ...['core', 'geojson', 'html', 'oas30'].map((each) => `${features}-1/1.0/conf/${each}`),
  `${features}-2/1.0/conf/crs`,
  ...['queryables', 'queryables-query-parameters', 'filter', 'features-filter'].map(
    (each) => `${features}-3/1.0/conf/${each}`,
  ),
  `${features}-5/1.0/conf/schemas`,
  ...[
    'cql2-text',
    'cql2-json',
    'basic-cql2',
    'advanced-comparison-operators',
    'case-insensitive-comparison',
    'basic-spatial-functions',
    'basic-spatial-functions-plus',
    'property-property',
  ].map((each) => `${cql2}/${each}`),
];
