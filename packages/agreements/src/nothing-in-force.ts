import type { Basis } from '@samgraf/policy';

/** What is in force where that cannot be known. */
export const nothingInForce: Basis = Object.freeze({ agreements: [], grants: [], delegations: [] });
