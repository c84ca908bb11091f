import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Whether a program on this machine asks, and asks us by our own name.
 *
 * The connection says where from, never a header; a forwarded request came from elsewhere, whatever the
 * connection says. The `Host` is checked too: a web page whose name has been made to resolve to this machine
 * (DNS rebinding) comes from here, but under its own name.
 */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const { host, forwarded, 'x-forwarded-for': forwardedFor } = request.headers;
  if (forwarded !== undefined || forwardedFor !== undefined) return false;
  const address = request.socket.remoteAddress ?? '';
  if (!loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) return false;
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? '');
}
