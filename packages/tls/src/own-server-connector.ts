import { X509Certificate } from 'node:crypto';
import { checkServerIdentity } from 'node:tls';
import { buildConnector } from 'undici';
import type { LiveCredentials } from './live-credentials.ts';
import { protocol } from './protocol.ts';

/**
 * The client's side of TLS towards our own server: its certificate is for the name that the world knows it by, so
 * that being our own certificate counts as much as being for `localhost`.
 */
export function ownServerConnector(credentials: LiveCredentials): buildConnector.connector {
  return (options, callback) => {
    // Made anew for each: few connections, and the certificate may have been renewed.
    const { certificate, ca } = credentials.current;
    const own = certificate === null ? null : new X509Certificate(certificate);
    buildConnector({
      ...protocol,
      ca: [certificate, ca].filter((each) => each !== null),
      allowPartialTrustChain: true,
      checkServerIdentity: (host, peer) =>
        peer.fingerprint256 === own?.fingerprint256 ? undefined : checkServerIdentity(host, peer),
    })(options, callback);
  };
}
