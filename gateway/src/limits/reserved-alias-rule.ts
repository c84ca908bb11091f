import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/**
 * An alias that begins with two underscores is refused: it could stand in for the `__typename` that the plan relies
 * on, or for the `__proto__` that every object has. The specification keeps such names for introspection (2.1.8).
 */
export function reservedAliasRule(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (node.alias?.value.startsWith('__') && node.alias.value !== node.name.value) {
        context.reportError(
          new GraphQLError(
            `The alias "${node.alias.value}" begins with two underscores, which are reserved.`,
            {
              nodes: node,
            },
          ),
        );
      }
    },
  };
}
