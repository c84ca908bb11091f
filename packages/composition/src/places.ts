import { join } from 'node:path';

/** The folder of the repository. */
export const repository = join(import.meta.dirname, '..', '..', '..');

/** Where the contract lies: an SDL file for each subgraph, and what they compose to. */
export const schemaFolder = join(repository, 'schema');
