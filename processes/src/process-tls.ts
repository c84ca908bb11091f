import { LiveCredentials, type ServerTls, serverTls } from '@samgraf/tls';
import type { Logger } from 'pino';
import type { TlsSettings } from './tls-settings.ts';

/** The credentials of one process, kept up to date. */
export interface ProcessTls {
  /** What it shows to who connects to it; null where it speaks plain HTTP. */
  readonly own: LiveCredentials | null;
  /** HTTPS at the door; undefined for plain HTTP. */
  readonly door: ServerTls | undefined;
  /** Mutual TLS at a subgraph; undefined for plain HTTP, which no other host may reach. */
  readonly subgraph: ServerTls | undefined;
  /** The gateway's side of mutual TLS with the subgraphs; undefined for plain HTTP. */
  readonly towardsSubgraphs: LiveCredentials | undefined;
  /** Looks at the files now, as on SIGHUP; null where there are none. */
  readonly reload: (() => void) | null;
}

/** @throws TlsConfigurationError that names the variable whose file cannot be used */
export function createProcessTls(settings: TlsSettings, log: Logger): ProcessTls {
  const { certificate, key, ca, clientCertificate, clientKey, clients } = settings;
  const own = certificate || key ? new LiveCredentials({ certificate, key, ca }, { log }) : null;
  const client =
    clientCertificate || clientKey
      ? new LiveCredentials({ certificate: clientCertificate, key: clientKey, ca }, { log })
      : own;
  return {
    own,
    door: own ? serverTls({ credentials: own }) : undefined,
    subgraph:
      own && ca ? serverTls({ credentials: own, mutual: true, ...(clients && { clients }) }) : undefined,
    towardsSubgraphs: ca && client ? client : undefined,
    reload: own
      ? () => {
          own.reload();
          if (client !== own) client?.reload();
        }
      : null,
  };
}
