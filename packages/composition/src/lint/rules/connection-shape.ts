import { mapField, type ObjectType, objectTypes } from '@samgraf/catalogue';
import { print } from 'graphql';
import type { Rule } from '../rule.ts';

/**
 * Clients page every list by the same code and find the truth about its sources in the same place. No more
 * fields either: a total would be a derived fact, and would inherit the mapping of an empty page. Of what anyone may read, and
 * is nobody's own, it tells nothing.
 */
export const connectionShape: Rule = {
  code: 'CONNECTION_SHAPE',
  sentence:
    'A connection has exactly edges, nodes, pageInfo, sources and complete, and count: Int where all of its nodes is PUBLIC and not personal; its edge exactly cursor and node, and a field that returns it takes first: Int and after: String.',
  check(subgraphs, report) {
    for (const { document } of subgraphs) {
      const types = objectTypes(document);
      for (const type of types.values()) {
        for (const field of type.fields.values()) {
          const returned = print(field.type).replaceAll(/[![\]]/g, '');
          if (!returned.endsWith('Connection')) continue;
          const path = `${type.name}.${field.name.value}`;
          if (print(field.type).startsWith('[')) report(field, `${path} is a list of connections`);
          for (const [name, expected] of [
            ['first', 'Int'],
            ['after', 'String'],
          ] as const) {
            const argument = field.arguments?.find((each) => each.name.value === name);
            if (!argument || print(argument.type) !== expected) {
              report(field, `${path} takes no ${name}: ${expected}`);
            }
          }
        }
        const of = /^(.+)(Connection|Edge)$/.exec(type.name);
        if (!of?.[1] || !of[2]) continue;
        const node = of[1];
        const expected: Readonly<Record<string, string>> = {
          ...(of[2] === 'Edge' ? edge(node) : connection(node)),
          ...(type.fields.has('count') && isNobodys(types.get(node)) && { count: 'Int' }),
        };
        const came = Object.fromEntries([...type.fields].map(([name, field]) => [name, print(field.type)]));
        for (const name of new Set([...Object.keys(expected), ...Object.keys(came)])) {
          if (expected[name] === came[name]) continue;
          const where = type.fields.get(name) ?? [...type.fields.values()][0];
          if (where)
            report(
              where,
              `${type.name}.${name} is ${came[name] ?? 'absent'}, expected ${expected[name] ?? 'no such field'}`,
            );
        }
      }
    }
  },
};

/** Whether anyone may read all of a type, and nothing of it is about persons. */
const isNobodys = (type: ObjectType | undefined): boolean =>
  type !== undefined &&
  [...type.fields.values()].every((field) => {
    const { information } = mapField(type, field);
    return information?.ceiling === 'PUBLIC' && information.confidentiality === 0 && !information.personal;
  });

function connection(node: string): Record<string, string> {
  return {
    edges: `[${node}Edge!]!`,
    nodes: `[${node}!]!`,
    pageInfo: 'PageInfo!',
    sources: '[SourceState!]!',
    complete: 'Boolean!',
  };
}

function edge(node: string): Record<string, string> {
  return { cursor: 'String!', node: `${node}!` };
}
