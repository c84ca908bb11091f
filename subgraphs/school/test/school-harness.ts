import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PupilRegister, schoolConnections } from '@samgraf/ss12000';
import { board, part, SchoolServer, schoolConfiguration } from '@samgraf/ss12000/testing';
import type { ConnectorHarness, KnownRecord } from '@samgraf/testing/connector-suite';
import { pino } from 'pino';
import { GuardianConnector } from '../src/connectors/guardian-connector.ts';
import { PupilConnector } from '../src/connectors/pupil-connector.ts';
import { SchoolUnitConnector } from '../src/connectors/school-unit-connector.ts';

const codes = ['1461', '1492'];
const log = pino({ level: 'silent' });

/** What a test of one type needs to know. */
interface Known extends Omit<KnownRecord, 'owner' | 'parents' | 'hidden'> {
  readonly tenant: string;
  readonly hidden?: boolean;
  readonly parents?: Readonly<Record<string, string>>;
}

const both = (make: (tenant: string) => readonly Omit<Known, 'tenant'>[]): Known[] =>
  codes.flatMap((tenant) => make(tenant).map((each) => ({ tenant, ...each })));

/** By the world of the tests, written down here once more. */
const known = {
  SchoolUnit: both((t) => [
    ...[1, 2, 3, 4, 5].map((n) => ({ id: `${t}:school-unit:9${t}00${n}`, subjects: [] })),
    { id: `${t}:school-unit:9${t}901`, subjects: [] },
  ]),
  Pupil: both((t) => [
    { id: `${t}:pupil:${t}-a`, subjects: [`20150101${t}`, `19850303${t}`, `19860404${t}`] },
    { id: `${t}:pupil:${t}-b`, subjects: [`20160202${t}`, `19860404${t}`] },
    { id: `${t}:pupil:${t}-c`, subjects: [`19850303${t}`], hidden: true },
    { id: `${t}:pupil:${t}-d`, subjects: [], hidden: true },
    { id: `${t}:pupil:${t}-e`, subjects: [`20200505${t}`, `19860404${t}`] },
    ...['k', 'l'].map((each) => ({ id: `${t}:pupil:${t}-${each}`, subjects: [] })),
  ]),
  Guardian: both((t) => {
    const of = (child: string, guardian: string, subject: string, hidden = false) => ({
      id: `${t}:guardian:${t}-${child}@${t}-${guardian}`,
      subjects: [`${subject}${t}`],
      hidden,
      parents: { pupil: `${t}:pupil:${t}-${child}` },
    });
    return [
      of('a', 'g', '19850303'),
      of('a', 'h', '19860404'),
      of('b', 'g', '19850303'),
      of('b', 'h', '19860404'),
      of('c', 'g', '19850303', true),
      of('e', 'h', '19860404'),
    ];
  }),
};

const connectors = { SchoolUnit: SchoolUnitConnector, Pupil: PupilConnector, Guardian: GuardianConnector };

/** A connector before a register that was read from a school system over HTTP. */
export async function schoolHarness(type: keyof typeof known): Promise<ConnectorHarness> {
  const server = await SchoolServer.start(new Map(codes.map((code) => [code, part(code)])));
  const dataFolder = mkdtempSync(join(tmpdir(), 'school-'));
  const configuration = schoolConfiguration(server.origin, codes);
  const school = schoolConnections(configuration, {}, log);
  const clock = { now: Date.now() };
  const now = () => clock.now;
  const register = new PupilRegister({ dataFolder, connections: school.connections, now, log });
  await register.refresh();
  let lookUps = 0;
  const owners = new Set<string>();
  const rows = register.rows.bind(register);
  register.rows = (connections, sql, parameters) => {
    if (connections.length > 0) lookUps++;
    for (const { tenant } of connections) owners.add(tenant);
    return rows(connections, sql, parameters);
  };
  /** All of it is read again: what was changed at the source counts. */
  const readAgain = async () => {
    clock.now += 13 * 60 * 60_000;
    await register.refresh();
    clock.now = Date.now();
  };
  const connector = new connectors[type]({
    register,
    owners: school.owners,
    configuration,
    today: () => '2026-11-20',
  });
  return {
    connector,
    connections: codes.map((tenant) => ({ system: 'school', tenant })),
    everything: known[type].map(({ tenant, hidden = false, parents = {}, ...each }) => ({
      ...each,
      owner: { tenant, authority: board },
      hidden,
      parents,
    })),
    absentId: (tenant, index) =>
      `${tenant}:${{ SchoolUnit: 'school-unit', Pupil: 'pupil', Guardian: 'guardian' }[type]}:none-${index}`,
    listArguments: type === 'Guardian' ? null : {},
    relations: type === 'Guardian' ? { pupil: {} } : {},
    reached() {
      const told = { lookUps, owners: [...owners].map((tenant) => ({ tenant, authority: board })) };
      lookUps = 0;
      owners.clear();
      return told;
    },
    lies: {
      async claim({ tenant }) {
        server.claim = { municipalityCode: tenant, organisationNumber: '2120001587', tenant, owner: tenant };
        await readAgain();
      },
      overshare: null,
    },
    network: null,
    local: {
      tenants: ['1492'],
      faults: {
        'its school system fails': async () => {
          server.broken.add('1492');
          await readAgain();
        },
        'its school system breaks off': async () => {
          server.broken.delete('1492');
          server.cut.add('1492');
          await readAgain();
        },
      },
    },
    async close() {
      await register.close();
      await school.close();
      await server.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}

/** What no connector of a register has. */
export const registersLack = {
  OVERSHARING: 'a question to the register is answered by the register alone',
  NETWORK: 'it is read from a store beside the school system',
};
