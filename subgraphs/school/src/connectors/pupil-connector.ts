import { type Arguments, type Labelled, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import {
  type Ask,
  type Home,
  pupilFacts,
  pupilRowsWithEnrolments,
  RegisterConnector,
  type RegisterRow,
} from '@samgraf/ss12000';

/** `Enrolment` as the SDL has it. */
export interface EnrolmentRecord {
  readonly schoolUnit: { readonly id: string } | null;
  readonly principal: 'OWN_MUNICIPALITY' | 'OTHER_MUNICIPALITY' | 'INDEPENDENT' | null;
  readonly schoolType: string;
  readonly schoolYear: number | null;
  readonly from: string;
  readonly to: string | null;
}

/** `Pupil` as the SDL has it, without what it is related to. */
export interface PupilRecord {
  readonly id: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly personNumber: string | null;
  readonly schoolYear: number | null;
  readonly schoolType: string;
  readonly className: string | null;
  readonly schoolUnit: { readonly id: string } | null;
  readonly homeMunicipality: { readonly code: string; readonly name: string } | null;
  readonly homes: readonly Home[];
  readonly enrolments: readonly EnrolmentRecord[];
}

const noEnd = '9999-12-31';

/** Pupils, by their ids: an order that says nothing of who they are. */
export class PupilConnector extends RegisterConnector<PupilRecord> {
  readonly type = 'Pupil';

  protected found(ids: readonly string[], ask: Ask): Array<Labelled<PupilRecord>> {
    const sql = `${pupilRowsWithEnrolments} AND sort IN (SELECT value FROM json_each($ids))`;
    return ask.rows(sql, { ids: JSON.stringify(ids) }).map((row) => this.#record(row));
  }

  protected listed(args: Arguments, { first, after }: Slice, ask: Ask): Array<Labelled<PupilRecord>> {
    const unit = typeof args.schoolUnit === 'string' ? parseRecordId(args.schoolUnit, 'school-unit') : null;
    if (args.schoolUnit !== undefined && unit === null) return [];
    const rows = ask.rows(
      `${pupilRowsWithEnrolments}
         AND ($after IS NULL OR sort > $after)
         AND ($unit IS NULL OR tenant = $unitTenant AND unit_code = $unit)
         AND ($schoolYear IS NULL OR school_year = $schoolYear)
         AND ($home IS NULL OR home_municipality = $home)
         AND ($on IS NULL OR EXISTS (SELECT 1 FROM enrolment e
           WHERE e.tenant = q.tenant AND e.person = q.id AND $on BETWEEN e.first AND e.last))
       ORDER BY sort LIMIT $first`,
      {
        after,
        first,
        unit: unit?.local ?? null,
        unitTenant: unit?.tenant ?? null,
        schoolYear: typeof args.schoolYear === 'number' ? args.schoolYear : null,
        home: typeof args.homeMunicipality === 'string' ? args.homeMunicipality : null,
        on: typeof args.enrolledOn === 'string' ? args.enrolledOn : null,
      },
    );
    return rows.map((row) => this.#record(row));
  }

  #record(row: RegisterRow): Labelled<PupilRecord> {
    const { tenant, home_municipality: home, person_number: own } = row;
    const place = home === null ? undefined : this.parts.configuration.tenants.get(home);
    const enrolments = JSON.parse(row.enrolments) as RegisterRow[];
    return this.label(
      tenant,
      {
        id: row.sort,
        givenName: row.given_name,
        familyName: row.family_name,
        personNumber: own,
        schoolYear: row.school_year,
        schoolType: row.school_type,
        className: row.class_name,
        schoolUnit: unitOf(tenant, row.unit_code),
        homeMunicipality: place ? { code: place.code, name: place.name } : null,
        homes: JSON.parse(row.homes),
        enrolments: enrolments.map((each) => ({
          schoolUnit: unitOf(tenant, each.unit),
          principal: principalOf(each.principal, tenant, home),
          schoolType: each.type,
          schoolYear: each.year,
          from: each.first,
          to: each.last === noEnd ? null : each.last,
        })),
      },
      pupilFacts(row),
    );
  }
}

const unitOf = (tenant: string, code: string | null) =>
  code === null ? null : { id: recordId(tenant, 'school-unit', code) };

function principalOf(
  number: string | null,
  tenant: string,
  home: string | null,
): EnrolmentRecord['principal'] {
  if (number === null) return null;
  if (!/^2120/.test(number)) return 'INDEPENDENT';
  if (home === null) return null;
  return home === tenant ? 'OWN_MUNICIPALITY' : 'OTHER_MUNICIPALITY';
}
