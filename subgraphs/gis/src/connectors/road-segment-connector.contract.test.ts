import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { gisHarness, projectionsLack } from '../../test/gis-harness.ts';
import { RoadSegmentConnector } from './road-segment-connector.ts';

defineConnectorSuite(
  'RoadSegment from geodata',
  () =>
    gisHarness({
      connector: (projection) => new RoadSegmentConnector(projection),
      known: (tenant) => [1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `${tenant}:road-segment:l${n}` })),
      absentId: (tenant, number) => `${tenant}:road-segment:none-${number}`,
      listArguments: {},
    }),
  { ...projectionsLack, RELATIONS: 'links are found by list' },
);
