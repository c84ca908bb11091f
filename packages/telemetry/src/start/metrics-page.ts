import { BlockList, isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What `/metrics` tells, and to whom. */
export interface MetricsPage {
  /** Everything measured, in Prometheus' text format. */
  text(): Promise<string>;
  /** Addresses and networks besides loopback that are answered: `10.0.0.0/8`. */
  readonly allowed: readonly string[];
}

/** Headers by which a proxy says whom it asks for; who they come with is not who asks. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * `GET /metrics` for Prometheus: to this host and to configured addresses alone, and never through a proxy, behind
 * which everybody has its address. To all others there is no such page.
 *
 * @throws Error that names the variable when an address cannot be read
 */
export function mountMetrics(server: FastifyInstance, { text, allowed }: MetricsPage): void {
  const list = listOf(allowed);
  server.get('/metrics', async (request, reply) => {
    if (!isAllowed(request, list)) return reply.callNotFound();
    return reply
      .header('cache-control', 'no-store')
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(await text());
  });
}

function isAllowed({ headers, socket }: FastifyRequest, list: BlockList): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const family = isIP(address);
  if (family === 0 || forwarding.some((each) => headers[each] !== undefined)) return false;
  return list.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

function listOf(allowed: readonly string[]): BlockList {
  const list = new BlockList();
  for (const each of ['127.0.0.0/8', '::1', ...allowed]) {
    const [address = '', bits] = each.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    try {
      if (bits === undefined) list.addAddress(address, family);
      else list.addSubnet(address, Number(bits), family);
    } catch {
      throw new Error(
        `SAMGRAF_METRICS_ALLOW: expected addresses or networks such as 10.0.0.0/8, came ${each}.`,
      );
    }
  }
  return list;
}
