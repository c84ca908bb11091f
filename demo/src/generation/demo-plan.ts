/** Which case-management system serves whom: four share one, Åmål still has its own. */
export const caseSystems = [
  {
    id: 'cases-shared',
    variable: 'CASES_SHARED_URL',
    municipalities: ['1438', '1439', '1460', '1461', 'dmef'],
  },
  { id: 'cases-amal', variable: 'CASES_AMAL_URL', municipalities: ['1492'] },
] as const;

/** Whose geodata lie in the service that four share, and in whose own. */
export const geoSystems = {
  shared: { id: 'gis-dalsland', municipalities: ['1438', '1439', '1460', '1492'] },
  own: { id: 'gis-mellerud', municipality: '1461' },
} as const;

/** Places below the demo's folder. */
export const places = {
  sie: 'sie',
  invoices: 'invoices',
  cases: 'cases',
  erms: 'erms',
  directory: 'directory',
  paxml: 'paxml',
  school: 'school',
  geodata: 'geodata',
  gtfs: 'gtfs',
  users: 'users.yaml',
  mark: 'complete.json',
} as const;
