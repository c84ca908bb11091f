import type { CaseFile } from '../world/cases/errand.ts';
import type { Release } from './release.ts';

/** A case as it goes into an export. */
export interface ExportedCase {
  readonly file: CaseFile;
  readonly release: Release;
  /** ERMS' code for its secrecy marking, where it has one. */
  readonly restrictionType: string;
  /** The system's id of another case that it refers to. */
  readonly relatedTo: string | null;
  /** ERMS' code for whether its first document is on paper. */
  readonly medium: string;
}
