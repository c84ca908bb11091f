import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** What `@information` says at one place, before anything is inherited or checked. */
export interface StatedInformation {
  readonly area?: unknown;
  readonly ceiling?: unknown;
  readonly confidentiality?: unknown;
  readonly personal?: unknown;
  readonly because?: unknown;
}

/** What the directives of one node say; null where it carries no `@information`. */
export function statedInformation(
  directives: readonly ConstDirectiveNode[] | undefined,
): StatedInformation | null {
  const directive = directives?.find((each) => each.name.value === 'information');
  if (!directive) return null;
  return Object.fromEntries(
    (directive.arguments ?? [])
      .map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)] as const)
      // `area: null` says nothing, and must not unmap what the type says.
      .filter(([, value]) => value !== null),
  );
}
