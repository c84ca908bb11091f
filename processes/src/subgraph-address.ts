import { rooms } from './rooms.ts';
import type { Settings } from './settings.ts';

/** Where a subgraph answers in the distributed topology, unless `SUBGRAPH_<NAME>_URL` says otherwise. */
export function subgraphAddress(name: string, { subgraphPort, tls }: Settings): string {
  return `${tls.ca ? 'https' : 'http'}://127.0.0.1:${subgraphPort + (rooms.get(name)?.port ?? 0)}`;
}
