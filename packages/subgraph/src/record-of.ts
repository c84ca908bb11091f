/**
 * A record of a GraphQL type as a resolver gets it from `read`: its own values, and a reference `{ id }` where the
 * type has another record. What the reader may not see is null or absent.
 *
 * A bare federation reference (it alone has a `__typename`) is no record: `__resolveReference` always reads.
 */
export type RecordOf<T> = T extends { readonly __typename: string }
  ? never
  : { readonly [Field in keyof T]: Stored<T[Field]> };

type Stored<Value> =
  Value extends ReadonlyArray<infer Each>
    ? ReadonlyArray<Stored<Each>>
    : Value extends { readonly id: string }
      ? { readonly id: string }
      : Value;
