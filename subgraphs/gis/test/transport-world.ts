import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SchoolTransportRule } from '@samgraf/configuration';
import { GeodataProjection, geodataConnections } from '@samgraf/geodata';
import { GeodataServer, part as geodataPart, type ServedPart } from '@samgraf/geodata/testing';
import { PupilRegister, schoolConnections } from '@samgraf/ss12000';
import { part, SchoolServer } from '@samgraf/ss12000/testing';
import { pino } from 'pino';
import { transportConnectors } from '../src/connectors/transport-connectors.ts';
import { transportConfiguration } from './transport-configuration.ts';

const codes = ['1461', '1492'];
const log = pino({ level: 'silent' });

export interface TransportWorldOptions {
  /** By municipality. */
  readonly rules?: Readonly<Record<string, readonly SchoolTransportRule[]>>;
  /** What is otherwise than in the usual world, before anything is read. */
  readonly change?: (school: SchoolServer, geodata: GeodataServer) => void;
}

/** The connectors about pupils, before a register and a projection that were read from servers over HTTP. */
export async function transportWorld({ rules = {}, change }: TransportWorldOptions = {}) {
  const school = await SchoolServer.start(new Map(codes.map((code) => [code, part(code)])));
  const geodata = await GeodataServer.start(
    new Map(codes.map((code): [string, ServedPart] => [code, geodataPart(code)])),
  );
  change?.(school, geodata);
  const configuration = transportConfiguration(school.origin, geodata.origin, rules);
  const dataFolder = mkdtempSync(join(tmpdir(), 'transport-'));
  const clock = { now: Date.now() };
  const now = () => clock.now;
  const schools = schoolConnections(configuration, {}, log);
  const services = geodataConnections(configuration, { now, retries: 0, breaker: { failures: 1_000 } }, log);
  const register = new PupilRegister({ dataFolder, connections: schools.connections, now, log });
  const projection = new GeodataProjection({ dataFolder, connections: services.connections, now, log });
  await Promise.all([register.refresh(), projection.refresh()]);
  const parts = { register, owners: schools.owners, configuration, today: () => '2026-11-20' };
  return {
    codes,
    school,
    geodata,
    register,
    projection,
    configuration,
    connectors: transportConnectors(parts, projection, dataFolder),
    /** All of it is read again: what was changed at the sources counts. */
    async readAgain() {
      clock.now += 13 * 60 * 60_000;
      await Promise.all([register.refresh(), projection.refresh()]);
      clock.now = Date.now();
    },
    async close() {
      await Promise.all([register.close(), projection.close()]);
      await Promise.all([schools.close(), services.close(), school.close(), geodata.close()]);
      rmSync(dataFolder, { recursive: true });
    },
  };
}
