import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { mountProvider, type ProviderOptions } from './mount-provider.ts';

export interface RunningProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

/**
 * The embedded provider as a server of its own on this machine.
 * @param options.port 0 for any that is free: the issuer is known first when the server listens.
 */
export async function startProvider(
  options: Omit<ProviderOptions, 'issuer'> & { readonly port: number },
): Promise<RunningProvider> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}/oidc`;
  const fastify = Fastify({
    serverFactory: (handler) => server.on('request', handler),
    forceCloseConnections: true,
  });
  await mountProvider(fastify, { ...options, issuer });
  await fastify.ready();
  return {
    issuer,
    close: async () => {
      await fastify.close();
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}
