import { propertyNames } from '@samgraf/designations';
import { statusesOf } from '@samgraf/sources';
import type { SubgraphDefinition, Surroundings } from '@samgraf/subgraph';
import { caseConnections } from './connectors/case-api/case-connection.ts';
import { CaseConnector } from './connectors/case-api/case-connector.ts';
import { decisions } from './connectors/case-api/decisions.ts';
import { documents } from './connectors/case-api/documents.ts';
import { Errands } from './connectors/case-api/errands.ts';
import { FileConnector } from './connectors/case-api/file-connector.ts';
import { PartyConnector } from './connectors/case-api/party-connector.ts';
import { caseReferences } from './connectors/case-reference/case-references.ts';
import { ExportedCases } from './connectors/erms/exported-cases.ts';
import { ExportedDocuments } from './connectors/erms/exported-documents.ts';
import { handlerNames } from './connectors/handler/handler-names.ts';
import { placeNames } from './connectors/property/place-names.ts';
import { PropertyConnector } from './connectors/property/property-connector.ts';
import { PublicEntryConnector } from './connectors/public-register/public-entry-connector.ts';
import { TwoWays } from './connectors/two-ways/two-ways.ts';
import { ContentLinks } from './content/content-links.ts';
import { documentContents } from './content/document-contents.ts';
import { createExports } from './create-exports.ts';
import { resolvers } from './resolvers.ts';

/**
 * The subgraph of cases: registers and case files, asked live, and beside them what the systems' nightly exports
 * alone know. Ready when the exports that lay there at the start are read.
 */
export async function createCases(surroundings: Surroundings): Promise<SubgraphDefinition> {
  const { configuration, now, log } = surroundings;
  const onFailure = (report: object) => log.warn(report, 'case management gave no answer to use');
  const cases = caseConnections(configuration, { now, onFailure }, log);
  const errands = new Errands(cases.connections);
  const names = propertyNames(configuration);
  const exported = createExports(surroundings);
  const liveCases = new CaseConnector(cases, errands, names);
  const properties = new PropertyConnector(configuration, names);
  const links = new ContentLinks({ key: process.env.SAMGRAF_CONTENT_KEY, now });
  const liveDocuments = new FileConnector(cases, documents);
  return {
    name: 'cases',
    resolvers: resolvers(links),
    content: documentContents(cases.connections, links),
    connectors: [
      new TwoWays(liveCases, new ExportedCases(exported.exports, names, now)),
      new PartyConnector(cases, errands),
      new TwoWays(liveDocuments, new ExportedDocuments(exported.exports)),
      new FileConnector(cases, decisions),
      properties,
      // Whoever names properties names handlers, and has diary numbers.
      caseReferences(properties.owners),
      handlerNames(properties.owners),
      placeNames(properties.owners),
      new PublicEntryConnector(exported.exports, names),
      ...exported.connectors,
    ],
    ready: () => exported.ready(),
    sources: () => [...cases.sources.flatMap(statusesOf), ...exported.sources()],
    close: async () => {
      await Promise.all([...cases.sources.map((each) => each.close()), exported.close()]);
    },
  };
}
