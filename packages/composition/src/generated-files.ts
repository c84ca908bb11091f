import { loadSubgraphSdl, subgraphNames } from '@samgraf/catalogue';
import type { CheckedInFile } from './checked-in-file.ts';
import { generateTypes } from './generate-types.ts';
import { schemaFolder } from './places.ts';

/** The generated resolver types of every subgraph, as the SDL files give them now. */
export async function generatedFiles(): Promise<CheckedInFile[]> {
  const files: CheckedInFile[] = [];
  for (const name of subgraphNames(schemaFolder)) {
    files.push({
      path: `subgraphs/${name}/src/generated/types.ts`,
      content: await generateTypes(loadSubgraphSdl(schemaFolder, name)),
      command: 'npm run generate',
    });
  }
  return files;
}
