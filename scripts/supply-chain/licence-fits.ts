import type { ProductionPackage } from './production-packages.ts';

/** Licences whose conditions are met by passing their texts on, which `npm ci` does. All go with EUPL-1.2. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
]);

/**
 * Packages under other licences, each with why it is taken all the same. Elastic-2.0 lets one host the product oneself
 * and forbids offering it to others as a managed service.
 */
export const exceptions: ReadonlyMap<string, string> = new Map(
  ['composition', 'federation-internals', 'gateway', 'query-graphs', 'query-planner'].map((each) => [
    `@apollo/${each}`,
    'Elastic-2.0',
  ]),
);

/** Whether a package may be part of the product: by the allow-list, or by its name and the licence it was taken under. */
export function licenceFits({ name, licence }: ProductionPackage): boolean {
  if (licence === null) return false;
  if (exceptions.get(name) === licence) return true;
  const expression = licence.replace(/^\((.*)\)$/, '$1');
  if (expression.includes(' OR ') && !expression.includes(' AND ')) {
    return expression.split(' OR ').some((each) => allowed.has(each));
  }
  return expression.split(' AND ').every((each) => allowed.has(each));
}
