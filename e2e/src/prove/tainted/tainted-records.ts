import type { Labelled } from '@samgraf/sources';
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { authorities, tenants } from './cast.ts';
import { recordKinds } from './record-kinds.ts';
import { type Taint, tainted, taintedId } from './taint.ts';

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The one fiscal year of all records: a list that cannot be asked without it has to find them. */
export const theYear = 2026;

/** Makes records of which every value says whose it is; numbers say it by being like no other. */
export class TaintedRecords {
  /** The taint of each number. */
  readonly numbers: Map<number, Taint>;
  /** The types that have records of their own; the rest are parts of records. */
  readonly #types: ReadonlySet<string>;

  constructor(types: ReadonlySet<string>, numbers: Map<number, Taint>) {
    this.#types = types;
    this.numbers = numbers;
  }

  /** One record of each kind with every owner. */
  of(type: GraphQLObjectType): Labelled<Row>[] {
    const joint = isJoint(type);
    return tenants.flatMap((tenant) =>
      authorities.flatMap((authority) =>
        Object.entries(recordKinds)
          .filter(([kind]) => !joint || kind === 'plain')
          .map(([kind, facts]) => ({
            owner: { tenant, authority },
            record: this.#record(type, { tenant, authority, kind }) as Row,
            facts,
          })),
      ),
    );
  }

  #record(type: GraphQLObjectType, whose: Pick<Taint, 'tenant' | 'authority' | 'kind'>): object {
    const fields = Object.values(type.getFields()).map(({ name, type: of }) => [
      name,
      this.#value(of, { ...whose, type: type.name, field: name }),
    ]);
    return Object.fromEntries(fields);
  }

  #value(type: GraphQLOutputType, taint: Taint): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return [this.#value(nullable.ofType, taint)];
    const named = getNamedType(type);
    const { tenant, authority, kind } = taint;
    if (isEnumType(named)) return named.getValues()[0]?.value;
    if (isObjectType(named)) {
      if (named.name === 'Authority') return { id: `${tenant}:authority:${authority}` };
      // What a record says of whose it is must count for nothing.
      if (named.name === 'Municipality') return { code: '0000', name: 'a payload that lies' };
      if (named.name === 'DocumentContent') {
        return {
          mediaType: tainted({ ...taint, type: named.name, field: 'mediaType' }),
          size: 1,
          authority,
          hidden: false,
        };
      }
      if (named.name.endsWith('Connection')) return undefined;
      if (this.#types.has(named.name))
        return { id: taintedId(named.name, tenant, authority, kind, isJoint(named)) };
      return this.#record(named, taint);
    }
    if (!isScalarType(named)) return undefined;
    if (taint.field === 'id' && this.#types.has(taint.type)) {
      return taintedId(taint.type, tenant, authority, kind, taint.type === 'Supplier');
    }
    if (named.name === 'Boolean') return true;
    if (taint.field === 'fiscalYear') return theYear;
    if (named.name !== 'Int' && named.name !== 'Float') return tainted(taint);
    const number = 1_000_000_007 + this.numbers.size;
    this.numbers.set(number, taint);
    return number;
  }
}

const isJoint = (type: GraphQLObjectType): boolean =>
  'owners' in type.getFields() && type.name === 'Supplier';
