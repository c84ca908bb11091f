import path from 'node:path';
import type { Grant } from '@samgraf/policy';
import type { SystemConfiguration, TenantConfiguration } from './configuration.ts';
import type { TenantInput } from './schema/tenant-schema.ts';

/** A tenant as its file says. @param folder what a relative drop folder is relative to */
export function readTenant(input: TenantInput, folder: string): TenantConfiguration {
  const owner = (authority: string) => ({ tenant: input.code, authority });
  return {
    ...input,
    systems: input.systems.map(
      (system): SystemConfiguration =>
        system.connector?.kind === 'sie-folder'
          ? {
              ...system,
              connector: { ...system.connector, folder: path.resolve(folder, system.connector.folder) },
            }
          : system,
    ),
    grants: input.grants.map(
      (grant): Grant => ({ ...grant, owner: owner(grant.owner), reader: owner(grant.reader ?? grant.owner) }),
    ),
    raised: new Map(Object.entries(input.raised)),
  };
}
