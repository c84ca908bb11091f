import type { ASTNode } from 'graphql';

/** One thing that a rule found. */
export interface Finding {
  /** The stable code of the rule. */
  readonly code: string;
  /** `schema/economy.graphql:12`; null where it has no one place. */
  readonly place: string | null;
  /** What is wrong with what: `Case.title: …`. */
  readonly says: string;
}

/** File and line of a node that was parsed from a named source. */
export function placeOf(node: ASTNode): string | null {
  return node.loc ? `${node.loc.source.name}:${node.loc.startToken.line}` : null;
}

/** A finding as one line for people. */
export function findingLine({ code, place, says }: Finding): string {
  return `${place === null ? '' : `${place} `}${code} ${says}`;
}
