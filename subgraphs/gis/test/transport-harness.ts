import { board } from '@samgraf/ss12000/testing';
import type { ConnectorHarness, KnownRecord } from '@samgraf/testing/connector-suite';
import { demandWorld } from './demand-world.ts';
import { transportWorld } from './transport-world.ts';

type Known = Omit<KnownRecord, 'owner' | 'parents'> & Partial<Pick<KnownRecord, 'parents'>>;

/** By the world of the tests, written down here once more: whose own data a pupil is, and who is hidden. */
const pupils = (t: string): Known[] => [
  { id: `${t}-a`, subjects: [`20150101${t}`, `19850303${t}`, `19860404${t}`], hidden: false },
  { id: `${t}-b`, subjects: [`20160202${t}`, `19860404${t}`], hidden: false },
  { id: `${t}-c`, subjects: [`19850303${t}`], hidden: true },
  { id: `${t}-d`, subjects: [], hidden: true },
  { id: `${t}-e`, subjects: [`20200505${t}`, `19860404${t}`], hidden: false },
  { id: `${t}-k`, subjects: [], hidden: false },
  { id: `${t}-l`, subjects: [], hidden: false },
];

type Type = 'Pupil' | 'PupilTransport' | 'TransportDemand' | 'PublishedDemand';

const stops = [1, 2, 3, 4, 5, 6, 7];

/** Of a world in which six pupils of the fourth school year live at each of seven stops. */
const counted = (t: string): string[] => {
  const [east, north] = t === '1461' ? [340_000, 6_500_000] : [350_000, 6_550_000];
  return [
    ...stops.map((n) => `GRID_1KM ${east + Math.floor(n * 1.2) * 1_000} ${north}`),
    `SCHOOL ${t}:school-unit:9${t}001`,
    ...stops.map((n) => `STOP ${t}:bus-stop:${n}`),
  ].map((each) => `${t}:transport-demand:${each} YEARS_4_TO_6`);
};

const nobodys = (id: string): Known => ({ id, subjects: [], hidden: false });

const known: Readonly<Record<Type, (tenant: string) => Known[]>> = {
  TransportDemand: (t) => counted(t).map(nobodys),
  PublishedDemand: (t) =>
    stops.map((n) => nobodys(`${t}:published-demand:2026 0 ${t}:bus-stop:${n}|YEARS_4_TO_6`)),
  Pupil: (t) => pupils(t).map((each) => ({ ...each, id: `${t}:pupil:${each.id}` })),
  // Of them a lives at two places.
  PupilTransport: (t) =>
    pupils(t).flatMap((each) =>
      (each.id.endsWith('-a') ? [0, 1] : [0]).map((home) => ({
        ...each,
        id: `${t}:pupil-transport:${each.id}@${home}`,
        parents: { pupil: `${t}:pupil:${each.id}` },
      })),
    ),
};

const kinds: Readonly<Record<Type, string>> = {
  Pupil: 'pupil',
  PupilTransport: 'pupil-transport',
  TransportDemand: 'transport-demand',
  PublishedDemand: 'published-demand',
};

/** A connector before a register and a projection that were read from a school system and geodata services over HTTP. */
export async function transportHarness(type: Type): Promise<ConnectorHarness> {
  const isDemand = type === 'TransportDemand' || type === 'PublishedDemand';
  const world = await transportWorld(isDemand ? { change: demandWorld(stops.map(() => 6)) } : {});
  const { codes, school, geodata, register, connectors, readAgain } = world;
  let lookUps = 0;
  const owners = new Set<string>();
  // Of people is asked in the register alone; where places are anybody may know.
  const rows = register.rows.bind(register);
  register.rows = (connections, sql, parameters) => {
    if (connections.length > 0) lookUps++;
    for (const { tenant } of connections) owners.add(tenant);
    return rows(connections, sql, parameters);
  };
  return {
    connector: connectors.find((each) => each.type === type)!,
    connections: codes.flatMap((tenant) =>
      (type === 'Pupil' ? ['school'] : ['school', `gis-${tenant}`]).map((system) => ({ system, tenant })),
    ),
    everything: codes.flatMap((tenant) =>
      known[type](tenant).map((each) => ({ parents: {}, ...each, owner: { tenant, authority: board } })),
    ),
    absentId: (tenant, index) => `${tenant}:${kinds[type]}:none-${index}@0`,
    listArguments: isDemand ? {} : null,
    relations: type === 'PupilTransport' ? { pupil: {} } : {},
    reached() {
      const told = { lookUps, owners: [...owners].map((tenant) => ({ tenant, authority: board })) };
      lookUps = 0;
      owners.clear();
      return told;
    },
    lies: {
      async claim({ tenant }) {
        school.claim = { municipalityCode: tenant, tenant, owner: tenant };
        geodata.claim = { kommunkod: tenant, tenant };
        await readAgain();
      },
      overshare: null,
    },
    network: null,
    local: {
      tenants: ['1492'],
      faults: {
        'its school system fails': async () => {
          school.broken.add('1492');
          await readAgain();
        },
        'its school system breaks off': async () => {
          school.broken.delete('1492');
          school.cut.add('1492');
          await readAgain();
        },
      },
    },
    close: () => world.close(),
  };
}

/** What no connector of a register has. */
export const registersLack = {
  OVERSHARING: 'a question to the register is answered by the register alone',
  NETWORK: 'it is read from stores beside its sources',
};
