/** What a caller of the case-management system may see, and how much of it. */
export interface View {
  /** The registers that it may read. */
  readonly namespaces: ReadonlySet<string>;
  /** Only cases with this person as a party. */
  readonly partyPersonNumber: string | null;
  /** Whether cases of people with a protected identity may be seen. */
  readonly protectedToo: boolean;
}

export interface Page {
  readonly limit: number;
  /** The key of the last one seen. */
  readonly after: string | null;
}

/** Filters of a list; null where none is asked. */
export interface Filter {
  readonly status: string | null;
  readonly text: string | null;
  readonly propertyDesignation: string | null;
  readonly handler: string | null;
  readonly caseType: string | null;
  readonly openedFrom: string | null;
  readonly openedTo: string | null;
}

export const noFilter: Filter = {
  status: null,
  text: null,
  propertyDesignation: null,
  handler: null,
  caseType: null,
  openedFrom: null,
  openedTo: null,
};
