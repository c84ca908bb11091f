import type { Agreement } from '@samgraf/policy';
import type { Problem } from '../configuration-error.ts';
import { duplicates } from '../duplicates.ts';
import type { TenantInput } from '../schema/tenant-schema.ts';
import type { YamlFile } from '../yaml-file.ts';
import { overlap } from './check-agreement.ts';

/** A file that fits its schema, with what it says. */
export interface Valid<T> {
  readonly file: YamlFile;
  readonly value: T;
}

/** What tenants' files must keep among themselves. */
export function checkTenants(
  tenants: ReadonlyArray<Valid<TenantInput>>,
  areas: ReadonlySet<string> | null,
): Problem[] {
  const problems: Problem[] = [];
  for (const key of ['code', 'slug', 'organisationNumber'] as const) {
    for (const index of duplicates(tenants, ({ value }) => value[key])) {
      problems.push(
        (tenants[index] as Valid<TenantInput>).file.problem([key], `a ${key} that no other tenant has`),
      );
    }
  }
  const products = new Map<string, string>();
  for (const { file, value } of tenants) {
    for (const [index, { id, product, kind }] of value.systems.entries()) {
      const said = products.get(id) ?? `${product}, ${kind}`;
      products.set(id, said);
      if (said !== `${product}, ${kind}`) {
        problems.push(
          file.problem(
            ['systems', index, 'id'],
            `the installation ${id} to be the same as elsewhere (${said})`,
          ),
        );
      }
    }
    const named = [
      ...value.members.map((code, index) => ({ code, at: ['members', index] })),
      ...value.authorities.flatMap(({ jointWith }, index) =>
        jointWith.map((code, place) => ({ code, at: ['authorities', index, 'jointWith', place] })),
      ),
    ];
    for (const { code, at } of named) {
      const known = tenants.some((each) => each.value.code === code && each.value.kind === 'MUNICIPALITY');
      if (!known || code === value.code) {
        problems.push(file.problem(at, 'the code of another municipality that is configured'));
      }
    }
    if (value.members.length > 0 && value.kind !== 'FEDERATION') {
      problems.push(file.problem(['members'], 'no members: a municipality is no federation'));
    }
    for (const [index, grant] of value.grants.entries()) {
      if (areas && !areas.has(grant.area)) {
        problems.push(
          file.problem(['grants', index, 'area'], 'an area that some system holds information of'),
        );
      }
    }
  }
  return problems;
}

/**
 * No two versions of an agreement hold for a party on the same day: a newer version replaces the older, and must
 * not be widened by what the older allowed.
 */
export function checkVersions(agreements: ReadonlyArray<Valid<Agreement>>): Problem[] {
  return agreements.flatMap(({ file, value }, index) => {
    const others = agreements.slice(0, index).filter((each) => each.value.id === value.id);
    if (others.some((each) => each.value.version === value.version)) {
      return [file.problem(['version'], `a version of ${value.id} that is not taken`)];
    }
    return value.parties.flatMap((party, at) => {
      const before = others.find((each) =>
        each.value.parties.some((other) => other.tenant === party.tenant && overlap(other, party)),
      );
      const expected = `a day on which no other version holds for ${party.tenant} (${before?.file.name})`;
      return before ? [file.problem(['parties', at, 'from'], expected)] : [];
    });
  });
}
