import { makeRandom } from '../../random/make-random.ts';
import { flaws } from '../flaws/flaws.ts';
import type { Employee } from '../organisation/unit.ts';
import type { MunicipalityWorld, World } from '../world.ts';
import type { DirectoryEntry } from './directory-entry.ts';
import { directoryId } from './directory-id.ts';
import { emailAddresses } from './email-addresses.ts';
import { invoiceReference, leaderOf, referenceHolders } from './invoice-references.ts';
import { workplaces } from './workplaces.ts';

/**
 * The directory of one municipality: everybody who is employed, as colleagues may look them up. It knows nothing of
 * protected identities; HR's list does.
 *
 * @param caseOfficer whose reference is on the invoices of the building unit
 */
export function makeDirectory(
  world: World,
  part: MunicipalityWorld,
  caseOfficer: Employee,
): readonly DirectoryEntry[] {
  const { profile, employees, units, peopleById } = part;
  const random = makeRandom(`${world.seed}/directory/${profile.code}`);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const staff = Map.groupBy(employees, ({ unit }) => unit);
  const references = referenceHolders(units, employees, new Map([[caseOfficer.unit, caseOfficer]]));
  const workplaceOf = workplaces(part);
  const emailOf = emailAddresses(`${profile.slug}.example`);
  const unplaced = flaws.employeeWithoutUnit;
  return employees.map((employee, index) => {
    const { givenName, familyName } = peopleById.get(employee.person)!;
    const leader = leaderOf(staff.get(employee.unit)!);
    const costCentre = references.get(employee.id);
    const placed = profile.code !== unplaced.municipality || index !== unplaced.position;
    const day = String(random.integer(1, 19)).padStart(2, '0');
    const hour = String(random.integer(6, 16)).padStart(2, '0');
    return {
      id: directoryId(world.seed, employee),
      employee,
      givenName,
      familyName,
      email: emailOf(givenName, familyName),
      // The series 031-390 06 00–99 is set aside for books and films; the extension tells whom.
      telephone: `tel:+46-31-3900600;ext=${employee.employeeNumber}`,
      unit: placed ? byCode.get(employee.unit)! : null,
      manager: placed && leader && leader !== employee ? directoryId(world.seed, leader) : null,
      invoiceReference: costCentre ? invoiceReference(profile.invoiceReference, costCentre) : null,
      workplace: workplaceOf(employee),
      modified: `2026-${String(random.integer(1, 11)).padStart(2, '0')}-${day}T${hour}:00:00Z`,
    };
  });
}
