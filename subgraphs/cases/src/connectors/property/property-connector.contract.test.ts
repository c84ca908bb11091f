import { propertyNames } from '@samgraf/designations';
import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { configuration } from '../../../test/configuration.ts';
import { PropertyConnector } from './property-connector.ts';

const configured = configuration({ shared: 'http://127.0.0.1:1', own: 'http://127.0.0.1:1' });
const noSource = 'it has no source: the record is the id read aloud';

defineConnectorSuite(
  'Property by its name',
  async () => ({
    connector: new PropertyConnector(configured, propertyNames(configured)),
    connections: [],
    // Some of what can be named.
    everything: ['1438', '1461', '1492'].flatMap((tenant) =>
      ['ASSAREBYN 1:2', 'BY 3:45', 'BY S:4', 'KVARNEN 5', 'ÅSENSBRUK GA:2'].map((designation) => ({
        id: `${tenant}:property:${designation}`,
        owner: { tenant, authority: 'kommunstyrelsen' },
        subjects: [],
        hidden: false,
        parents: {},
      })),
    ),
    absentId: (tenant, number) => `${tenant}:property:${number}`,
    listArguments: null,
    relations: {},
    reached: () => ({ lookUps: 0, owners: [] }),
    lies: null,
    network: null,
    local: null,
    close: async () => undefined,
  }),
  {
    LIST: 'there is no list of what can be named',
    RELATIONS: 'no record has properties that are not named in itself',
    PEOPLE: 'a designation is nobody’s',
    LIES: noSource,
    OVERSHARING: noSource,
    NETWORK: noSource,
    LOCAL_FAULTS: noSource,
  },
);
