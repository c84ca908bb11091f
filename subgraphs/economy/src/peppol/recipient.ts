import type { PeppolFolderConfiguration } from '@samgraf/configuration';

/** Whose letter box it is: what a document must be addressed to. */
export type Recipient = Pick<PeppolFolderConfiguration, 'endpoints' | 'buyerReference'>;
