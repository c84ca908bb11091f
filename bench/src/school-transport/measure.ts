import { setTimeout } from 'node:timers/promises';
import type { Configuration } from '@samgraf/configuration';
import { GeodataProjection, geodataConnections } from '@samgraf/geodata';
import type { Scope } from '@samgraf/sources';
import { PupilRegister, schoolConnections } from '@samgraf/ss12000';
import { transportConnectors } from '@samgraf/subgraph-gis';
import { pino } from 'pino';

/** What the ways to school of all pupils cost. Milliseconds of one core. */
export interface TransportFigures {
  readonly pupils: number;
  readonly homes: number;
  /** Every pupil once, when nothing but the registers and the geodata has been read: the roads are made into a network first. */
  readonly firstMs: number;
  /** Of that, the network alone. */
  readonly networkMs: number;
  /** Every pupil once more with the roads at hand and no way found yet. */
  readonly allMs: number;
  /** And once more, where each school's run is kept. */
  readonly againMs: number;
}

const call = { signal: new AbortController().signal, requestId: 'bench' };

/**
 * Asks for the ways to school of all pupils of all registers at once, as a page without end would.
 * @param dataFolder for the registers and the geodata, read from the sources of the configuration
 */
export async function measureTransport(
  configuration: Configuration,
  dataFolder: string,
): Promise<TransportFigures> {
  const log = pino({ level: 'silent' });
  const now = Date.now;
  const school = schoolConnections(configuration, { now }, log);
  const geodata = geodataConnections(configuration, { now }, log);
  const register = new PupilRegister({ dataFolder, connections: school.connections, now, log });
  const projection = new GeodataProjection({ dataFolder, connections: geodata.connections, now, log });
  try {
    while (!register.ready() || !projection.ready()) await setTimeout(50);
    const today = new Date(now()).toISOString().slice(0, 10);
    const parts = { register, owners: school.owners, configuration, today: () => today };
    const scope: Scope = { owners: school.owners, subject: null, protectedToo: false };
    const pupils = register
      .rows(
        school.connections,
        `SELECT tenant || ':pupil:' || id AS pupil FROM person WHERE tenant IN (SELECT value FROM json_each($tenants))`,
        {},
      )
      .map(({ pupil }) => pupil as string);
    const ways = () => transportConnectors(parts, projection, dataFolder)[1]!;
    const ask = async (connector: ReturnType<typeof ways>, ids: readonly string[]) => {
      const began = performance.now();
      const { records } = await connector.related('pupil', ids, {}, { first: 9, after: null }, scope, call);
      return { ms: Math.round(performance.now() - began), found: records.filter((each) => each.length > 0) };
    };
    const first = await ask(ways(), pupils);
    const fresh = ways();
    const network = await ask(fresh, []);
    const all = await ask(fresh, pupils);
    const again = await ask(fresh, pupils);
    return {
      pupils: all.found.length,
      homes: all.found.flat().length,
      firstMs: first.ms,
      networkMs: network.ms,
      allMs: all.ms,
      againMs: again.ms,
    };
  } finally {
    await Promise.all([register.close(), projection.close()]);
    await Promise.all([school.close(), geodata.close()]);
  }
}
