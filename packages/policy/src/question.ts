import type { Agreement } from './agreement.ts';
import type { Delegation } from './delegation.ts';
import type { Grant } from './grant.ts';
import type { Information } from './information.ts';
import type { Owner } from './owner.ts';
import type { Principal } from './principal.ts';
import type { RecordFacts } from './record-facts.ts';

/**
 * How the record is come by: by its exact key, or in any other way (list, search, count, sort, map layer, relation).
 */
export type Access = 'KEY' | 'LIST';

/** Whether the information is to be read, or changed. */
export type Action = 'READ' | 'WRITE';

/** May this principal read this field of this owner's information, for this purpose, now? */
export interface Question {
  readonly principal: Principal;
  readonly information: Information;
  readonly owner: Owner;
  /** Absent while deciding for a type; present when a record is at hand. */
  readonly record?: RecordFacts;
  /** Code of the purpose (ändamål); null when none is stated. */
  readonly purpose: string | null;
  /** Diary number of the asking case (`x-case`); null when none is stated. */
  readonly askingCase: string | null;
  /** What is not said to be by key counts as `LIST`, which is the stricter. */
  readonly access?: Access;
  /** What is not said to be a change is a reading. */
  readonly action?: Action;
  /** Civil date in Sweden, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What the rule rests on besides the question. */
export interface Basis {
  readonly agreements: readonly Agreement[];
  readonly grants: readonly Grant[];
  /** Staff lent to other authorities; none when left out. */
  readonly delegations?: readonly Delegation[];
}
