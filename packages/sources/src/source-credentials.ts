import { LiveCredentials, type LiveCredentialsOptions, type TlsFile } from '@samgraf/tls';

/** Paths of files in PEM, as the configuration has them. */
interface SourceTls {
  readonly ca: string | null;
  readonly certificate: string | null;
  readonly key: string | null;
}

/**
 * The credentials for one system, by its configuration.
 *
 * @throws TlsConfigurationError that names the system and the key of the configuration
 */
export function sourceCredentials(
  system: string,
  tls: SourceTls | null,
  log: LiveCredentialsOptions['log'],
): LiveCredentials | undefined {
  if (tls === null) return undefined;
  const file = (key: keyof SourceTls): TlsFile | null => {
    const path = tls[key];
    return path === null ? null : { setting: `${system}: connector.tls.${key}`, path };
  };
  return new LiveCredentials({ certificate: file('certificate'), key: file('key'), ca: file('ca') }, { log });
}
