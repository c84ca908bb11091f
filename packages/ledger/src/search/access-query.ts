/** What is looked for. What is absent is not asked by. */
export interface AccessQuery {
  /** The tenants whose trees are searched. */
  readonly trees: readonly string[];
  readonly first: number;
  /** A sort key; null for the beginning. */
  readonly after: string | null;
  /** RFC 3339; `from` included, `to` not. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Pseudonyms, any of which; of the same person with several tenants' keys. */
  readonly accounts?: readonly string[] | undefined;
  readonly area?: string | undefined;
  readonly subjects?: readonly string[] | undefined;
  readonly records?: readonly string[] | undefined;
  readonly outcome?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** For each tree, the time before which a secret access is shown; without it all are. */
  readonly secretBefore?: ReadonlyMap<string, string> | undefined;
  /** Positions, as `writer/position`. */
  readonly locals?: readonly string[] | undefined;
}

/** The conditions of a query in SQL; every value is bound, none is text of it. */
export function conditionsOf(query: AccessQuery): { where: string; values: unknown[] } {
  const conditions: string[] = [];
  const values: unknown[] = [];
  const and = (condition: string, ...bound: readonly unknown[]) => {
    conditions.push(condition);
    values.push(...bound);
  };
  const anyOf = (all: readonly unknown[]) => `(${all.map(() => '?').join(', ')})`;
  const keyed = (what: string, keys: readonly string[]) =>
    and(`id IN (SELECT id FROM keys WHERE what = ? AND key IN ${anyOf(keys)})`, what, ...keys);

  and(`tree IN ${anyOf(query.trees)}`, ...query.trees);
  if (query.after !== null) and('sortKey > ?', query.after);
  if (query.from !== undefined) and('time >= ?', query.from);
  if (query.to !== undefined) and('time < ?', query.to);
  if (query.accounts) and(`account IN ${anyOf(query.accounts)}`, ...query.accounts);
  if (query.area !== undefined) keyed('area', [query.area]);
  if (query.subjects) keyed('subject', query.subjects);
  if (query.records) keyed('record', query.records);
  if (query.outcome !== undefined) and('outcome = ?', query.outcome);
  if (query.kinds) and(`kind IN ${anyOf(query.kinds)}`, ...query.kinds);
  if (query.locals) and(`writer || '/' || position IN ${anyOf(query.locals)}`, ...query.locals);
  if (query.secretBefore) {
    const told = [...query.secretBefore].map(() => ' OR (tree = ? AND time < ?)');
    and(`(secret = 0${told.join('')})`, ...[...query.secretBefore].flat());
  }
  return { where: conditions.join(' AND '), values };
}
