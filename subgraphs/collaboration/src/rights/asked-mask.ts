import { type Access, type Basis, maskFor, type Owner, type TypeMask } from '@samgraf/policy';
import { type Asker, type Surroundings, swedishDate } from '@samgraf/subgraph';

/** What an asker may read of a type of an owner's information, by the same rule that every subgraph asks. */
export function askedMask(
  { catalogue, configuration, now }: Surroundings,
  basis: Basis,
  asker: Asker,
  type: string,
  owner: Owner,
  access: Access,
): TypeMask {
  const fields = catalogue.types.get(type) ?? new Map();
  const raised = configuration.tenants.get(owner.tenant)?.raised ?? new Map();
  return maskFor({ ...asker, owner, access, today: swedishDate(now()), fields, raised }, basis);
}
