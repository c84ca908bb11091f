import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { NameConnector } from './name-connector.ts';

const owners = ['1461', '1492'].map((tenant) => ({ tenant, authority: 'kommunstyrelsen' }));
const noSource = 'it has no source: the record is the id read aloud';

defineConnectorSuite(
  'Something by its name',
  async () => ({
    connector: new NameConnector({ type: 'Handler', kind: 'handler', owners, read: (id) => ({ id }) }),
    connections: [],
    // Some of what can be named.
    everything: owners.flatMap((owner) =>
      ['ANAN01', 'anan01', 'Åsa Ö', 'a:b', 'B 2', 'XXZZ99'].map((name) => ({
        id: `${owner.tenant}:handler:${name}`,
        owner,
        subjects: [],
        hidden: false,
        parents: {},
      })),
    ),
    // Longer than any name.
    absentId: (tenant, number) => `${tenant}:handler:${String(number).padEnd(201, 'x')}`,
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
    RELATIONS: 'who names it has its id',
    PEOPLE: 'a name is nobody’s',
    LIES: noSource,
    OVERSHARING: noSource,
    NETWORK: noSource,
    LOCAL_FAULTS: noSource,
  },
);
