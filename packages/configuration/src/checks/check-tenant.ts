import type { Problem } from '../configuration-error.ts';
import { duplicates } from '../duplicates.ts';
import type { TenantInput } from '../schema/tenant-schema.ts';
import type { Path, YamlFile } from '../yaml-file.ts';
import { checkConnector } from './check-connector.ts';
import { checkGrant } from './check-grant.ts';
import { checkSchoolTransport } from './check-school-transport.ts';

/** What a tenant's file must keep beyond its shape. */
export function checkTenant(tenant: TenantInput, file: YamlFile): Problem[] {
  const problems: Problem[] = [];
  const expectedName = `municipalities/${tenant.code}-${tenant.slug}.yaml`;
  if (file.name !== expectedName) {
    problems.push(file.problem(['code'], `the file to be named ${expectedName}`, file.name));
  }
  const lists = [
    ['authorities', tenant.authorities.map((each) => each.code), 'code'],
    ['systems', tenant.systems.map((each) => each.id), 'id'],
    ['grants', tenant.grants.map((each) => each.id), 'id'],
    ['delegations', tenant.delegations.map((each) => each.id), 'id'],
  ] as const;
  for (const [list, keys, key] of lists) {
    for (const index of duplicates(keys, (each) => each)) {
      problems.push(file.problem([list, index, key], 'an id that is not taken'));
    }
  }
  const authorities = new Set(tenant.authorities.map((each) => each.code));
  for (const [index, system] of tenant.systems.entries()) {
    const at: Path = ['systems', index];
    problems.push(...checkConnector(system.connector, [...at, 'connector'], authorities, file));
    for (const [further, connector] of system.furtherConnectors.entries()) {
      problems.push(...checkConnector(connector, [...at, 'furtherConnectors', further], authorities, file));
    }
  }
  for (const [index, grant] of tenant.grants.entries()) {
    problems.push(...checkGrant(grant, ['grants', index], authorities, file));
  }
  for (const [index, { authority, from, to }] of tenant.delegations.entries()) {
    const at: Path = ['delegations', index];
    const expected = `an authority of the tenant (${[...authorities].join(', ')})`;
    if (!authorities.has(authority)) problems.push(file.problem([...at, 'authority'], expected));
    if (to < from) problems.push(file.problem([...at, 'to'], `a day that is not before ${from}`));
  }
  problems.push(...checkSchoolTransport(tenant.schoolTransport, file));
  return problems;
}
