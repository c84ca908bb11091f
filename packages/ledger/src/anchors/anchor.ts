import type { Sealed } from '../tree-writer.ts';

/** A place outside that one tenant's checkpoints go to, so that no one party can rewrite what happened. */
export interface Anchor {
  readonly tenant: string;
  /** For the log: the folder, or the address without what may be secret in it. */
  readonly name: string;
  /** Resolves when the place has it. */
  send(writer: string, sealed: Sealed): Promise<void>;
}
