export { type Checked, checkAgreementDraft, checkGrantDraft } from './check-draft.ts';
export type {
  AuthorityConfiguration,
  AuthorityLink,
  CaseApiConfiguration,
  Configuration,
  ConnectorConfiguration,
  ErmsFolderConfiguration,
  GeodataCollectionConfiguration,
  GtfsFolderConfiguration,
  LedgerConfiguration,
  MarkingListConfiguration,
  OgcFeaturesConfiguration,
  PaxmlFolderConfiguration,
  PeppolFolderConfiguration,
  PublicService,
  SchoolTransportRule,
  ScimConfiguration,
  ServicesConfiguration,
  SieFolderConfiguration,
  Ss12000Configuration,
  SystemConfiguration,
  TenantConfiguration,
  WfsConfiguration,
} from './configuration.ts';
export type { Problem } from './configuration-error.ts';
export { ConfigurationError } from './configuration-error.ts';
export { connectorsOf } from './connectors-of.ts';
export { type GeodataKind, geodataKinds } from './geodata-kinds.ts';
export type { Environment } from './interpolate.ts';
export { loadConfiguration } from './load-configuration.ts';
export { registersOf } from './registers-of.ts';
