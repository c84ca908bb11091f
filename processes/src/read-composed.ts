import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlanning, type Planning } from '@samgraf/gateway';
import { repositoryRoot } from './repository-root.ts';

/** The composed schema that is checked in, and what plans are made from. */
export interface ComposedSchema {
  readonly supergraphSdl: string;
  readonly planning: Planning;
}

/** Reads `schema/supergraph.graphql`. Takes a second, and needs nothing else: it may be read while others come up. */
export function readComposed(): ComposedSchema {
  const supergraphSdl = readFileSync(join(repositoryRoot, 'schema/supergraph.graphql'), 'utf8');
  return { supergraphSdl, planning: makePlanning(supergraphSdl) };
}
