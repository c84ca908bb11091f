import type { CaseFile } from '../world/cases/errand.ts';
import { flaws } from '../world/flaws/flaws.ts';
import { caseOfficer } from '../world/organisation/case-officer.ts';
import type { Employee } from '../world/organisation/unit.ts';
import type { MunicipalityWorld } from '../world/world.ts';

/** Roles of employees, with the units (by their names' beginnings) and titles that they are looked for in. */
const places = [
  { role: 'economist', unit: 'Ekonomienheten', title: 'Ekonom' },
  { role: 'hr-officer', unit: 'HR-enheten', title: 'HR-konsult' },
  { role: 'school-admin', unit: 'Utbildningsförvaltningen', title: 'Administratör' },
  { role: 'gis-analyst', unit: 'IT-enheten', title: 'Handläggare' },
  { role: 'employee', unit: 'Näringsliv', title: 'Handläggare' },
  { role: 'security-officer', unit: 'IT-enheten', title: 'IT-tekniker' },
  { role: 'protected-data-officer', unit: 'Kommunledning', title: 'Handläggare' },
  { role: 'system-owner', unit: 'IT-enheten', title: 'Enhetschef' },
  { role: 'signatory', unit: 'Kommunledning', title: 'Enhetschef' },
] as const;

export type StaffRole = (typeof places)[number]['role'] | 'case-officer';

/**
 * Who of one municipality's employees the demo users are: somebody for each role, nobody for two, and none of them
 * with a protected or unknown identity. As near to the role as the municipality has anybody.
 *
 * @param files the municipality's cases: the case officer is who handles most open ones of the building authority
 */
export function demoStaff(
  part: MunicipalityWorld,
  files: readonly CaseFile[],
): ReadonlyMap<StaffRole, Employee> {
  const units = new Map(part.units.map((unit) => [unit.code, unit]));
  const officer = caseOfficer(part, files);
  const taken = new Set([officer]);
  const able = part.employees.filter(
    ({ person, employeeNumber }) =>
      part.peopleById.get(person)!.marking === 'NONE' &&
      !flaws.missingFromList.employeeNumbers.includes(employeeNumber),
  );
  const chosen = new Map<StaffRole, Employee>([['case-officer', officer]]);
  for (const { role, unit, title } of places) {
    const authority = role === 'school-admin' ? part.profile.schoolBoard.code : 'kommunstyrelsen';
    const nearness = (each: Employee): number => {
      const own = units.get(each.unit)!;
      return (
        (own.authority === authority ? 4 : 0) +
        (own.name.startsWith(unit) ? 2 : 0) +
        (each.title === title ? 1 : 0)
      );
    };
    let best: Employee | null = null;
    for (const each of able)
      if (!taken.has(each) && (best === null || nearness(each) > nearness(best))) best = each;
    taken.add(best!);
    chosen.set(role, best!);
  }
  return chosen;
}
