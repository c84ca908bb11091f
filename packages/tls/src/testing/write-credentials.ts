import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TlsFiles } from '../tls-files.ts';
import type { IssuedCertificate } from './test-authority.ts';

/** Lays credentials in a folder, as an administrator would; the settings are those of a Samgraf process. */
export function writeCredentials(
  folder: string,
  name: string,
  own: IssuedCertificate | null,
  ca: string | null,
): TlsFiles {
  const write = (setting: string, suffix: string, text: string | undefined | null) => {
    if (!text) return null;
    const path = join(folder, `${name}.${suffix}`);
    writeFileSync(path, text);
    return { setting, path };
  };
  return {
    certificate: write('SAMGRAF_TLS_CERT', 'crt', own?.certificate),
    key: write('SAMGRAF_TLS_KEY', 'key', own?.key),
    ca: write('SAMGRAF_TLS_CA', 'ca', ca),
  };
}
