import { type ConstDirectiveNode, visit } from 'graphql';
import { directivesNamed } from '../directives-named.ts';
import type { Rule } from '../rule.ts';

/** A mark that nobody reads is worse than none: its author believes that it protects. */
export const misplacedInformation: Rule = {
  code: 'MISPLACED_INFORMATION',
  sentence:
    '@information stands on object types and their fields, where it is enforced; an argument is mapped by the fields that it reads, an interface by the types that implement it.',
  check(subgraphs, report) {
    for (const { document } of subgraphs) {
      visit(document, {
        InterfaceTypeDefinition: (node) => {
          for (const each of [node, ...(node.fields ?? [])]) {
            if (carries(each)) report(each, `${node.name.value} is an interface: map its object types`);
          }
        },
        InputValueDefinition: (node) => {
          if (carries(node)) report(node, `${node.name.value} is an argument: say what it @reads`);
        },
        EnumValueDefinition: (node) => {
          if (carries(node)) report(node, `${node.name.value} is an enum value: map the fields that have it`);
        },
      });
    }
  },
};

function carries({
  directives,
}: {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}): boolean {
  return directivesNamed(directives, 'information').length > 0;
}
