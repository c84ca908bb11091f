import type { FastifyInstance } from 'fastify';
import type { Health } from './door/health.ts';

/** The one door, at work. */
export interface Gateway {
  /** For routes beside `/graphql` and `/health`, mounted before `listen`. */
  readonly server: FastifyInstance;
  /** @returns its origin: `http://127.0.0.1:4000` */
  listen(address: { readonly port: number; readonly host?: string }): Promise<string>;
  health(): Promise<Health>;
  /** Says that it drains, lets requests in flight finish, and closes the subgraphs' transports. */
  close(): Promise<void>;
}
