/** Rows of kinds and tenants that may be read together: the authority may be another for each kind. */
export const ofPairs = `(f.kind || ' ' || f.tenant) IN (SELECT value FROM json_each($pairs))`;
