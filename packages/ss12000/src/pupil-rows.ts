/** A marking of any record of the same person counts for all of them: the strictest wins. */
const marking = `CASE
    WHEN EXISTS (SELECT 1 FROM person x WHERE x.marking = 'PROTECTED'
      AND (x.tenant = p.tenant AND x.id = p.id OR x.person_number = p.person_number)) THEN 'PROTECTED'
    WHEN EXISTS (SELECT 1 FROM person x WHERE x.marking = 'UNKNOWN'
      AND (x.tenant = p.tenant AND x.id = p.id OR x.person_number = p.person_number)) THEN 'UNKNOWN'
    ELSE 'NONE' END`;

/**
 * Pupils within a scope: who is enrolled today or will be. Of several enrolments the one that began last counts, else the
 * one that begins next. A guardian in custody counts as the pupil does.
 */
export const pupilRows = `
  SELECT q.* FROM (
    SELECT p.*, ${marking} AS strictest, c.school_year, c.school_type,
      c.first AS enrolled_from, o.unit_code,
      (SELECT k.name FROM class_member m JOIN class k ON k.tenant = m.tenant AND k.id = m.class
       WHERE m.tenant = p.tenant AND m.person = p.id AND m.first <= $today AND m.last >= $today
       ORDER BY m.first DESC, k.name LIMIT 1) AS class_name,
      (SELECT json_group_array(g.person_number) FROM responsible r
       JOIN person g ON g.tenant = r.tenant AND g.id = r.person
       WHERE r.tenant = p.tenant AND r.child = p.id AND r.relation = 'CUSTODIAN' AND g.person_number IS NOT NULL
      ) AS custodians,
      p.tenant || ':pupil:' || p.id AS sort
    FROM person p
    JOIN enrolment c ON c.tenant = p.tenant AND c.person = p.id AND c.n = (
      SELECT e.n FROM enrolment e
      WHERE e.tenant = p.tenant AND e.person = p.id AND e.last >= $today
      ORDER BY e.first > $today, CASE WHEN e.first <= $today THEN e.first END DESC, e.first, e.n LIMIT 1)
    LEFT JOIN organisation o ON o.tenant = p.tenant AND o.id = c.organisation
    WHERE p.tenant IN (SELECT value FROM json_each($tenants))
      AND ($responsible IS NULL OR p.home_municipality = $responsible)
  ) q
  WHERE ($protectedToo OR strictest = 'NONE')
    AND ($subject IS NULL OR person_number = $subject OR $subject IN (SELECT value FROM json_each(custodians)))`;

/** The same without what class lists alone need. SQLite works out no column that nobody asks for: a fourth of the time. */
export const pupilEssentials = pupilRows.replace(
  'SELECT q.* FROM (',
  `SELECT q.tenant, q.id, q.sort, q.strictest, q.person_number, q.custodians, q.homes, q.home_municipality,
    q.school_type, q.school_year, q.enrolled_from, q.unit_code FROM (`,
);

/** The same with their enrolments as JSON, the latest first, each with its school unit and the number of its principal. */
export const pupilRowsWithEnrolments = `
  WITH RECURSIVE above (tenant, unit, id, steps) AS (
    SELECT tenant, id, id, 0 FROM organisation WHERE tenant IN (SELECT value FROM json_each($tenants))
      AND unit_code IS NOT NULL
    UNION ALL
    SELECT a.tenant, a.unit, o.parent, a.steps + 1 FROM above a
    JOIN organisation o ON o.tenant = a.tenant AND o.id = a.id
    WHERE o.parent IS NOT NULL AND a.steps < 20
  ), principal AS MATERIALIZED (
    SELECT a.tenant, a.unit, o.number FROM above a
    JOIN organisation o ON o.tenant = a.tenant AND o.id = a.id AND o.type = 'Huvudman'
  )
  ${pupilRows.replace(
    'SELECT q.* FROM (',
    `SELECT q.*, (SELECT json_group_array(json_object('unit', e.unit_code, 'principal', e.number,
        'type', e.school_type, 'year', e.school_year, 'first', e.first, 'last', e.last))
      FROM (SELECT e.*, o.unit_code, r.number FROM enrolment e
        LEFT JOIN organisation o ON o.tenant = e.tenant AND o.id = e.organisation
        LEFT JOIN principal r ON r.tenant = e.tenant AND r.unit = e.organisation
        WHERE e.tenant = q.tenant AND e.person = q.id ORDER BY e.first DESC, e.n) e) AS enrolments
    FROM (`,
  )}`;
