import type { CaseFile } from '../cases/errand.ts';
import { flaws } from '../flaws/flaws.ts';
import type { MunicipalityWorld } from '../world.ts';
import type { Employee } from './unit.ts';

const open = new Set(['Öppet', 'Vilande']);

/**
 * The employee under the building authority who handles most of its open cases and is known to have no
 * protected identity.
 * @param files the municipality's cases
 */
export function caseOfficer(
  { employees, units, peopleById }: MunicipalityWorld,
  files: readonly CaseFile[],
): Employee {
  const counts = new Map<string, number>();
  for (const { errand } of files)
    if (errand.namespace === 'BN' && open.has(errand.status) && errand.handler !== null)
      counts.set(errand.handler, (counts.get(errand.handler) ?? 0) + 1);
  const building = new Set(units.filter(({ kind }) => kind === 'BUILDING').map(({ code }) => code));
  const able = employees.filter(
    ({ person, employeeNumber }) =>
      peopleById.get(person)!.marking === 'NONE' &&
      !flaws.missingFromList.employeeNumbers.includes(employeeNumber),
  );
  const own = able.filter(({ unit }) => building.has(unit));
  let best = own[0] ?? able[0]!;
  for (const each of own.length > 0 ? own : able)
    if ((counts.get(each.signature) ?? 0) > (counts.get(best.signature) ?? 0)) best = each;
  return best;
}
