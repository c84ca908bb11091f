import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  visit,
} from 'graphql';
import type { Samgraf } from '../running/samgraf.ts';

/** The schema as the running gateway tells it. */
export async function fetchSchema(samgraf: Samgraf): Promise<GraphQLSchema> {
  const { data } = await samgraf.ask(getIntrospectionQuery());
  return buildClientSchema(data);
}

/**
 * One document for each root field, which asks for everything below it, each type once on the way down.
 * @param ids an id for each type that is asked for by id, in GraphQL's notation
 */
export function rootDocuments(
  schema: GraphQLSchema,
  ids: Readonly<Record<string, string>>,
): Map<string, string> {
  const fields = Object.values(schema.getQueryType()!.getFields());
  return new Map(
    fields.filter(({ name }) => !name.startsWith('_')).map((field) => [field.name, documentOf(field, ids)]),
  );
}

/** Nested deeper nothing is answered; what lies there is asked for from nearer roots as well. */
const deepest = 14;
/** More fields are refused in one question. */
const mostFields = 1_000;

/** As deep as one question may go with all of it. */
function documentOf(field: GraphQLField<unknown, unknown>, ids: Readonly<Record<string, string>>): string {
  for (let depth = deepest; ; depth--) {
    const document = `{ ${selection(field, [], ids, depth)} }`;
    let fields = 0;
    visit(parse(document), {
      Field() {
        fields += 1;
      },
    });
    if (fields <= mostFields) return document;
  }
}

const values: Readonly<Record<string, string>> = {
  code: '"1461"',
  field: '"Case.title"',
  municipality: '"1461"',
  designation: '"ASSAREBYN 1:23"',
  fiscalYear: '2026',
  text: '"stor"',
  to: '{ longitude: 12.455, latitude: 58.7 }',
  within: '1000',
  by: '[PERIOD, ACCOUNT_GROUP]',
  // By their type, where one of the same name takes another.
  DemandBy: 'STOP',
};

function selection(
  field: GraphQLField<unknown, unknown>,
  above: readonly string[],
  ids: Readonly<Record<string, string>>,
  depth: number,
): string {
  const type = getNamedType(field.type);
  const given = field.args.flatMap((argument) => {
    if (argument.name === 'first') return ['first: 3'];
    if (!isRequiredArgument(argument)) return [];
    const known = values[getNamedType(argument.type).name] ?? values[argument.name];
    const value = argument.name === 'id' ? JSON.stringify(ids[type.name]) : known;
    if (value === undefined) throw new Error(`No value for ${field.name}(${argument.name}:).`);
    return [`${argument.name}: ${value}`];
  });
  const call = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
  if (isLeafType(type)) return call;
  const below = Object.values((type as GraphQLObjectType).getFields()).filter((each) => {
    const named = getNamedType(each.type);
    if (above.includes(named.name) || each.name === 'edges') return false;
    return isLeafType(named) || above.length + 2 < depth;
  });
  return `${call} { ${below.map((each) => selection(each, [...above, type.name], ids, depth)).join(' ')} }`;
}

/** `Type.field` of every leaf in an answer that holds a value. */
export function leavesOf(type: GraphQLObjectType, value: object): string[] {
  return Object.entries(value).flatMap(([name, held]) => {
    const field = type.getFields()[name]!;
    const named = getNamedType(field.type);
    const present = [held].flat().filter((each) => each !== null && each !== undefined);
    if (isObjectType(named)) return present.flatMap((each) => leavesOf(named, each));
    return present.map(() => `${type.name}.${name}`);
  });
}
