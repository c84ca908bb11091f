import { actingFor } from './acting-for.ts';
import { assurance } from './assurance.ts';
import { lentStaff } from './lent-staff.ts';
import { notSignedIn } from './not-signed-in.ts';
import { ownData } from './own-data.ts';
import { protectedIdentity } from './protected-identity.ts';
import { publicCeiling } from './public-ceiling.ts';
import { representative } from './representative.ts';
import type { Rule } from './rule.ts';
import { separated } from './separated.ts';
import { underAgreement } from './under-agreement.ts';
import { unmapped } from './unmapped.ts';
import { withinTenant } from './within-tenant.ts';

/**
 * In this order; the first that answers decides. What beats everything stands first, then what is anyone's, then
 * what everyone needs, then one rule for each kind of reader. See docs/decisions/010-order-of-rules.md.
 */
export const rules: readonly Rule[] = [
  unmapped,
  protectedIdentity,
  publicCeiling,
  notSignedIn,
  assurance,
  representative,
  ownData,
  actingFor,
  lentStaff,
  withinTenant,
  separated,
  underAgreement,
];
