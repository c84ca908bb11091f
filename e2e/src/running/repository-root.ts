import { resolve } from 'node:path';

/** The folder of the repository. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..');
