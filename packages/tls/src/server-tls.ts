import type { Server } from 'node:http';
import { type PeerCertificate, type TLSSocket, Server as TlsServer } from 'node:tls';
import type { Credentials } from './credentials.ts';
import type { LiveCredentials } from './live-credentials.ts';
import { protocol } from './protocol.ts';

/** How a server shows itself, and to whom. */
export interface ServerTlsOptions {
  readonly credentials: LiveCredentials;
  /** Whether who connects must show a certificate of the authority. Default no. */
  readonly mutual?: boolean;
  /** Names (DNS) of which one must stand in that certificate; any when left out. */
  readonly clients?: readonly string[];
}

/** The server's side of TLS, for an HTTPS server that lives longer than its certificate. */
export interface ServerTls {
  /** For `https.createServer` and for Fastify's `https`. */
  readonly options: ReturnType<typeof contextOf>;
  /** Makes the server follow its files, and turn away whom it does not know. */
  follow(server: Server): void;
}

/** Makes a server's side of TLS. */
export function serverTls({ credentials, mutual = false, clients }: ServerTlsOptions): ServerTls {
  return {
    options: contextOf(credentials.current, mutual),
    follow(server) {
      if (!(server instanceof TlsServer)) throw new Error('Expected a server that speaks TLS.');
      // A new context has new ticket keys: no session of an authority that is gone is taken up again.
      credentials.follow((each) => server.setSecureContext(contextOf(each, mutual)));
      if (!clients) return;
      server.prependListener('secureConnection', (socket: TLSSocket) => {
        if (!namesOf(socket.getPeerCertificate()).some((each) => clients.includes(each))) socket.destroy();
      });
    },
  };
}

function contextOf({ certificate, key, ca }: Credentials, mutual: boolean) {
  return {
    ...protocol,
    honorCipherOrder: true,
    cert: certificate ?? undefined,
    key: key ?? undefined,
    ...(mutual && { ca: ca ?? [], requestCert: true, rejectUnauthorized: true }),
  };
}

/** The DNS names of a certificate; its subject's common name has meant nothing since RFC 6125. */
function namesOf({ subjectaltname = '' }: Partial<PeerCertificate>): string[] {
  return subjectaltname
    .split(', ')
    .filter((each) => each.startsWith('DNS:'))
    .map((each) => each.slice('DNS:'.length));
}
