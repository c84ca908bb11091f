import { type Labelled, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { type Ask, pupilRows, RegisterConnector, type RegisterRow } from '@samgraf/ss12000';

/** `Guardian` as the SDL has it. */
export interface GuardianRecord {
  readonly id: string;
  readonly name: string | null;
  readonly personNumber: string | null;
  readonly relation: string;
}

/** Those who are responsible for pupils; marked as the pupil is, or they are themselves. */
const guardianRows = `
  SELECT * FROM (SELECT q.tenant, q.id AS child, q.home_municipality AS home, q.strictest AS child_marking,
    g.id AS person, g.given_name, g.family_name, g.person_number, g.marking, r.relation,
    q.tenant || ':guardian:' || q.id || '@' || g.id AS place
  FROM (${pupilRows.replace('$subject IS NULL OR person_number = $subject OR $subject IN', '1 OR $subject IN')}) q
  JOIN responsible r ON r.tenant = q.tenant AND r.child = q.id
  JOIN person g ON g.tenant = r.tenant AND g.id = r.person
  WHERE ($protectedToo OR g.marking = 'NONE') AND ($subject IS NULL OR g.person_number = $subject)) WHERE 1`;

/** Guardians: found by their pupil, or by their own id. */
export class GuardianConnector extends RegisterConnector<GuardianRecord> {
  readonly type = 'Guardian';

  protected found(ids: readonly string[], ask: Ask): Array<Labelled<GuardianRecord>> {
    const sql = `${guardianRows} AND place IN (SELECT value FROM json_each($ids))`;
    return ask.rows(sql, { ids: JSON.stringify(ids) }).map((row) => this.#record(row));
  }

  /** @throws always: there is no list of guardians but that of a pupil */
  protected listed(): never {
    throw new Error('Guardian is listed by pupil.');
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    { first, after }: Slice,
    ask: Ask,
  ): Array<Array<Labelled<GuardianRecord>>> {
    if (relation !== 'pupil') throw new Error(`Guardian is not related by ${relation}.`);
    const pupils = parents.flatMap((id) => {
      const parsed = parseRecordId(id, 'pupil');
      return parsed ? [[parsed.tenant, parsed.local]] : [];
    });
    const rows = ask.rows(
      `${guardianRows} AND (tenant, child) IN (SELECT value ->> 0, value ->> 1 FROM json_each($pupils))
       ORDER BY place`,
      { pupils: JSON.stringify(pupils) },
    );
    const byPupil = Map.groupBy(rows, ({ tenant, child }) => recordId(tenant, 'pupil', child));
    return parents.map((id) =>
      (byPupil.get(id) ?? [])
        .filter(({ place }) => after === null || place > after)
        .slice(0, first)
        .map((row) => this.#record(row)),
    );
  }

  #record(row: RegisterRow): Labelled<GuardianRecord> {
    const name = [row.given_name, row.family_name].filter(Boolean).join(' ');
    return this.label(
      row.tenant,
      { id: row.place, name: name || null, personNumber: row.person_number, relation: row.relation },
      {
        subjects: row.person_number === null ? [] : [row.person_number],
        confidentiality: null,
        marking: [row.marking, row.child_marking].includes('PROTECTED')
          ? 'PROTECTED'
          : [row.marking, row.child_marking].includes('UNKNOWN')
            ? 'UNKNOWN'
            : 'NONE',
        responsible: row.home,
      },
    );
  }
}
