import { type GraphQLObjectType, getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';

/** Everything of a type down to a depth, each field under the alias `Type__field`. */
export function wholeSelection(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.name.startsWith('_')) return [];
    if (field.args.some((each) => isNonNullType(each.type))) return [];
    const named = getNamedType(field.type);
    const alias = `${type.name}__${field.name}: ${field.name}`;
    if (isLeafType(named)) return [alias];
    if (!isObjectType(named) || depth === 0) return [];
    // What is not yet a record costs no depth.
    const isRecord = 'id' in named.getFields();
    const inner = wholeSelection(named, isRecord ? depth - 1 : depth);
    return inner ? [`${alias} { ${inner} }`] : [];
  });
  return parts.join(' ');
}
