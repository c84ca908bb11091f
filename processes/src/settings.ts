import { resolve } from 'node:path';
import { z } from 'zod';
import { type DoorSettings, readDoorSettings } from './door-settings.ts';
import { repositoryRoot } from './repository-root.ts';
import { readTlsSettings, type TlsSettings } from './tls-settings.ts';

const port = z.coerce.number().int().min(0).max(65_535);

const schema = z.object({
  PORT: port.default(4000),
  SAMGRAF_HOST: z.string().default('127.0.0.1'),
  SAMGRAF_SUBGRAPH_PORT: port.default(4101),
  SAMGRAF_DATA: z.string().default('.data'),
  SAMGRAF_CONFIGURATION: z.string().default('.'),
  SAMGRAF_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  SAMGRAF_ORIGINS: z.string().default(''),
  SAMGRAF_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SAMGRAF_PRODUCTION: z.enum(['yes', 'no']).default('no'),
  SAMGRAF_SIGNING_KEYS: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_AUDIENCE: z.string().optional(),
});

/** What the environment says, read once. */
export interface Settings {
  readonly port: number;
  /** Address that servers listen on: loopback unless said. */
  readonly host: string;
  /** Port of the first subgraph in the distributed topology. */
  readonly subgraphPort: number;
  /** Absolute path of the folder that all state lies under. */
  readonly dataFolder: string;
  /** Absolute path of the folder that holds `municipalities/`, `agreements/` and `issuers/`: the repository's root. */
  readonly configurationFolder: string;
  readonly logLevel: string;
  /** Origins that browsers may ask from. */
  readonly origins: readonly string[];
  /** Where clients reach the door, proxies in front included, without a slash at its end; this host when absent. */
  readonly publicUrl: string | null;
  /** No introspection, no suggestions, no page. */
  readonly production: boolean;
  /** Issuer of the access tokens; the embedded provider when absent. */
  readonly issuer: string | null;
  readonly audience: string | null;
  /** Folder of the tenants' keys for signing agreements; made for the demo in the data folder when absent. */
  readonly signingKeys: string | null;
  /** The PostgreSQL that keeps what the product owns; files in the data folder when absent. */
  readonly database: string | null;
  readonly tls: TlsSettings;
  readonly door: DoorSettings;
}

/** @throws Error that names the variable and what was expected of it. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = schema.safeParse(environment);
  if (!read.success) {
    throw new Error(read.error.issues.map((each) => `${each.path.join('.')}: ${each.message}`).join('\n'));
  }
  const { data } = read;
  return {
    port: data.PORT,
    host: data.SAMGRAF_HOST,
    subgraphPort: data.SAMGRAF_SUBGRAPH_PORT,
    dataFolder: resolve(repositoryRoot, data.SAMGRAF_DATA),
    configurationFolder: resolve(repositoryRoot, data.SAMGRAF_CONFIGURATION),
    logLevel: data.SAMGRAF_LOG_LEVEL,
    origins: data.SAMGRAF_ORIGINS.split(',')
      .map((each) => each.trim())
      .filter(Boolean),
    publicUrl: data.SAMGRAF_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    production: data.SAMGRAF_PRODUCTION === 'yes',
    issuer: data.OIDC_ISSUER ?? null,
    audience: data.OIDC_AUDIENCE ?? null,
    signingKeys: data.SAMGRAF_SIGNING_KEYS ? resolve(data.SAMGRAF_SIGNING_KEYS) : null,
    database: data.DATABASE_URL ?? null,
    tls: readTlsSettings(environment),
    door: readDoorSettings(environment, data.SAMGRAF_PRODUCTION === 'yes'),
  };
}
