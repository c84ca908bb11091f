import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { gisHarness } from '../../test/gis-harness.ts';
import { SchoolUnitConnector } from './school-unit-connector.ts';

const noSource = 'it has no source: the record is the id read aloud';

defineConnectorSuite(
  'SchoolUnit by its code',
  async () => ({
    ...(await gisHarness({
      connector: (projection) => new SchoolUnitConnector(projection),
      known: (tenant) => [1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `${tenant}:school-unit:7000000${n}` })),
      absentId: (tenant, number) => `${tenant}:school-unit:none-${number}`,
      listArguments: null,
    })),
    connections: [],
    lies: null,
    local: null,
  }),
  {
    LIST: 'there is no list of what can be named',
    RELATIONS: 'no record has school units that are not named in itself',
    PEOPLE: 'a code is nobody’s',
    LIES: noSource,
    OVERSHARING: noSource,
    NETWORK: noSource,
    LOCAL_FAULTS: noSource,
  },
);
