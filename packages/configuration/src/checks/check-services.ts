import type { Problem } from '../configuration-error.ts';
import { duplicates } from '../duplicates.ts';
import type { CommonServicesInput, ServicesInput } from '../schema/services-schema.ts';
import type { TenantInput } from '../schema/tenant-schema.ts';
import type { YamlFile } from '../yaml-file.ts';
import type { Valid } from './check-all.ts';

/** Life events that nothing names, authorities that a tenant does not have, ids that stand twice. */
export function checkServices(
  common: Valid<CommonServicesInput> | null,
  services: ReadonlyArray<Valid<ServicesInput>>,
  tenants: ReadonlyArray<Valid<TenantInput>>,
): Problem[] {
  const events = new Set(Object.keys(common?.value.lifeEvents ?? {}));
  const links = common?.value.links ?? [];
  const unknownEvents = (file: YamlFile, key: string, each: { lifeEvents: readonly string[] }, at: number) =>
    each.lifeEvents.flatMap((event, index) =>
      events.has(event)
        ? []
        : [file.problem([key, at, 'lifeEvents', index], 'a life event of services/common.yaml')],
    );
  const problems = links.flatMap((link, at) => unknownEvents(common!.file, 'links', link, at));
  for (const index of duplicates(links, ({ id }) => id)) {
    problems.push(common!.file.problem(['links', index, 'id'], 'an id that no other link has'));
  }
  for (const index of duplicates(services, ({ value }) => value.tenant)) {
    problems.push(services[index]!.file.problem(['tenant'], 'a tenant whose services stand nowhere else'));
  }
  for (const { file, value } of services) {
    const tenant = tenants.find((each) => each.value.code === value.tenant)?.value;
    if (!tenant) problems.push(file.problem(['tenant'], 'the code of a configured tenant'));
    for (const index of duplicates(value.services, ({ id }) => id)) {
      problems.push(file.problem(['services', index, 'id'], 'an id that no other service has'));
    }
    for (const [at, service] of value.services.entries()) {
      problems.push(...unknownEvents(file, 'services', service, at));
      if (tenant && !tenant.authorities.some((each) => each.code === service.authority)) {
        problems.push(file.problem(['services', at, 'authority'], 'the code of an authority of the tenant'));
      }
    }
    for (const [at, id] of value.linksLeftOut.entries()) {
      if (!links.some((link) => link.id === id)) {
        problems.push(file.problem(['linksLeftOut', at], 'the id of a link of services/common.yaml'));
      }
    }
  }
  return problems;
}
