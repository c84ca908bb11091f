import type { DenyReason, Ground } from './decision.ts';
import type { MaskQuestion } from './mask-question.ts';
import type { Basis } from './question.ts';

/** What one principal may read of one type of one owner's information now, for one purpose. */
export interface TypeMask {
  /** Fields that may be read, each with its ground. */
  readonly allowed: ReadonlyMap<string, Ground>;
  /** Fields that may not, each with the reason. */
  readonly denied: ReadonlyMap<string, DenyReason>;
  /** Fields allowed because the record is the citizen's own: a record that is not shows none of them. */
  readonly ownDataOnly: ReadonlySet<string>;
  /** Fields allowed of those records alone that the reader's tenant is responsible for. */
  readonly responsibleOnly: ReadonlySet<string>;
  /**
   * Whether any record can be shown at all. A type with an `id` whose `id` is refused is not readable, even
   * where a public field is left: to show that field alone would tell that the record exists.
   */
  readonly readable: boolean;
  /** Whether records of people with a protected identity may be read; what a scope's `protectedToo` is to be. */
  readonly protectedToo: boolean;
  /**
   * Whether an agreement answers queries only: what may be read by its key may not be listed, so no more than one
   * record is to be shown at a time. A list of keys is a list.
   */
  readonly oneAtATime: boolean;
  /** What was asked, and on what basis it was answered: for `recordAllowed`. */
  readonly question: MaskQuestion;
  readonly basis: Basis;
}
