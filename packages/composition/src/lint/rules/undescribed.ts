import { type ASTNode, Kind, type StringValueNode, visit } from 'graphql';
import type { Rule } from '../rule.ts';

/** The contract is read by people who know neither the system behind it nor Swedish administration. */
export const undescribed: Rule = {
  code: 'UNDESCRIBED',
  sentence: 'Every type, field, argument, enum value and directive has a description.',
  check(subgraphs, report) {
    for (const { document } of subgraphs) {
      const path: string[] = [];
      visit(document, {
        enter(node) {
          const named = node as ASTNode & { name?: { value: string }; description?: StringValueNode };
          if (!describable.has(node.kind) || !named.name) return;
          path.push(named.name.value);
          if (!named.description?.value.trim()) report(node, `${path.join('.')} has no description`);
        },
        leave(node) {
          if (describable.has(node.kind)) path.pop();
        },
      });
    }
  },
};

const describable = new Set<string>([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
]);
