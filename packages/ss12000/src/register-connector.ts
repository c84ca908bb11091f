import type { Configuration } from '@samgraf/configuration';
import type { Owner, RecordFacts } from '@samgraf/policy';
import type { Answer, Arguments, ConnectionState, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import type { PupilRegister } from './pupil-register.ts';
import type { RegisterRow } from './register-store.ts';
import type { SchoolConnection } from './school-connections.ts';

/** What the connectors of a register have in common. */
export interface RegisterParts {
  readonly register: PupilRegister;
  readonly owners: readonly Owner[];
  readonly configuration: Configuration;
  /** Today in Sweden, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** A scope as statements take it. */
export type ScopeParameters = Readonly<
  Record<'subject' | 'responsible' | 'today' | 'protectedToo', string | number | null>
>;

/** Records of one type from the registers of pupils. Whose they are is the connection's word. */
export abstract class RegisterConnector<T extends { readonly id: string }> implements Connector<T> {
  readonly system = 'school-register';
  abstract readonly type: string;
  protected readonly parts: RegisterParts;

  constructor(parts: RegisterParts) {
    this.parts = parts;
  }

  get owners(): readonly Owner[] {
    return this.parts.owners;
  }

  async load(ids: readonly string[], scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T> | null>>> {
    return this.#answer(scope, (ask) => {
      const found = new Map(this.found(ids, ask).map((each) => [each.record.id, each]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  async list(args: Arguments, slice: Slice, scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T>>>> {
    return this.#answer(scope, (ask) => this.listed(args, slice, ask));
  }

  async related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<ReadonlyArray<Labelled<T>>>>> {
    return this.#answer(scope, (ask) => this.relatedTo(relation, parents, slice, ask, args));
  }

  sortKey(record: T): string {
    return record.id;
  }

  /** Those of the ids that are there. One statement. */
  protected abstract found(ids: readonly string[], ask: Ask): Array<Labelled<T>>;
  protected abstract listed(args: Arguments, slice: Slice, ask: Ask): Array<Labelled<T>>;

  protected relatedTo(
    relation: string,
    _parents: readonly string[],
    _slice: Slice,
    _ask: Ask,
    _args: Arguments,
  ): Array<Array<Labelled<T>>> {
    throw new Error(`${this.type} is not related by ${relation}.`);
  }

  /** What is true of what else the records of these connections are made of. */
  protected furtherStates(_connections: readonly SchoolConnection[]): readonly ConnectionState[] {
    return [];
  }

  protected label(tenant: string, record: T, facts: RecordFacts): Labelled<T> {
    return { owner: this.parts.register.ownerOf(tenant), record, facts };
  }

  /** A way to everybody who is not protected in these registers, for what is about nobody. */
  protected askOf(connections: readonly SchoolConnection[]): Ask {
    const { register, today } = this.parts;
    return new Ask(register, connections, {
      subject: null,
      responsible: null,
      protectedToo: 0,
      today: today(),
    });
  }

  async #answer<R>(scope: Scope, work: (ask: Ask) => R): Promise<Answer<R>> {
    const { register, today } = this.parts;
    const connections = register.within(scope);
    const parameters: ScopeParameters = {
      subject: scope.subject,
      responsible: scope.responsible ?? null,
      protectedToo: Number(scope.protectedToo),
      today: today(),
    };
    const records = work(new Ask(register, connections, parameters));
    return { records, states: [...register.states(connections), ...this.furtherStates(connections)] };
  }
}

/** A way to the rows within a scope. */
export class Ask {
  readonly parameters: ScopeParameters;
  /** The registers within the scope. */
  readonly connections: readonly SchoolConnection[];
  readonly #register: PupilRegister;

  constructor(
    register: PupilRegister,
    connections: readonly SchoolConnection[],
    parameters: ScopeParameters,
  ) {
    this.#register = register;
    this.connections = connections;
    this.parameters = parameters;
  }

  /** @param sql with `$tenants` as JSON, and the scope's parameters by their names */
  rows(sql: string, parameters: Record<string, string | number | null> = {}): RegisterRow[] {
    return this.#register.rows(this.connections, sql, { ...this.parameters, ...parameters });
  }
}
