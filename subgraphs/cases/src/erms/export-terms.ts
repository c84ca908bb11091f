import type { ErmsFolderConfiguration } from '@samgraf/configuration';

/** What an export is read by: the part of a connection's configuration that its reading heeds. */
export interface ExportTerms extends Pick<ErmsFolderConfiguration, 'namespaces' | 'ownElements'> {
  /** Of the tenant; an export that names another is refused. */
  readonly organisationNumber: string;
}
