import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { checkAgreement } from './checks/check-agreement.ts';
import { checkTenants, checkVersions, type Valid } from './checks/check-all.ts';
import { checkServices } from './checks/check-services.ts';
import { checkTenant } from './checks/check-tenant.ts';
import type { Configuration } from './configuration.ts';
import { ConfigurationError, type Problem } from './configuration-error.ts';
import type { Environment } from './interpolate.ts';
import { readServices } from './read-services.ts';
import { readTenant } from './read-tenant.ts';
import { agreementSchema } from './schema/agreement-schema.ts';
import { purposesSchema } from './schema/purposes-schema.ts';
import { commonServicesSchema, servicesSchema } from './schema/services-schema.ts';
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
  'collaboration.services',
  'operations.imports',
  'access.log',
];

/** What residents are told of what there is; may be left out. */
const servicesFolder = 'municipalities/services';
const commonServices = `${servicesFolder}/common.yaml`;

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
  const commonFiles = yamlIn(folder, servicesFolder, []).filter((name) => name === commonServices);
  const [common = null] = valid(commonFiles.map(read), commonServicesSchema);
  const services = valid(yamlIn(folder, servicesFolder, ['common.yaml']).map(read), servicesSchema);

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
  // Where a file has problems what it would have named is not known, and no one is wrong for naming it.
  if ((common !== null || commonFiles.length === 0) && tenants.length === tenantFiles.length) {
    problems.push(...checkServices(common, services, tenants));
  }
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
    services: readServices(
      common?.value ?? null,
      services.map(({ value }) => value),
    ),
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
