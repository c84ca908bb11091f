import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { gisHarness, projectionsLack } from '../../test/gis-harness.ts';
import { SchoolSiteConnector } from './school-site-connector.ts';

defineConnectorSuite(
  'SchoolSite from geodata',
  () =>
    gisHarness({
      connector: (projection) => new SchoolSiteConnector(projection),
      known: (tenant) => [1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `${tenant}:school-site:${tenant}000${n}` })),
      absentId: (tenant, number) => `${tenant}:school-site:9000${String(number).padStart(4, '0')}`,
      listArguments: {},
    }),
  { ...projectionsLack, RELATIONS: 'a unit has one site, wherever it lies: see the subgraph’s own tests' },
);
