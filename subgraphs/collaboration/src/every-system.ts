import type { Read } from '@samgraf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { CountedSystem } from './collaboration-status.ts';

/**
 * All systems of these municipalities that the reader may see, page by page: 290 have more than one page of them. The
 * goals of the strategy are the municipalities': what a federation uses is not counted.
 */
export async function everySystem(
  read: Read,
  municipality: readonly string[],
  info: GraphQLResolveInfo,
): Promise<CountedSystem[]> {
  const systems: CountedSystem[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await read.page('System', { municipality, first: 500, after }, info);
    systems.push(...nodes.filter(counts));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return systems;
}

/** A tenant may have raised a field: what is not seen is not counted. */
function counts(system: Partial<CountedSystem>): system is CountedSystem {
  return Boolean(system.kind && system.level && system.municipality);
}
