import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { gisHarness, projectionsLack } from '../../test/gis-harness.ts';
import { PointConnector } from './point-connector.ts';

const seven = [1, 2, 3, 4, 5, 6, 7];
const lacking = { ...projectionsLack, RELATIONS: 'they are found by list' };

defineConnectorSuite(
  'BusStop from geodata',
  () =>
    gisHarness({
      connector: (projection) => new PointConnector(projection, 'busStops', 'BusStop'),
      known: (tenant) => seven.map((n) => ({ id: `${tenant}:bus-stop:90220${n}` })),
      absentId: (tenant, number) => `${tenant}:bus-stop:none-${number}`,
      listArguments: {},
    }),
  lacking,
);

defineConnectorSuite(
  'BathingPlace from geodata',
  () =>
    gisHarness({
      connector: (projection) => new PointConnector(projection, 'bathingPlaces', 'BathingPlace'),
      known: (tenant) => seven.map((n) => ({ id: `${tenant}:bathing-place:b${n}` })),
      absentId: (tenant, number) => `${tenant}:bathing-place:none-${number}`,
      listArguments: {},
    }),
  lacking,
);
