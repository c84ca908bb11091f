import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { checkAgreement } from './checks/check-agreement.ts';
import { checkTenants, checkVersions, type Valid } from './checks/check-all.ts';
import { checkTenant } from './checks/check-tenant.ts';
import type { Configuration } from './configuration.ts';
import { ConfigurationError, type Problem } from './configuration-error.ts';
import type { Environment } from './interpolate.ts';
import { readTenant } from './read-tenant.ts';
import { agreementSchema } from './schema/agreement-schema.ts';
import { purposesSchema } from './schema/purposes-schema.ts';
import { strategySchema } from './schema/strategy-schema.ts';
import { tenantSchema } from './schema/tenant-schema.ts';
import { validate } from './validate.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** Areas of what the graph knows by itself, with no system behind it. */
const ownAreas = [
  'collaboration.tenants',
  'collaboration.systems',
  'collaboration.agreements',
  'collaboration.grants',
  'operations.imports',
  'access.log',
];

/**
 * Reads and checks everything that is configured: `municipalities/*.yaml` and `agreements/*.yaml`.
 * @param folder the folder that holds both
 * @param environment what `${NAME}` stands for
 * @throws ConfigurationError with every problem, each with its file, line and key
 */
export function loadConfiguration(options: {
  readonly folder: string;
  readonly environment: Environment;
}): Configuration {
  const { folder, environment } = options;
  const problems: Problem[] = [];
  const read = (name: string) => readYamlFile(path.join(folder, name), name, environment);
  const valid = <S extends z.ZodType>(files: readonly YamlFile[], schema: S): Array<Valid<z.output<S>>> =>
    files.flatMap((file) => {
      const value = validate(file, schema, problems);
      return value === null ? [] : [{ file, value }];
    });

  const purposes = valid([read('municipalities/purposes.yaml')], purposesSchema)[0]?.value ?? {};
  const goals = valid([read('municipalities/strategy.yaml')], strategySchema)[0]?.value;
  const tenantFiles = yamlIn(folder, 'municipalities', ['purposes.yaml', 'strategy.yaml']).map(read);
  const tenants = valid(tenantFiles, tenantSchema);
  const agreements = valid(yamlIn(folder, 'agreements', []).map(read), agreementSchema);

  // Where a tenant's file has problems its areas are not known, and no one is wrong for naming them.
  const areas =
    tenants.length < tenantFiles.length
      ? null
      : new Set([
          ...ownAreas,
          ...tenants.flatMap(({ value }) => value.systems.flatMap((each) => each.areas)),
        ]);
  const known = {
    tenants: new Set(tenantFiles.map(({ value }) => (value as { code?: string } | null)?.code ?? '')),
    purposes: new Set(Object.keys(purposes)),
    areas,
  };
  for (const { file, value } of tenants) problems.push(...checkTenant(value, file));
  for (const { file, value } of agreements) problems.push(...checkAgreement(value, file, known));
  problems.push(...checkTenants(tenants, areas), ...checkVersions(agreements));
  if (problems.length > 0 || !goals) throw new ConfigurationError(problems);

  const configured = tenants.map(({ value }) => readTenant(value, folder));
  return {
    tenants: new Map(configured.map((tenant) => [tenant.code, tenant])),
    agreements: agreements.map(({ value }) => value),
    grants: configured.flatMap((tenant) => tenant.grants),
    delegations: configured.flatMap((tenant) => tenant.delegations ?? []),
    purposes: new Map(
      Object.entries(purposes).map(([code, { english, swedish }]) => [code, `${english} (${swedish})`]),
    ),
    goals,
  };
}

/** The YAML files of a folder in the order of their names. No folder is no file: agreements may be none at all. */
function yamlIn(folder: string, part: string, except: readonly string[]): string[] {
  const place = path.join(folder, part);
  return (existsSync(place) ? readdirSync(place) : [])
    .filter((name) => /\.ya?ml$/.test(name) && !except.includes(name))
    .sort()
    .map((name) => `${part}/${name}`);
}
