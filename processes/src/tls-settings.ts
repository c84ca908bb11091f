import { resolve } from 'node:path';
import type { TlsFile } from '@samgraf/tls';
import { repositoryRoot } from './repository-root.ts';

/** What the environment says of TLS. */
export interface TlsSettings {
  /** What this process shows to who connects to it: the door to the world, a subgraph to the gateway. */
  readonly certificate: TlsFile | null;
  readonly key: TlsFile | null;
  /** The authority of the installation's own processes. With it, they speak mutual TLS with each other. */
  readonly ca: TlsFile | null;
  /** What the gateway shows to the subgraphs, where that is something else than the door shows to the world. */
  readonly clientCertificate: TlsFile | null;
  readonly clientKey: TlsFile | null;
  /** Names of which one must stand in a certificate shown to a subgraph; null for any of the authority. */
  readonly clients: readonly string[] | null;
  /** Whether gateway and subgraphs may speak plain HTTP between hosts, since something else encrypts it. */
  readonly plainBetween: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws Error that names the variable and what was expected of it */
export function readTlsSettings(environment: Environment): TlsSettings {
  const file = (setting: string): TlsFile | null => {
    const path = environment[setting];
    return path ? { setting, path: resolve(repositoryRoot, path) } : null;
  };
  const settings: TlsSettings = {
    certificate: file('SAMGRAF_TLS_CERT'),
    key: file('SAMGRAF_TLS_KEY'),
    ca: file('SAMGRAF_TLS_CA'),
    clientCertificate: file('SAMGRAF_TLS_CLIENT_CERT'),
    clientKey: file('SAMGRAF_TLS_CLIENT_KEY'),
    clients: names(environment.SAMGRAF_TLS_CLIENTS),
    plainBetween: yesOrNo(environment, 'SAMGRAF_PLAIN_SUBGRAPHS'),
  };
  const { ca, certificate, clientCertificate, clients } = settings;
  if (ca && !certificate) {
    throw new Error('SAMGRAF_TLS_CERT: expected a certificate, since SAMGRAF_TLS_CA is set; there is none.');
  }
  const pointless = clientCertificate?.setting ?? (clients && 'SAMGRAF_TLS_CLIENTS');
  if (!ca && pointless) {
    throw new Error(`${pointless}: expected SAMGRAF_TLS_CA beside it; there is none.`);
  }
  return settings;
}

function names(list: string | undefined): readonly string[] | null {
  const found = (list ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  return found.length > 0 ? found : null;
}

function yesOrNo(environment: Environment, name: string): boolean {
  const value = environment[name] || 'no';
  if (value !== 'yes' && value !== 'no') throw new Error(`${name}: expected yes or no, came ${value}.`);
  return value === 'yes';
}
