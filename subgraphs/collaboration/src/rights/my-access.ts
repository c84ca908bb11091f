import type { Ground, Information, TypeMask } from '@samgraf/policy';
import { recordId } from '@samgraf/sources';
import type { Asker, Read, Surroundings } from '@samgraf/subgraph';
import type { AccessEntry } from '../generated/types.ts';
import { askedMask } from './asked-mask.ts';
import { shownTypes } from './shown-types.ts';
import { tenantsInReach } from './tenants-in-reach.ts';
import { until } from './until.ts';

/** As many as an answer holds. */
const most = 1_000;

/**
 * What the asker may read now, by the same rule that decides when they do. Told of types and fields: whether there is
 * any record of them is not asked.
 */
export function myAccess(
  surroundings: Surroundings,
  read: Read,
  asker: Asker,
  municipalities: readonly string[] | null,
) {
  const basis = surroundings.basis();
  const entries: AccessEntry[] = [];
  for (const tenant of tenantsInReach(surroundings.configuration, basis, asker.principal)) {
    if (municipalities && !municipalities.includes(tenant.code)) continue;
    const municipality = { code: tenant.code, name: tenant.name };
    for (const { code } of tenant.authorities) {
      const owner = { tenant: tenant.code, authority: code };
      const authority = read.authority(recordId(tenant.code, 'authority', code));
      for (const type of shownTypes(surroundings.catalogue)) {
        const listed = askedMask(surroundings, basis, asker, type, owner, 'LIST');
        const mask = listed.readable ? listed : askedMask(surroundings, basis, asker, type, owner, 'KEY');
        if (!mask.readable) continue;
        for (const group of groups(mask)) {
          entries.push({
            municipality,
            authority,
            area: group.information.area,
            type,
            fields: group.fields,
            ground: group.ground.kind,
            reference: group.ground.reference,
            until: until(group.ground, basis, [tenant.code, asker.principal.tenant]),
            ownDataOnly: group.ownDataOnly,
            responsibleOnly: group.responsibleOnly,
            byKeyOnly: mask !== listed,
          });
        }
      }
    }
  }
  return { purpose: asker.purpose, entries: entries.slice(0, most), complete: entries.length <= most };
}

interface Group {
  readonly information: Information;
  readonly ground: Ground;
  readonly ownDataOnly: boolean;
  readonly responsibleOnly: boolean;
  readonly fields: string[];
}

/** The allowed fields that are not public, those with the same ground together. */
function groups({ allowed, ownDataOnly, responsibleOnly, question }: TypeMask): Group[] {
  const found = new Map<string, Group>();
  for (const [field, ground] of allowed) {
    if (ground.kind === 'PUBLIC') continue;
    const information = question.fields.get(field) as Information;
    const own = ownDataOnly.has(field);
    const responsible = responsibleOnly.has(field);
    const key = JSON.stringify([information.area, ground.kind, ground.reference, own, responsible]);
    const group = found.get(key) ?? {
      information,
      ground,
      ownDataOnly: own,
      responsibleOnly: responsible,
      fields: [],
    };
    group.fields.push(field);
    found.set(key, group);
  }
  return [...found.values()];
}
