import { Kind } from 'graphql';
import { directivesNamed } from '../directives-named.ts';
import { keysOf } from '../keys.ts';
import type { Rule } from '../rule.ts';

/** The last of the cases of the public federation audit that Apollo's planner fails. */
export const interfaceObjectNotResolvable: Rule = {
  code: 'INTERFACE_OBJECT_NOT_RESOLVABLE',
  sentence:
    'No key of an @interfaceObject type, in whatever subgraph, is `resolvable: false`: the planner answers it wrongly.',
  check(subgraphs, report) {
    const all = subgraphs.flatMap(({ document }) =>
      document.definitions.filter(
        (node) =>
          node.kind === Kind.OBJECT_TYPE_DEFINITION ||
          node.kind === Kind.OBJECT_TYPE_EXTENSION ||
          node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
          node.kind === Kind.INTERFACE_TYPE_EXTENSION,
      ),
    );
    const names = new Set(
      all
        .filter((node) => directivesNamed(node.directives, 'interfaceObject').length > 0)
        .map((node) => node.name.value),
    );
    for (const node of all) {
      if (!names.has(node.name.value)) continue;
      for (const key of keysOf({ directives: node.directives ?? [] })) {
        if (!key.resolvable)
          report(key.node, `${node.name.value} is an @interfaceObject and its key is not resolvable`);
      }
    }
  },
};
