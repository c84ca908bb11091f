/** Credentials that cannot be used. The message names the setting and the file, and holds nothing of a key. */
export class TlsConfigurationError extends Error {
  override readonly name = 'TlsConfigurationError';

  constructor(setting: string, expected: string, came: string) {
    super(`${setting}: expected ${expected}; ${came}.`);
  }
}
