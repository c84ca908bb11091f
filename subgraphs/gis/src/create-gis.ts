import { GeodataProjection, geodataConnections } from '@samgraf/geodata';
import type { SubgraphDefinition, Surroundings } from '@samgraf/subgraph';
import { geodataConnectors } from './connectors/geodata-connectors.ts';
import { resolvers } from './resolvers.ts';

/** The subgraph of places. Ready when each collection was tried, or is at hand from before. */
export async function createGis(surroundings: Surroundings): Promise<SubgraphDefinition> {
  const { configuration, dataFolder, now, log } = surroundings;
  const onFailure = (report: object) => log.warn(report, 'a geodata service gave no answer to use');
  const geodata = geodataConnections(configuration, { now, onFailure }, log);
  const projection = new GeodataProjection({ dataFolder, connections: geodata.connections, now, log });
  return {
    name: 'gis',
    resolvers,
    connectors: geodataConnectors(projection),
    ready: () => projection.ready(),
    sources: () => projection.statuses(),
    close: async () => {
      await projection.close();
      await geodata.close();
    },
  };
}
