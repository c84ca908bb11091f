import { Kind } from 'graphql';
import { directivesNamed } from '../directives-named.ts';
import type { Rule } from '../rule.ts';

/** An argument set from another type's field is a second way to that field, past every mapping of arguments. */
export const fromContext: Rule = {
  code: 'FROM_CONTEXT',
  sentence:
    '@context and @fromContext are not used: what an argument reads would not be seen in its mapping.',
  check(subgraphs, report) {
    for (const { document } of subgraphs) {
      for (const node of document.definitions) {
        const isType =
          node.kind === Kind.OBJECT_TYPE_DEFINITION ||
          node.kind === Kind.OBJECT_TYPE_EXTENSION ||
          node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
          node.kind === Kind.INTERFACE_TYPE_EXTENSION ||
          node.kind === Kind.UNION_TYPE_DEFINITION ||
          node.kind === Kind.UNION_TYPE_EXTENSION;
        if (!isType) continue;
        const name = node.name.value;
        for (const each of directivesNamed(node.directives, 'context')) report(each, `${name} @context`);
        if (!('fields' in node)) continue;
        for (const field of node.fields ?? []) {
          for (const argument of field.arguments ?? []) {
            for (const each of directivesNamed(argument.directives, 'fromContext')) {
              report(each, `${name}.${field.name.value}(${argument.name.value}:) @fromContext`);
            }
          }
        }
      }
    }
  },
};
