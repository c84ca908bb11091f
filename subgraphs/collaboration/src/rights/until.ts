import { agreementKey } from '@samgraf/agreements';
import type { Basis, Ground } from '@samgraf/policy';

/** The last day of what a right rests on; null where it has no end. @param tenants owner and reader */
export function until(
  { kind, reference }: Ground,
  basis: Basis,
  tenants: readonly (string | null)[],
): string | null {
  const [tenant, , id] = (reference ?? '').split(':');
  const ends = () => {
    switch (kind) {
      case 'AGREEMENT':
        return basis.agreements
          .filter((each) => agreementKey(each) === reference)
          .flatMap(({ parties }) => parties.filter((each) => tenants.includes(each.tenant)))
          .map((each) => each.to);
      case 'DELEGATION':
        return (basis.delegations ?? [])
          .filter((each) => each.id === id && each.authority.tenant === tenant)
          .map((each) => each.to);
      case 'GRANT':
      case 'OWN_DATA':
        return basis.grants
          .filter((each) => each.id === id && each.owner.tenant === tenant)
          .map((each) => each.to);
      default:
        return [];
    }
  };
  return ends().reduce(
    (first, each) => (first === null || (each !== null && each < first) ? each : first),
    null,
  );
}
