import path from 'node:path';
import type { Delegation, Grant } from '@samgraf/policy';
import type { ConnectorConfiguration, SystemConfiguration, TenantConfiguration } from './configuration.ts';
import type { TenantInput } from './schema/tenant-schema.ts';

/** A tenant as its file says. @param folder what a relative drop folder is relative to */
export function readTenant(input: TenantInput, folder: string): TenantConfiguration {
  const owner = (authority: string) => ({ tenant: input.code, authority });
  return {
    ...input,
    systems: input.systems.map(
      (system): SystemConfiguration => ({
        ...system,
        connector: system.connector && inFolder(system.connector, folder),
        furtherConnectors: system.furtherConnectors.map((each) => inFolder(each, folder)),
        marking: system.marking && { ...system.marking, file: path.resolve(folder, system.marking.file) },
      }),
    ),
    grants: input.grants.map(
      (grant): Grant => ({ ...grant, owner: owner(grant.owner), reader: owner(grant.reader ?? grant.owner) }),
    ),
    delegations: input.delegations.map((each): Delegation => ({ ...each, authority: owner(each.authority) })),
    raised: new Map(Object.entries(input.raised)),
  };
}

function inFolder(connector: ConnectorConfiguration, folder: string): ConnectorConfiguration {
  return 'folder' in connector ? { ...connector, folder: path.resolve(folder, connector.folder) } : connector;
}
