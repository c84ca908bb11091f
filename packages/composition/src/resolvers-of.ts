import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ResolverMap } from './lint-resolvers.ts';

/**
 * The resolver map that `subgraphs/<name>/src/resolvers.ts` exports as `resolvers`: itself, or what it makes of
 * the surroundings. It is only looked at, never run, so that empty surroundings do.
 * @returns null when there is none.
 */
export async function resolversOf(repository: string, name: string): Promise<ResolverMap | null> {
  const file = join(repository, 'subgraphs', name, 'src', 'resolvers.ts');
  if (!existsSync(file)) return null;
  const { resolvers } = await import(pathToFileURL(file).href);
  const map = typeof resolvers === 'function' ? resolvers({}) : resolvers;
  return typeof map === 'object' ? map : null;
}
