/**
 * SQL: how somebody is marked by the lists in `temp.marking`. Marked wherever the list names them, by signature or by
 * employee number; unmarked where it does so by the first of the two that the row has.
 *
 * @param row of a table with `tenant`
 * @param columns its columns, in capitals as the list has them; null for one that it has not
 */
export function markingOf(
  row: string,
  { signature, number }: { readonly signature: string | null; readonly number: string },
): string {
  const named = (of: string, column: string) =>
    `m.tenant = ${row}.tenant AND m.of = '${of}' AND m.key = ${row}.${column}`;
  const either = [...(signature === null ? [] : [named('SIGNATURE', signature)]), named('NUMBER', number)];
  const found = (marking: string, how: string) =>
    `EXISTS (SELECT 1 FROM temp.marking m WHERE ${how} AND m.marking = '${marking}')`;
  const anywhere = (marking: string) => either.map((how) => found(marking, how)).join(' OR ');
  return `CASE WHEN ${anywhere('PROTECTED')} THEN 'PROTECTED'
    WHEN ${anywhere('UNKNOWN')} THEN 'UNKNOWN'
    WHEN ${found('NONE', either[0]!)} THEN 'NONE' ELSE 'UNKNOWN' END`;
}
