import { GeodataProjection, geodataConnections } from '@samgraf/geodata';
import { PupilRegister, schoolConnections } from '@samgraf/ss12000';
import { type SubgraphDefinition, type Surroundings, swedishDate } from '@samgraf/subgraph';
import { geodataConnectors } from './connectors/geodata-connectors.ts';
import { transportConnectors } from './connectors/transport-connectors.ts';
import { resolvers } from './resolvers.ts';

/** The subgraph of places. Ready when each collection and each register of pupils was tried, or is at hand from before. */
export async function createGis(surroundings: Surroundings): Promise<SubgraphDefinition> {
  const { configuration, dataFolder, now, log } = surroundings;
  const onFailure = (report: object) => log.warn(report, 'a geodata service gave no answer to use');
  const geodata = geodataConnections(configuration, { now, onFailure }, log);
  const projection = new GeodataProjection({ dataFolder, connections: geodata.connections, now, log });
  const onSchoolFailure = (report: object) => log.warn(report, 'a school system gave no answer to use');
  const school = schoolConnections(configuration, { now, onFailure: onSchoolFailure }, log);
  const register = new PupilRegister({ dataFolder, connections: school.connections, now, log });
  const parts = { register, owners: school.owners, configuration, today: () => swedishDate(now()) };
  return {
    name: 'gis',
    resolvers,
    connectors: [...geodataConnectors(projection), ...transportConnectors(parts, projection, dataFolder)],
    ready: () => projection.ready() && register.ready(),
    sources: () => [...projection.statuses(), ...register.statuses()],
    close: async () => {
      await Promise.all([projection.close(), register.close()]);
      await Promise.all([geodata.close(), school.close()]);
    },
  };
}
