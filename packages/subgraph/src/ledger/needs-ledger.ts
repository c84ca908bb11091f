import type { Information, Owner, Principal } from '@samgraf/policy';

/**
 * Whether reading this, or being refused it, is written down: what is personal, secret, or another tenant's. What
 * everybody may read of another tenant (its name, its level) is no access to write down.
 *
 * @param information as its tenant has raised it
 */
export function needsLedger(
  information: Information,
  principal: Principal,
  owner: Pick<Owner, 'tenant'>,
): boolean {
  if (information.personal || information.confidentiality >= 2) return true;
  return information.ceiling !== 'PUBLIC' && !isAtHome(principal, owner.tenant);
}

function isAtHome(principal: Principal, tenant: string): boolean {
  return principal.tenant === tenant || principal.actingFor.includes(tenant);
}
