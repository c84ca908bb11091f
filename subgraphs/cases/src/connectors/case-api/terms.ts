import type { RecordFacts } from '@samgraf/policy';
import type { Asking, Labelled, Scope } from '@samgraf/sources';
import { authoritiesWithin } from '@samgraf/sources';
import type { z } from 'zod';
import type { CaseConnection } from './case-connection.ts';
import { facts } from './facts.ts';
import type { Guarded } from './protocol.ts';

/** What every row says of itself that decides whether it was asked for. */
interface Row {
  readonly namespace: string;
}

/** A row that was asked for and may be read, with its label. */
export type Taken<R> = Labelled<R>;

/** What one connection is asked for: the scope in the API's words, and the check that the answer keeps to it. */
export class Terms {
  readonly connection: CaseConnection;
  /** Registers that may be read. Never empty: the API would refuse. */
  readonly namespaces: readonly string[];
  readonly #scope: Scope;

  private constructor(connection: CaseConnection, namespaces: readonly string[], scope: Scope) {
    this.connection = connection;
    this.namespaces = namespaces;
    this.#scope = scope;
  }

  /** Null where the scope holds nothing of this connection: then it is not asked at all. */
  static of(connection: CaseConnection, scope: Scope): Terms | null {
    const authorities = authoritiesWithin(scope, connection.tenant);
    const namespaces = [...connection.namespaces]
      .filter(([, authority]) => authorities.has(authority))
      .map(([namespace]) => namespace);
    return namespaces.length === 0 ? null : new Terms(connection, namespaces, scope);
  }

  get tenant(): string {
    return this.connection.tenant;
  }

  get subject(): string | null {
    return this.#scope.subject;
  }

  /** Parameters that go with every question. */
  get narrowing(): { partyPersonNumber?: string; protected: boolean } {
    const { subject, protectedToo } = this.#scope;
    return { ...(subject !== null && { partyPersonNumber: subject }), protected: protectedToo };
  }

  /**
   * Reads rows of an answer. What is malformed or outside of what was asked for is left out, and the connection's
   * state says so. What the scope hides (a protected identity, somebody else's) is left out without a word: the
   * source should not have sent it, and telling would tell that it exists.
   */
  take<R extends Row>(
    asking: Asking,
    shape: z.ZodType<R>,
    rows: readonly unknown[],
    wasAskedFor: (row: R) => boolean,
    guardedBy: (row: R) => Guarded,
  ): Taken<R>[] {
    return rows.flatMap((each) => {
      const { data } = shape.safeParse(each);
      if (!data || !this.namespaces.includes(data.namespace) || !wasAskedFor(data)) {
        asking.leaveOut();
        return [];
      }
      return this.label(data, guardedBy(data)) ?? [];
    });
  }

  /** The row with whose it is, by the connection and the register; null where the scope hides it. */
  label<R extends Row>(row: R, guarded: Guarded): Taken<R> | null {
    const authority = this.connection.namespaces.get(row.namespace);
    const known = facts(guarded);
    if (authority === undefined || !this.namespaces.includes(row.namespace) || this.#hides(known))
      return null;
    return { owner: { tenant: this.tenant, authority }, record: row, facts: known };
  }

  #hides({ marking, subjects }: RecordFacts): boolean {
    const { subject, protectedToo } = this.#scope;
    if (subject !== null && !subjects.includes(subject)) return true;
    return !protectedToo && (marking === 'PROTECTED' || marking === 'UNKNOWN');
  }
}
