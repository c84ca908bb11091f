const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** UBL 2.1, in the prefixes that its own documentation uses. */
export const namespaces = {
  inv: `${ubl}Invoice-2`,
  cn: `${ubl}CreditNote-2`,
  ar: `${ubl}ApplicationResponse-2`,
  cac: `${ubl}CommonAggregateComponents-2`,
  cbc: `${ubl}CommonBasicComponents-2`,
} as const;
