import type { SubgraphDocument } from '@samgraf/catalogue';
import type { ASTNode } from 'graphql';

/** Tells that a node breaks the rule. `says` begins with what it is about: `Case.title`. */
export type Report = (node: ASTNode, says: string) => void;

/** One rule about the SDL of all subgraphs together. Pure. */
export interface Rule {
  /** Stable, in capitals: what people search for and tests name. */
  readonly code: string;
  /** What is demanded, and why, in a sentence or two. */
  readonly sentence: string;
  check(subgraphs: readonly SubgraphDocument[], report: Report): void;
}
