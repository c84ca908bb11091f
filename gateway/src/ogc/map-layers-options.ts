import type { Principal } from '@samgraf/policy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LayerKeys } from './keys/layer-keys.ts';
import type { Layer } from './layers/layer.ts';

/** What the map layers need besides the server that they are part of. */
export interface MapLayersOptions {
  /** From `loadLayers`. */
  readonly layers: readonly Layer[];
  /** Address of the door as clients know it, proxies in front included: `https://samgraf.example`. */
  readonly publicBase: () => string;
  readonly verify: (authorization: string | undefined) => Promise<Principal>;
  /**
   * Counts a request against its address, where the graph is not asked and counts it itself.
   *
   * @throws SamgrafError RATE_LIMITED
   */
  readonly admit: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Without it no key is issued or taken. */
  readonly keys?: LayerKeys | undefined;
  /** Where files are made that are no stream: GeoPackages. */
  readonly workFolder: string;
}
