import { join } from 'node:path';
import { loadSubgraphDocuments, loadSubgraphSdl, subgraphNames } from '@samgraf/catalogue';
import { lintGeneratedTypes } from './imports/lint-generated-types.ts';
import { lintImportDirection } from './imports/lint-import-direction.ts';
import { lintResolverImports } from './imports/lint-resolver-imports.ts';
import type { Finding } from './lint/finding.ts';
import { lintSchema } from './lint/lint-schema.ts';
import { lintResolvers } from './lint-resolvers.ts';
import { resolversOf } from './resolvers-of.ts';

/**
 * Everything that the lint finds: in the SDL, in each subgraph's resolver map, and in who imports whom.
 * @param repository the folder of the repository.
 */
export async function lintRepository(repository: string): Promise<Finding[]> {
  const schemaFolder = join(repository, 'schema');
  const findings = [
    ...lintSchema(loadSubgraphDocuments(schemaFolder)),
    ...lintImportDirection(repository),
    ...lintResolverImports(repository),
    ...lintGeneratedTypes(repository),
  ];
  for (const name of subgraphNames(schemaFolder)) {
    const place = `subgraphs/${name}/src/resolvers.ts`;
    const resolvers = await resolversOf(repository, name);
    if (resolvers === null) {
      findings.push({ code: 'RESOLVERS_ABSENT', place, says: `${name} exports no \`resolvers\`` });
      continue;
    }
    for (const finding of lintResolvers(loadSubgraphSdl(schemaFolder, name), resolvers)) {
      findings.push({ ...finding, place });
    }
  }
  return findings;
}
