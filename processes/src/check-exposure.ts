import { isLoopback } from '@samgraf/tls';
import type { Logger } from 'pino';
import type { Settings } from './settings.ts';

const remedy =
  'set SAMGRAF_TLS_CERT, SAMGRAF_TLS_KEY and SAMGRAF_TLS_CA, or SAMGRAF_PLAIN_SUBGRAPHS=yes where something else encrypts what goes between them';

/**
 * Personal data and access tokens go between gateway and subgraphs: unencrypted no further than this host.
 *
 * @throws Error that names the variable
 */
export function checkSubgraphExposure({ host, tls }: Settings): void {
  if (tls.ca || tls.plainBetween || isLoopback(host)) return;
  throw new Error(`SAMGRAF_HOST: expected a loopback address for a subgraph without TLS; ${remedy}.`);
}

/** The same, as the gateway sees it. @throws Error that names the variable */
export function checkSubgraphAddress(variable: string, address: string, { tls }: Settings): void {
  const url = URL.parse(address);
  if (url?.protocol === 'https:' && tls.ca) return;
  if (url?.protocol === 'https:') {
    throw new Error(`${variable}: expected SAMGRAF_TLS_CA beside an https address; there is none.`);
  }
  if (url?.protocol !== 'http:') throw new Error(`${variable}: expected an http or https address.`);
  if (tls.ca) throw new Error(`${variable}: expected an https address, since SAMGRAF_TLS_CA is set.`);
  if (tls.plainBetween || isLoopback(url.hostname)) return;
  throw new Error(`${variable}: expected a loopback address for plain http; ${remedy}.`);
}

/** Tells of a door that stands more open than it may look. */
export function warnOfExposure({ host, tls, issuer }: Settings, log: Logger): void {
  if (isLoopback(host)) return;
  if (!tls.certificate) {
    log.warn(
      { setting: 'SAMGRAF_HOST' },
      'the door is open beyond this host without TLS: set SAMGRAF_TLS_CERT and SAMGRAF_TLS_KEY, or let only what ends TLS reach it',
    );
  }
  if (issuer === null) {
    log.warn(
      { setting: 'SAMGRAF_HOST' },
      'the embedded OpenID provider is reached from beyond this host: whoever names a demo user is let in; set OIDC_ISSUER',
    );
  }
}
