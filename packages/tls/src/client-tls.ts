import { buildConnector } from 'undici';
import type { Credentials } from './credentials.ts';
import type { LiveCredentials } from './live-credentials.ts';
import { protocol } from './protocol.ts';

/**
 * The client's side of TLS, as an undici `Pool` takes it: every new connection is made with the credentials of
 * then. The server must show a certificate of the authority, for the name that it is called by, of today.
 *
 * @param timeout milliseconds until a connection stands
 */
export function clientTls(credentials: LiveCredentials, timeout: number): buildConnector.connector {
  const build = (each: Credentials) => buildConnector({ ...contextOf(each), timeout, allowH2: false });
  let connect = build(credentials.current);
  credentials.follow((each) => {
    connect = build(each);
  });
  return (options, callback) => connect(options, callback);
}

function contextOf({ certificate, key, ca }: Credentials) {
  return {
    ...protocol,
    rejectUnauthorized: true,
    ...(ca !== null && { ca }),
    ...(certificate !== null && key !== null && { cert: certificate, key }),
  };
}
