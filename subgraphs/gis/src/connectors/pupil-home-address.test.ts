import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import { MemoryLedger } from '@samgraf/ledger/testing';
import type { Grant, Principal } from '@samgraf/policy';
import { board } from '@samgraf/ss12000/testing';
import { createSubgraph, type Subgraph } from '@samgraf/subgraph';
import { employee } from '@samgraf/testing';
import { pino } from 'pino';
import { transportWorld } from '../../test/transport-world.ts';
import { resolvers } from '../resolvers.ts';
import { geodataConnectors } from './geodata-connectors.ts';

const schemaFolder = `${import.meta.dirname}/../../../../schema`;
const grant: Grant = {
  id: 'transport',
  owner: { tenant: '1461', authority: board },
  reader: { tenant: '1461', authority: board },
  role: 'planner',
  area: 'school.transport',
  confidentiality: 3,
  basis: null,
  from: '2020-01-01',
  to: null,
};
const twoFactors: Principal = { ...employee('1461', board, 'planner'), assurance: 3 };

describe('The address where a pupil is registered', () => {
  let world: Awaited<ReturnType<typeof transportWorld>>;
  let subgraph: Subgraph;
  let asks = twoFactors;
  const lookUps = { register: 0, geodata: 0 };
  beforeAll(async () => {
    world = await transportWorld({
      change(school, geodata) {
        const { persons } = school.parts.get('1461')!;
        const at = (id: string, addresses: object[]) => {
          const index = persons.findIndex((each) => each.id === `1461-${id}`);
          persons[index] = { ...persons[index], addresses };
        };
        const registered = (streetAddress: string, municipalityCode: number) => ({
          type: 'Folkbokföring',
          streetAddress,
          postalCode: '464 31',
          municipalityCode,
        });
        at('a', [
          { ...registered('Storgatan 5', 1461), type: 'Tillfällig adress' },
          registered('storgatan  3', 1461),
        ]);
        at('b', [registered('Okänd väg 1', 1461)]);
        at('c', [registered('Storgatan 1', 1461)]);
        at('e', [registered('Storgatan 2', 1492)]);
        at('k', []);
        // That address is on BY 1:2.
        at('l', [{ ...registered('Storgatan 4', 1461), realEstateDesignation: 'MELLERUD BY 1:7' }]);
        const other = geodata.parts.get('1492')!;
        const [first, second, ...rest] = other.get('adresser')!;
        other.set('adresser', [
          first!,
          { ...second!, properties: { ...second!.properties, postnummer: '464 31' } },
          ...rest,
        ]);
      },
    });
    const { register, projection, configuration, connectors } = world;
    const [people, places] = [register.rows.bind(register), projection.rows.bind(projection)];
    register.rows = (...of) => {
      lookUps.register++;
      return people(...of);
    };
    projection.rows = (...of) => {
      lookUps.geodata++;
      return places(...of);
    };
    const surroundings = {
      configuration,
      catalogue: loadCatalogue(schemaFolder),
      dataFolder: tmpdir(),
      verify: async () => asks,
      basis: () => ({ agreements: [], grants: [grant] }),
      now: Date.now,
      ledger: new MemoryLedger(),
      log: pino({ level: 'silent' }),
    };
    const definition = {
      name: 'gis',
      resolvers,
      connectors: [...geodataConnectors(projection), ...connectors],
      ready: () => true,
      close: async () => undefined,
    };
    subgraph = createSubgraph(definition, loadSubgraphSdl(schemaFolder, 'gis'), surroundings);
  }, 30_000);
  afterAll(() => world.close());

  const homes = async (ids: readonly string[]) => {
    const { data, errors } = await subgraph.execute({
      query: `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Pupil { homeAddress { street municipality { code } place { easting } } } } }`,
      // What a representation says of a home counts for nothing.
      variables: {
        of: ids.map((id) => ({
          __typename: 'Pupil',
          id,
          homeAddress: { id: '1461:address:46431 STORGATAN 1' },
        })),
      },
      headers: {},
    });
    expect(errors).toBeUndefined();
    return data!._entities as Array<{ homeAddress: { street: string } | null } | null>;
  };

  it('is the geodata’s own, in whichever municipality it lies, and null where none knows it, there is none, or the home is on another property', async () => {
    expect(await homes(['a', 'b', 'e', 'k', 'l'].map((each) => `1461:pupil:1461-${each}`))).toEqual([
      { homeAddress: { street: 'Storgatan 3', municipality: { code: '1461' }, place: { easting: 340_300 } } },
      { homeAddress: null },
      { homeAddress: { street: 'Storgatan 2', municipality: { code: '1492' }, place: { easting: 350_200 } } },
      { homeAddress: null },
      { homeAddress: null },
    ]);
  });

  it('is no more shown than the pupil is: not of one who is protected, nor of another municipality’s', async () => {
    expect(await homes(['1461:pupil:1461-c', '1461:pupil:1461-d', '1492:pupil:1492-a'])).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('needs two factors', async () => {
    asks = { ...twoFactors, assurance: 2 };
    expect(await homes(['1461:pupil:1461-a'])).toEqual([{ homeAddress: null }]);
    asks = twoFactors;
  });

  it('is one look-up of the register and two of the geodata, for two hundred: whose address it is, and the address', async () => {
    Object.assign(lookUps, { register: 0, geodata: 0 });
    const ids = Array.from({ length: 197 }, (_, n) => `1461:pupil:none-${n}`);
    const found = await homes([...ids, ...['a', 'b', 'e'].map((each) => `1461:pupil:1461-${each}`)]);
    expect([found.length, found[197]?.homeAddress?.street]).toEqual([200, 'Storgatan 3']);
    expect(lookUps).toEqual({ register: 1, geodata: 2 });
  });
});
