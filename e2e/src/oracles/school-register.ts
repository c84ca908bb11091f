import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the school system keeps of one municipality's register, in the words of SS 12000. */
export interface SchoolRegister {
  readonly organisations: ReadonlyArray<{
    readonly id: string;
    readonly displayName: string;
    readonly organisationType: string;
    readonly schoolUnitCode?: string;
    readonly schoolTypes?: readonly string[];
    /** As the municipality's own systems know it. */
    readonly organisationCode?: string;
  }>;
  readonly persons: readonly SchoolPerson[];
}

export interface SchoolPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly civicNo: { readonly value: string };
  readonly securityMarking?: string;
  readonly addresses?: ReadonlyArray<{
    readonly type: string;
    readonly municipalityCode?: number;
    readonly streetAddress?: string;
    readonly postalCode?: string;
    readonly realEstateDesignation?: string;
  }>;
  readonly enrolments?: ReadonlyArray<{
    readonly enroledAt: { readonly id: string };
    readonly schoolYear: number;
    readonly startDate: string;
    readonly endDate?: string;
    readonly cancelled: boolean;
  }>;
  readonly responsibles?: ReadonlyArray<{
    readonly person: { readonly id: string };
    readonly relationType: string;
  }>;
}

export const readSchoolRegister = (dataFolder: string, municipality: string): SchoolRegister =>
  JSON.parse(readFileSync(join(dataFolder, 'demo/school', `${municipality}.json`), 'utf8'));

/** The enrolment that counts on a day: of those that run the one that began last, else the one that begins next. */
export function enrolmentOf({ enrolments = [] }: SchoolPerson, day: string) {
  const open = enrolments.filter(({ cancelled, endDate }) => !cancelled && (endDate ?? '9999') >= day);
  const running = open.filter(({ startDate }) => startDate <= day);
  const coming = open.filter(({ startDate }) => startDate > day);
  const byStart = (one: { startDate: string }, other: { startDate: string }) =>
    one.startDate < other.startDate ? -1 : 1;
  return running.sort(byStart).at(-1) ?? coming.sort(byStart)[0] ?? null;
}

/** Where somebody is registered; null where that is withheld. */
export function homeOf({ addresses = [] }: SchoolPerson): string | null {
  const code = addresses.find(({ type }) => type === 'Folkbokföring')?.municipalityCode;
  return code === undefined ? null : String(code);
}

export const isMarked = ({ securityMarking }: Pick<SchoolPerson, 'securityMarking'>): boolean =>
  securityMarking !== 'Ingen';
