import type { Decision, DenyReason } from './decision.ts';

/** A refusal with its reason. */
export function deny(reason: DenyReason): Decision & { readonly allow: false } {
  return { allow: false, reason };
}
