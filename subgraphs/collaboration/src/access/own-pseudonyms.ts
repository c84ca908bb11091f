import type { Ledger } from '@samgraf/ledger';
import type { Principal } from '@samgraf/policy';

/**
 * What stands for the asker in the ledgers of these tenants: a citizen is known by the personal number, an employee by
 * the account, which is what the access log knows of them.
 */
export function ownPseudonyms(
  principal: Principal,
  tenants: readonly string[],
  ledger: Pick<Ledger, 'pseudonym'>,
): string[] {
  const { kind, id, tenant, personNumber } = principal;
  const names: string[] = [];
  if (personNumber !== null) names.push(personNumber);
  if (kind === 'EMPLOYEE' && tenant !== null)
    names.push(`account:${ledger.pseudonym(tenant, 'account', id)}`);
  return names.flatMap((name) => tenants.map((each) => ledger.pseudonym(each, 'person', name)));
}
