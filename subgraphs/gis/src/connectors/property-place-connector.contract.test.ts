import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { gisHarness, projectionsLack } from '../../test/gis-harness.ts';
import { PropertyPlaceConnector } from './property-place-connector.ts';

defineConnectorSuite(
  'PropertyPlace from geodata',
  () =>
    gisHarness({
      connector: (projection) => new PropertyPlaceConnector(projection),
      known: (tenant) => [1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `${tenant}:property-place:BY 1:${n}` })),
      absentId: (tenant, number) => `${tenant}:property-place:BY 9:${number + 1}`,
      listArguments: null,
    }),
  {
    ...projectionsLack,
    LIST: 'a place is found by the property that it is of',
    RELATIONS: 'nothing has places of properties but by their ids',
  },
);
