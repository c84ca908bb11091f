import { Agent, fetch } from 'undici';
import type { LiveCredentials } from './live-credentials.ts';
import { ownServerConnector } from './own-server-connector.ts';

/**
 * `fetch` towards a server of this very installation on this host: the door, asked whether it is ready, or the
 * embedded OpenID provider behind it, asked for its keys.
 */
export function ownServerFetch(credentials: LiveCredentials): typeof globalThis.fetch {
  const dispatcher = new Agent({ connect: ownServerConnector(credentials) });
  // Node's types of fetch and undici's are of two versions of the same library.
  return ((url: string, init: object) => fetch(url, { ...init, dispatcher })) as never;
}
