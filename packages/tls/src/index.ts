export { clientTls } from './client-tls.ts';
export type { Credentials } from './credentials.ts';
export { isLoopback } from './is-loopback.ts';
export { LiveCredentials, type LiveCredentialsOptions } from './live-credentials.ts';
export { ownServerFetch } from './own-server-fetch.ts';
export { type ServerTls, type ServerTlsOptions, serverTls } from './server-tls.ts';
export { TlsConfigurationError } from './tls-configuration-error.ts';
export type { TlsFile, TlsFiles } from './tls-files.ts';
