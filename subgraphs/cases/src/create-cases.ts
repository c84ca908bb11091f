import type { SubgraphDefinition, Surroundings } from '@samgraf/subgraph';
import { caseConnections } from './connectors/case-api/case-connection.ts';
import { CaseConnector } from './connectors/case-api/case-connector.ts';
import { decisions } from './connectors/case-api/decisions.ts';
import { documents } from './connectors/case-api/documents.ts';
import { Errands } from './connectors/case-api/errands.ts';
import { FileConnector } from './connectors/case-api/file-connector.ts';
import { PartyConnector } from './connectors/case-api/party-connector.ts';
import { PropertyConnector } from './connectors/property/property-connector.ts';
import { propertyNames } from './property-designation.ts';
import { resolvers } from './resolvers.ts';

/** The subgraph of cases: registers and case files, asked live. Nothing is kept, so that it is ready at once. */
export async function createCases({ configuration, now, log }: Surroundings): Promise<SubgraphDefinition> {
  const onFailure = (report: object) => log.warn(report, 'case management gave no answer to use');
  const cases = caseConnections(configuration, { now, onFailure }, log);
  const errands = new Errands(cases.connections);
  const names = propertyNames(configuration);
  return {
    name: 'cases',
    resolvers,
    connectors: [
      new CaseConnector(cases, errands, names),
      new PartyConnector(cases, errands),
      new FileConnector(cases, documents),
      new FileConnector(cases, decisions),
      new PropertyConnector(configuration, names),
    ],
    ready: () => true,
    close: async () => {
      await Promise.all(cases.sources.map((each) => each.close()));
    },
  };
}
