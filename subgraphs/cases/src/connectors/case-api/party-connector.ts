import type { Answer, Arguments, Call, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import { parseRecordId, recordId } from '@samgraf/sources';
import type { CaseConnections } from './case-connection.ts';
import type { Errands } from './errands.ts';
import { organisationNumber, personNumber } from './facts.ts';
import { inOrder } from './in-order.ts';
import type { Errand, Stakeholder } from './protocol.ts';
import type { Taken } from './terms.ts';
import { partyRole } from './words.ts';

/** `Party` as the SDL has it. */
export interface PartyRecord {
  readonly id: string;
  readonly role: string | null;
  readonly name: string | null;
  readonly personNumber: string | null;
  readonly organisationNumber: string | null;
}

/**
 * Parties of cases. The API has them inside of the errand, so that they cost nothing where the request has just
 * fetched the errand, and else one look-up for all cases of a connection.
 */
export class PartyConnector implements Connector<PartyRecord> {
  readonly system = 'case-api';
  readonly type = 'Party';
  readonly owners;
  readonly #errands: Errands;

  constructor({ owners }: CaseConnections, errands: Errands) {
    this.owners = owners;
    this.#errands = errands;
  }

  async load(
    ids: readonly string[],
    scope: Scope,
    call: Call,
  ): Promise<Answer<Array<Labelled<PartyRecord> | null>>> {
    const cases = ids.map(caseOf);
    const { records, states } = await this.#errands.byCase(
      cases.filter((each) => each !== null),
      scope,
      call,
    );
    return {
      records: ids.map((id, index) => {
        const taken = records.get(cases[index] ?? '');
        return (taken && parties(taken, scope).find((each) => each.record.id === id)) ?? null;
      }),
      states,
    };
  }

  /** @throws always: the contract has no list of parties but that of a case */
  async list(): Promise<never> {
    throw new Error('Party is listed by case.');
  }

  /** By `case`: its parties. */
  async related(
    relation: string,
    parents: readonly string[],
    _args: Arguments,
    slice: Slice,
    scope: Scope,
    call: Call,
  ): Promise<Answer<Labelled<PartyRecord>[][]>> {
    if (relation !== 'case') throw new Error(`Party is not related by ${relation}.`);
    const { records, states } = await this.#errands.byCase(parents, scope, call);
    return {
      records: parents.map((id) => {
        const taken = records.get(id);
        return taken ? inOrder(parties(taken, scope), this.sortKey, slice) : [];
      }),
      states,
    };
  }

  sortKey(record: PartyRecord): string {
    return record.id;
  }
}

/**
 * A party is the own data of that party alone, but it is marked and secret as its case is: who else is in a case
 * with a protected person can tell where that person lives.
 */
function parties({ owner, record: errand, facts }: Taken<Errand>, scope: Scope): Labelled<PartyRecord>[] {
  return errand.stakeholders
    .map((each) => {
      const own = personNumber(each);
      return {
        owner,
        record: partyRecord(owner.tenant, errand.errandNumber, each),
        facts: { ...facts, subjects: own === null ? [] : [own] },
      };
    })
    .filter((each) => scope.subject === null || each.facts.subjects.includes(scope.subject));
}

function partyRecord(tenant: string, errandNumber: string, stakeholder: Stakeholder): PartyRecord {
  return {
    id: recordId(tenant, 'party', `${stakeholder.id}@${errandNumber}`),
    role: partyRole(stakeholder.role),
    name: stakeholder.name,
    personNumber: personNumber(stakeholder),
    organisationNumber: organisationNumber(stakeholder),
  };
}

/** The case that a party's id names; null for what is no such id. */
function caseOf(id: string): string | null {
  const parsed = parseRecordId(id, 'party');
  const errandNumber = parsed?.local.split('@')[1];
  return parsed && errandNumber ? recordId(parsed.tenant, 'case', errandNumber) : null;
}
