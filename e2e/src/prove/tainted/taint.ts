/** Whose a value is: every value of the tainted world says it of itself. */
export interface Taint {
  readonly tenant: string;
  readonly authority: string;
  readonly type: string;
  readonly field: string;
  /** What kind of record it stands in, see `recordKinds`. */
  readonly kind: string;
}

const mark = /«([^|«»]*)\|([^|«»]*)\|([^|«»]*)\|([^|«»]*)\|([^|«»]*)»/g;

/** The value of a field of text: its taint in words. */
export function tainted({ tenant, authority, type, field, kind }: Taint): string {
  return `«${tenant}|${authority}|${type}|${field}|${kind}»`;
}

/** Every taint in a text, whatever is around it. */
export function taintsIn(text: string): Taint[] {
  return [...text.matchAll(mark)].map(
    ([, tenant = '', authority = '', type = '', field = '', kind = '']) => ({
      tenant,
      authority,
      type,
      field,
      kind,
    }),
  );
}

/** The id of a record; joint ones have parts of several tenants under one id. */
export function taintedId(
  type: string,
  tenant: string,
  authority: string,
  kind: string,
  joint = false,
): string {
  if (joint) return `joint:${type}:all`;
  return `${tenant}:${type}:${tainted({ tenant, authority, type, field: 'id', kind })}`;
}
