import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** The directives of one name, under their imported name or the one that federation gives unasked. */
export function directivesNamed(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): ConstDirectiveNode[] {
  return (directives ?? []).filter(
    ({ name: { value } }) => value === name || value === `federation__${name}`,
  );
}

/** The value of a directive's argument; undefined where it is left out. */
export function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const argument = directive.arguments?.find((each) => each.name.value === name);
  return argument ? valueFromASTUntyped(argument.value) : undefined;
}
