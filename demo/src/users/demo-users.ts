import type { CaseFile } from '../world/cases/errand.ts';
import type { Employee } from '../world/organisation/unit.ts';
import type { MunicipalityWorld, World } from '../world/world.ts';
import { demoStaff, type StaffRole } from './demo-staff.ts';

const loa2 = 'http://id.elegnamnden.se/loa/1.0/loa2';
const loa3 = 'http://id.elegnamnden.se/loa/1.0/loa3';
const claim = (name: string): string => `https://id.oidc.se/claim/${name}`;

/** A user of the embedded OpenID provider. */
export interface DemoUser {
  readonly name: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly acr: string;
}

/** Dalslands miljö- och energiförbund: all but Åmål. */
const federation = '2220000877';

/**
 * The same set of users in each municipality, and the two odd ones. Only citizens have a personal number; employees
 * have their signature (orgAffiliation), and are somebody in the directory. The federation has none.
 *
 * @param cases each municipality's, by its code
 */
export function demoUsers(
  world: World,
  cases: ReadonlyMap<string, readonly CaseFile[]>,
): readonly DemoUser[] {
  const parts = [...world.municipalities.values()];
  const users = parts.flatMap((part) => usersOf(part, demoStaff(part, cases.get(part.profile.code)!)));
  const analyst = users.find(({ name }) => name === 'gis-analyst.mellerud')!;
  return [
    ...users,
    // The same person, logged in with one factor only.
    { ...analyst, name: 'gis-analyst-loa2.mellerud', acr: loa2 },
    employee('inspector.dmef', federation, 'direktionen', 'inspector', loa2),
  ];
}

function usersOf(
  { profile, citizen }: MunicipalityWorld,
  staff: ReadonlyMap<StaffRole, Employee>,
): readonly DemoUser[] {
  const { slug, organisationNumber, code, schoolBoard } = profile;
  const employed = (role: StaffRole, acr: string, orgUnit = 'kommunstyrelsen'): DemoUser =>
    employee(`${role}.${slug}`, organisationNumber, orgUnit, role, acr, staff.get(role)!.signature);
  return [
    employed('case-officer', loa2, 'byggnadsnamnden'),
    employed('economist', loa2),
    employed('hr-officer', loa3),
    employed('school-admin', loa3, schoolBoard.code),
    employed('gis-analyst', loa3),
    employed('employee', loa2),
    employed('security-officer', loa3),
    employed('protected-data-officer', loa3),
    {
      name: `citizen.${slug}`,
      claims: { kind: 'CITIZEN', [claim('personalIdentityNumber')]: citizen.person.personalNumber },
      acr: loa2,
    },
    employed('system-owner', loa2),
    employed('signatory', loa3),
    {
      name: `system.${slug}`,
      claims: { kind: 'SYSTEM', [claim('orgNumber')]: organisationNumber, acting_for: [code] },
      acr: loa2,
    },
  ];
}

const employee = (
  name: string,
  orgNumber: string,
  orgUnit: string,
  role: string,
  acr: string,
  signature?: string,
): DemoUser => ({
  name,
  claims: {
    kind: 'EMPLOYEE',
    [claim('orgNumber')]: orgNumber,
    [claim('orgUnit')]: orgUnit,
    ...(signature === undefined ? {} : { [claim('orgAffiliation')]: `${signature}@${orgNumber}` }),
    roles: [role],
  },
  acr,
});
