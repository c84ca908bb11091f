export type AgreementMode = 'STATISTICS' | 'QUERY_ANSWER' | 'DIRECT_ACCESS';

export type Level = 1 | 2 | 3 | 4 | 5;

/** Where one party stands: asked to sign, has signed, has suspended its part, or has ended it for good. */
export type Standing = 'PROPOSED' | 'SIGNED' | 'SUSPENDED' | 'REVOKED';

/** Where an agreement as a whole stands on a day, see `agreementStatus`. */
export type AgreementStatus = Standing | 'EXPIRED';

/** One party of an agreement, with its level and from when to when (civil dates in Sweden, both inclusive). */
export interface AgreementParty {
  readonly tenant: string;
  readonly level: Level;
  readonly from: string;
  readonly to: string | null;
  /** Diary number of the party's decision. */
  readonly decision: string;
  /** The same for every term of one tenant. Only what is SIGNED opens anything. */
  readonly standing: Standing;
}

/** A collaboration agreement (samverkansavtal). What is missing denies. A version never changes. */
export interface Agreement {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly area: string;
  readonly mode: AgreementMode;
  readonly purposes: readonly string[];
  /** `Type.field`, or `Type.*` for all of a type's fields of this area. */
  readonly fields: readonly string[];
  readonly lowestLevel: Level;
  readonly highestLevel: Level;
  /**
   * Whose records it carries: all, or only those of people that the reader's tenant is responsible for by law. All when
   * left out.
   */
  readonly records?: 'ALL' | 'RESPONSIBLE' | undefined;
  readonly parties: readonly AgreementParty[];
  /** For personal data: without all four nothing personal is opened. */
  readonly personalData: {
    /** One of `secrecyBases`. */
    readonly secrecyBasis: string;
    /** One of `gdprBases`. */
    readonly gdprBasis: string;
    /** Reference to the arrangement between joint controllers (GDPR 26). */
    readonly jointControllers: string;
    /** Reference to the arrangement with processors (GDPR 28). */
    readonly processors: string;
  } | null;
}
