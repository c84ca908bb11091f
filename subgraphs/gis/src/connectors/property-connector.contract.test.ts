import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { gisHarness, projectionsLack } from '../../test/gis-harness.ts';
import { PropertyConnector } from './property-connector.ts';

const id = (tenant: string, n: number) => `${tenant}:property:BY 1:${n}`;

defineConnectorSuite(
  'Property from geodata',
  () =>
    gisHarness({
      connector: (projection) => new PropertyConnector(projection),
      known: (tenant) => [1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: id(tenant, n) })),
      absentId: (tenant, number) => `${tenant}:property:BY 9:${number + 1}`,
      listArguments: {},
    }),
  { ...projectionsLack, RELATIONS: 'what lies near each other has no one parent: held against brute force' },
);
