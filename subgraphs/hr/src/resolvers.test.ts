import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import { MemoryLedger } from '@samgraf/ledger/testing';
import type { Grant, Principal } from '@samgraf/policy';
import { NameConnector } from '@samgraf/sources';
import { createSubgraph, type Subgraph } from '@samgraf/subgraph';
import { employee } from '@samgraf/testing';
import { pino } from 'pino';
import { type DirectoryHarness, directoryHarness } from '../test/directory-harness.ts';
import { board, place, user, users, writeMarkings } from '../test/hr-world.ts';
import { resolvers } from './resolvers.ts';

const schemaFolder = `${import.meta.dirname}/../../../schema`;
const grant = (tenant: string, role: string): Grant => ({
  id: role,
  owner: { tenant, authority: board },
  reader: { tenant, authority: board },
  role,
  area: 'hr.directory',
  confidentiality: 1,
  basis: null,
  from: '2020-01-01',
  to: null,
});
const many = Array.from({ length: 200 }, (_, n) => String(n).padStart(3, '0'));

describe('The subgraph of employees', () => {
  let harness: DirectoryHarness;
  let subgraph: Subgraph;
  let asks: Principal = employee('1461', board, 'employee', { signature: 'aaaa01' });
  beforeAll(async () => {
    harness = await directoryHarness((tenant) => [
      ...users(tenant),
      ...many.map((n) => user(`${tenant}-${n}`, `MANY${n}`, 'Malm', `M${n}`, place(`9${n}`, '13'))),
    ]);
    const { connector, configuration } = harness;
    for (const tenant of ['1461', '1492'])
      writeMarkings(harness.folder, tenant, [
        'Anställningsnummer;Signatur;Skyddade personuppgifter',
        '101;AAAA01;Ingen',
        '102;BBBB01;Ingen',
        '107;BBBB01;Ingen',
        '103;CCCC01;Ingen',
        '104;DDDD01;Skyddad folkbokföring',
        ...many.map((n) => `9${n};MANY${n};Ingen`),
      ]);
    const names = ['Handler/handler', 'InvoiceReference/invoice-reference', 'OrganisationUnit/unit'].map(
      (each) => {
        const [type = '', kind = ''] = each.split('/');
        return new NameConnector({ type, kind, owners: connector.owners, read: (id) => ({ id }) });
      },
    );
    const surroundings = {
      configuration,
      catalogue: loadCatalogue(schemaFolder),
      dataFolder: harness.folder,
      verify: async () => asks,
      basis: () => ({ agreements: [], grants: [grant('1461', 'employee'), grant('1492', 'employee')] }),
      now: Date.now,
      ledger: new MemoryLedger(),
      log: pino({ level: 'silent' }),
    };
    const definition = {
      name: 'hr',
      resolvers,
      connectors: [connector, ...names],
      ready: () => true,
      close: async () => undefined,
    };
    subgraph = createSubgraph(definition, loadSubgraphSdl(schemaFolder, 'hr'), surroundings);
  });
  afterAll(() => harness.close());
  const entities = async (type: string, ids: readonly string[], fields: string) => {
    const { data, errors } = await subgraph.execute({
      query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
      variables: { of: ids.map((id) => ({ __typename: type, id })) },
      headers: {},
    });
    expect(errors).toBeUndefined();
    return data!._entities as Array<Record<string, { signature: string } | null> | null>;
  };

  it('finds two hundred handlers by one look-up of the system', async () => {
    harness.reached();
    const found = await entities(
      'Handler',
      many.map((n) => `1461:handler:many${n}`),
      'employee { signature }',
    );
    expect(found.map((each) => each?.employee?.signature)).toEqual(many.map((n) => `MANY${n}`));
    expect(harness.reached()).toEqual({ lookUps: 1, owners: [{ tenant: '1461', authority: board }] });
  });

  it('finds nobody for a handler who is protected, not employed, or one of two', async () => {
    const found = await entities(
      'Handler',
      ['DDDD01', 'XXZZ99', 'BBBB01', 'CCCC01'].map((each) => `1461:handler:${each}`),
      'employee { signature }',
    );
    expect(found.map((each) => each?.employee)).toEqual([null, null, null, { signature: 'CCCC01' }]);
  });

  it('finds whose an invoice reference is, and nobody for another municipality’s', async () => {
    const found = await entities(
      'InvoiceReference',
      ['1461:invoice-reference:XX3', '1492:invoice-reference:XX3', '1461:invoice-reference:XX1'],
      'id employee { signature }',
    );
    expect(found.map((each) => each?.employee)).toEqual([{ signature: 'CCCC01' }, null, null]);
  });

  it('hides a manager who is protected, and tells the asker who they are', async () => {
    const { data } = await subgraph.execute({
      query: `{ me: myEmployee { signature manager { signature } }
        other: employee(id: "1461:employee:1461-c") { signature manager { signature } } }`,
      headers: {},
    });
    expect(data).toEqual({
      me: { signature: 'AAAA01', manager: { signature: 'BBBB01' } },
      other: { signature: 'CCCC01', manager: null },
    });
    // Another's signature in the own municipality is nobody's there.
    asks = employee('1492', board, 'employee', { signature: 'MANY999' });
    const again = await subgraph.execute({ query: '{ myEmployee { signature } }', headers: {} });
    expect(again.data).toEqual({ myEmployee: null });
  });
});
