import { resolve } from 'node:path';

/** The folder of the repository, where `schema/` lies and, unless said otherwise, the configuration. */
export const repositoryRoot = resolve(import.meta.dirname, '../..');
