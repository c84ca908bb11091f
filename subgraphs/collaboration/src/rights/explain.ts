import { SamgrafError } from '@samgraf/errors';
import { type DenyReason, reasons, type TypeMask } from '@samgraf/policy';
import { recordId } from '@samgraf/sources';
import type { Asker, Read, Surroundings } from '@samgraf/subgraph';
import { askedMask } from './asked-mask.ts';
import { unlock } from './unlock.ts';

/**
 * Whether the asker may read a field of a tenant's information, by each of its authorities. Told of the type alone:
 * nothing is looked up, so nothing is confirmed.
 */
export function explain(
  surroundings: Surroundings,
  read: Read,
  asker: Asker,
  path: string,
  municipality: string,
) {
  const [type = '', field = '', ...rest] = path.split('.');
  if (rest.length > 0 || type === 'Mutation' || !surroundings.catalogue.types.get(type)?.has(field)) {
    throw new SamgrafError('BAD_ARGUMENT', 'Expected `field` to be a field of the graph, as `Type.field`.');
  }
  const tenant = surroundings.configuration.tenants.get(municipality);
  if (!tenant) throw new SamgrafError('BAD_ARGUMENT', 'Expected `municipality` to be the code of a party.');
  const basis = surroundings.basis();
  return {
    field: path,
    purpose: asker.purpose,
    byAuthority: tenant.authorities.map(({ code }) => {
      const owner = { tenant: tenant.code, authority: code };
      const inList = askedMask(surroundings, basis, asker, type, owner, 'LIST');
      const byKey = askedMask(surroundings, basis, asker, type, owner, 'KEY');
      const reason = refusal(inList, field);
      const ground = (reason === null ? inList : byKey).allowed.get(field);
      return {
        authority: read.authority(recordId(tenant.code, 'authority', code)),
        allowed: reason === null,
        allowedByKey: refusal(byKey, field) === null,
        ground: ground?.kind ?? null,
        reference: ground?.reference ?? null,
        reason,
        sentence: reason && reasons[reason],
        unlock: unlock(reason, refusal(byKey, field)),
      };
    }),
  };
}

/** Why a field cannot be seen; a record whose key is refused is not shown, whatever else of it is open. */
function refusal({ allowed, denied, readable }: TypeMask, field: string): DenyReason | null {
  if (!allowed.has(field)) return denied.get(field) ?? 'UNMAPPED';
  return readable ? null : (denied.get('id') ?? 'NOT_GRANTED');
}
