/** A case as the case-management system keeps and serves it. */
export interface Errand {
  readonly id: string;
  readonly municipalityId: string;
  /** The register of one authority: BN, KS, BUN, FN. */
  readonly namespace: string;
  /** `BN-2026-000123` */
  readonly errandNumber: string;
  /** `BN 2026/123` */
  readonly diaryNumber: string;
  readonly title: string;
  readonly caseType: string;
  readonly status: ErrandStatus;
  /** `YYYY-MM-DD` */
  readonly openedOn: string;
  readonly closedOn: string | null;
  /** The handler's signature. */
  readonly handler: string | null;
  /** With the municipality's name: `MELLERUD ASSAREBYN 1:23`. */
  readonly propertyDesignation: string | null;
  readonly secrecy: Secrecy | null;
  readonly stakeholders: readonly Stakeholder[];
  /** What is particular to the case type; most have none. */
  readonly extraParameters?: readonly ExtraParameter[];
}

/** A field that only one case type has: `skolskjuts.grund`, with its values. */
export interface ExtraParameter {
  readonly key: string;
  readonly values: readonly string[];
}

/** ERMS 3; the full stop of `Ad Acta.` stands in the standard. */
export type ErrandStatus = 'Öppet' | 'Vilande' | 'Stängt' | 'Makulerat' | 'Ad Acta.';

export interface Secrecy {
  /** Paragraph of the secrecy act: `OSL 23 kap. 2 §`. */
  readonly provision: string;
  readonly markedOn: string;
  /** Name of the authority that marked it. */
  readonly authority: string;
}

export interface Stakeholder {
  readonly id: string;
  readonly role: 'Sökande' | 'Fastighetsägare' | 'Granne' | 'Ombud' | 'Anmälare' | 'Annan';
  readonly name: string;
  readonly personNumber: string | null;
  readonly organisationNumber: string | null;
  /** Left out where the system does not know how the person is marked. */
  readonly protectedIdentity?: boolean;
}

export interface CaseDocument {
  readonly id: string;
  readonly errandNumber: string;
  readonly namespace: string;
  readonly number: number;
  readonly title: string;
  readonly documentType: string;
  readonly direction: 'Inkommen' | 'Expedierad' | 'Upprättad';
  readonly registeredOn: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

export interface CaseDecision {
  readonly id: string;
  readonly errandNumber: string;
  readonly namespace: string;
  /** `BN § 45` or, by delegation, `Del BN 2026-123`. */
  readonly reference: string;
  readonly outcome: string;
  readonly decidedOn: string;
  /** The board's name or a signature. */
  readonly decidedBy: string;
}

/** A case with all that belongs to it: one line of the file that a case server reads at its start. */
export interface CaseFile {
  readonly errand: Errand;
  /** By number. */
  readonly documents: readonly CaseDocument[];
  /** By day, then id. */
  readonly decisions: readonly CaseDecision[];
}
