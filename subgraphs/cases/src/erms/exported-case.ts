/** ERMS' types of restriction; null for one that it does not have. */
export type RestrictionType = 'CONFIDENTIAL' | 'GDPR' | 'INTEGRITY' | 'OTHER' | null;

/** A restriction (sekretessmarkering, OSL 5:5, or another) of a case. Days are `YYYY-MM-DD`. */
export interface Restriction {
  readonly type: RestrictionType;
  /** `OSL 23 kap. 2 §` */
  readonly paragraph: string | null;
  readonly from: string | null;
  /** The last day that it holds. */
  readonly until: string | null;
}

export interface ExportedParty {
  /** As the system writes it: `Sökande`. */
  readonly role: string | null;
  readonly name: string | null;
  /** Twelve digits. */
  readonly personNumber: string | null;
  /** Ten digits. */
  readonly organisationNumber: string | null;
  /** Null where the export does not say. */
  readonly protectedIdentity: boolean | null;
}

/** What can be released of a case to the public register. */
export type ReleasablePart = 'ENTRY' | 'TITLE' | 'PROPERTY' | 'PARTIES';

export interface ExportedDocument {
  readonly line: number;
  readonly id: string;
  readonly title: string | null;
  readonly documentType: string | null;
  readonly direction: 'INCOMING' | 'OUTGOING' | 'INTERNAL' | null;
  readonly number: number;
  readonly registeredOn: string | null;
  readonly mediaType: string | null;
  readonly size: number | null;
  readonly checksum: { readonly algorithm: string; readonly value: string } | null;
  readonly restrictions: readonly Restriction[];
}

/** A case as an export has it, read and held to the rules. */
export interface ExportedCase {
  readonly line: number;
  /** The system's own id, by which cases refer to each other. */
  readonly systemId: string;
  /** As the live system numbers it: `BN-2026-000123`. */
  readonly number: string;
  /** The register: `BN`. */
  readonly namespace: string;
  readonly diaryNumber: string | null;
  readonly title: string | null;
  readonly publicTitle: string | null;
  readonly status: string | null;
  readonly caseType: string | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly handler: string | null;
  /** With the municipality's name, normalised. */
  readonly property: string | null;
  readonly restrictions: readonly Restriction[];
  readonly parties: readonly ExportedParty[];
  readonly released: ReadonlySet<ReleasablePart>;
  /** Where what is released stands, for what is told of it. */
  readonly releaseLine: number;
  readonly relations: ReadonlyArray<{ readonly to: string; readonly line: number }>;
  readonly documents: readonly ExportedDocument[];
  readonly decisions: number;
}
