import {
  type GraphQLArgument,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isNonNullType,
} from 'graphql';
import { agreedPurpose } from './agreement-states.ts';
import { behind, type QueryPath } from './query-paths.ts';
import { theYear } from './tainted-records.ts';
import { wholeSelection } from './whole-selection.ts';

/** How a path ends, or is dressed. Each is a way in which a fence elsewhere has been forgotten. */
export const pathKinds = [
  'plain',
  'edges',
  'alias',
  'fragment',
  'condition',
  'variable',
  'filter',
  'page',
  'error',
] as const;

export type PathKind = (typeof pathKinds)[number];

/** What is filled in where a path's arguments need a value. */
export interface Filling {
  readonly id: (type: string) => string;
  readonly municipality: string | null;
  /** The id of one of its boards. */
  readonly authority: string;
  /** The one argument that a `filter` filters by. */
  readonly by?: string | undefined;
  /** A value that some record of the field has. */
  readonly value: (type: string, field: string) => string;
}

export interface PathQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whether a path can be dressed so: pages and edges need a connection, filters an argument that is one. */
export function fits({ steps }: QueryPath, kind: PathKind): boolean {
  const last = steps.at(-1);
  if (!last) return false;
  const isConnection = getNamedType(last.field.type).name.endsWith('Connection');
  if (kind === 'edges' || kind === 'page' || kind === 'error') return isConnection;
  return kind !== 'filter' || filtersOf({ steps }).length > 0;
}

/**
 * The query of a path, dressed as a kind says. The same path and kind give the same text whatever fills it, so that
 * plans and compiled queries are warm from another municipality's asker.
 *
 * @param only the one field to ask for, in place of all: for the smallest query that still fails
 */
export function pathQuery(path: QueryPath, kind: PathKind, filling: Filling, only?: string): PathQuery {
  const variables: Record<string, unknown> = { yes: true };
  const declared: string[] = ['$yes: Boolean!'];
  const whole = only
    ? `${path.to.name}__id: id ${path.to.name}__${only}: ${only}`
    : wholeSelection(path.to, 0);
  const leaves = whole || '__typename';
  const fragment = `fragment All on ${path.to.name} { ${leaves} }`;
  const last = path.steps.length - 1;
  const inner =
    kind === 'fragment'
      ? '...All'
      : kind === 'condition'
        ? `... on ${path.to.name} @include(if: $yes) { ${leaves} }`
        : leaves;
  let text = inner;
  for (let index = last; index >= 0; index -= 1) {
    const { on, field } = path.steps[index]!;
    const named = getNamedType(field.type) as GraphQLObjectType;
    const target = behind(named);
    const dressing = index === last ? kind : 'plain';
    if (target !== named) {
      text =
        dressing === 'edges'
          ? `edges { cursor node { ${text} } }`
          : `nodes { ${text} } pageInfo { hasNextPage endCursor } sources { status } complete`;
    }
    const given = args(field.args, target.name, dressing, index);
    const selected = `${on.name}__${field.name}: ${field.name}${given} { ${text} }`;
    const own = index > 0 && 'id' in on.getFields() ? `${on.name}__id: id ` : '';
    text = dressing === 'alias' ? `${own}${selected} again_${selected}` : `${own}${selected}`;
  }
  const operation = `query Probe(${declared.join(', ')}) { ${text} __typename @include(if: $yes) }`;
  return { query: kind === 'fragment' ? `${operation} ${fragment}` : operation, variables };

  function args(all: readonly GraphQLArgument[], target: string, dressing: PathKind, index: number): string {
    const given = all.flatMap((each) => {
      const value = argumentValue(each, target, dressing);
      if (value === undefined) return [];
      const name = `v${index}_${each.name}`;
      declared.push(`$${name}: ${each.type}`);
      variables[name] = value;
      return [`${each.name}: $${name}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  function argumentValue(argument: GraphQLArgument, target: string, dressing: PathKind): unknown {
    const { name, type } = argument;
    if (name === 'first') return dressing === 'page' ? 1 : dressing === 'error' ? 501 : undefined;
    if (name === 'after') return undefined;
    if (name === 'municipality' && !isNonNullType(type)) {
      return dressing === 'variable' || dressing === 'page'
        ? filling.municipality && [filling.municipality]
        : undefined;
    }
    if (name === 'id') return filling.id(target);
    if (name === 'code' || name === 'municipality') return filling.municipality ?? '1492';
    if (name === 'field') return 'Case.title';
    if (name === 'fiscalYear') return theYear;
    if (name === 'purpose') return agreedPurpose;
    if (name === 'designation') return 'A 1:1';
    if (name === 'to') return { easting: 350_000, northing: 6_520_000 };
    if (name === 'within' && isNonNullType(type)) return 1_000;
    const isAsked = isNonNullType(type) || (dressing === 'filter' && name === filling.by);
    if (!isAsked) return undefined;
    if (name === 'authority') return filling.authority;
    const named = getNamedType(type);
    if (isEnumType(named)) return named.getValues()[0]?.name;
    return named.name === 'String' || named.name === 'ID' ? filling.value(target, name) : undefined;
  }
}

const isFilter = ({ name, type }: GraphQLArgument): boolean =>
  !['first', 'after', 'municipality', 'id', 'draft', 'ends'].includes(name) && !isNonNullType(type);

/** The arguments of a path's last field that it can be filtered by, with a value that says whose it is or an enum's. */
export function filtersOf({ steps }: Pick<QueryPath, 'steps'>): string[] {
  const fits = (each: GraphQLArgument) => {
    const named = getNamedType(each.type);
    return isFilter(each) && (isEnumType(named) || ['String', 'ID'].includes(named.name));
  };
  return (steps.at(-1)?.field.args ?? []).filter(fits).map((each) => each.name);
}
