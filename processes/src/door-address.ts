import type { Settings } from './settings.ts';

/** Where the door answers on this host. */
export const doorAddress = ({ port, tls }: Pick<Settings, 'port' | 'tls'>): string =>
  `${tls.certificate ? 'https' : 'http'}://localhost:${port}`;
