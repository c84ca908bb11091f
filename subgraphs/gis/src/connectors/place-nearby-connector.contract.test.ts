import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { gisHarness, projectionsLack } from '../../test/gis-harness.ts';
import { PlaceNearbyConnector } from './place-nearby-connector.ts';

const seven = [1, 2, 3, 4, 5, 6, 7];

// Mellerud's school sites lie in a row 50 km south of Åmål's: counted from their west, those of Mellerud are nearer.
defineConnectorSuite(
  'PlaceNearby from geodata',
  () =>
    gisHarness({
      connector: (projection) => new PlaceNearbyConnector(projection),
      known: (tenant) => seven.map((n) => ({ id: `${tenant}:school-site:${tenant}000${n}` })),
      absentId: (tenant, number) => `${tenant}:school-site:9000${String(number).padStart(4, '0')}`,
      listArguments: { to: { easting: 340_000, northing: 6_501_000 }, within: 90_000, kinds: ['SCHOOL'] },
    }),
  { ...projectionsLack, RELATIONS: 'they are found by a place' },
);
