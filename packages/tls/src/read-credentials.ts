import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Credentials } from './credentials.ts';
import { TlsConfigurationError } from './tls-configuration-error.ts';
import type { TlsFile, TlsFiles } from './tls-files.ts';

const block = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/**
 * Reads the files and checks what can be checked before anybody connects: that they are PEM, belong together, and
 * are of today.
 *
 * @param now milliseconds since the epoch
 * @throws TlsConfigurationError that names the setting
 */
export function readCredentials({ certificate, key, ca }: TlsFiles, now: number): Credentials {
  const own = certificate && readOwn(certificate, key, now);
  if (!certificate && key)
    throw new TlsConfigurationError(key.setting, 'a certificate beside it', 'there is none');
  return {
    certificate: own?.text ?? null,
    key: own?.key ?? null,
    ca: ca && readAuthorities(ca),
    expiresAt: own?.expiresAt ?? null,
  };
}

function readOwn(file: TlsFile, keyFile: TlsFile | null, now: number) {
  const text = read(file);
  const [leaf] = certificates(file, text);
  if (!keyFile) throw new TlsConfigurationError(file.setting, 'a key beside it', 'there is none');
  const key = read(keyFile);
  if (!leaf!.checkPrivateKey(privateKey(keyFile, key))) {
    throw new TlsConfigurationError(
      keyFile.setting,
      `the key of the certificate of ${file.setting}`,
      'it is of another',
    );
  }
  const expiresAt = leaf!.validToDate.getTime();
  if (expiresAt <= now) throw untimely(file, `it ended on ${leaf!.validToDate.toISOString()}`);
  if (leaf!.validFromDate.getTime() > now) {
    throw untimely(file, `it begins on ${leaf!.validFromDate.toISOString()}`);
  }
  return { text, key, expiresAt };
}

function readAuthorities(file: TlsFile): string {
  const text = read(file);
  certificates(file, text);
  return text;
}

function certificates(file: TlsFile, text: string): X509Certificate[] {
  const found = text.match(block) ?? [];
  try {
    if (found.length > 0) return found.map((each) => new X509Certificate(each));
  } catch {
    // Told below.
  }
  throw new TlsConfigurationError(file.setting, 'a certificate in PEM', `${file.path} holds none`);
}

function privateKey(file: TlsFile, text: string): KeyObject {
  try {
    return createPrivateKey(text);
  } catch {
    // The error of the library may quote the key.
    throw new TlsConfigurationError(
      file.setting,
      'a private key in PEM, without a passphrase',
      `${file.path} holds none`,
    );
  }
}

function read({ setting, path }: TlsFile): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as { code?: string };
    throw new TlsConfigurationError(setting, 'a file that can be read', `${path}: ${code}`);
  }
}

const untimely = ({ setting }: TlsFile, came: string) =>
  new TlsConfigurationError(setting, 'a certificate that is valid today', came);
