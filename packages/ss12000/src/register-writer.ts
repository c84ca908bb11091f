import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { homesOf } from './homes-of.ts';
import { type Enrolment, enrolmentShape, type Group, type Organisation, type Person } from './protocol.ts';

const noEnd = '9999-12-31';

const relations: Readonly<Record<string, string>> = {
  Vårdnadshavare: 'CUSTODIAN',
  'Annan ansvarig': 'OTHER_RESPONSIBLE',
  'God man': 'LIMITED_GUARDIAN',
  'Utsedd behörig': 'AUTHORISED',
};

/** Writes what one reading of one connection gives, in the transaction that its caller holds. */
export class RegisterWriter {
  readonly #database: DatabaseSync;
  readonly #tenant: string;
  readonly #generation: number;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, tenant: string, generation: number) {
    this.#database = database;
    this.#tenant = tenant;
    this.#generation = generation;
  }

  organisation(each: Organisation): void {
    const { address } = each;
    this.#run(
      'INSERT OR REPLACE INTO organisation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      this.#tenant,
      each.id,
      this.#generation,
      each.displayName,
      each.organisationType,
      each.schoolUnitCode ?? null,
      each.organisationCode ?? null,
      each.organisationNumber ?? null,
      JSON.stringify(each.schoolTypes ?? []),
      each.parentOrganisation?.id ?? null,
      address?.streetAddress ?? null,
      address?.postalCode ?? null,
      address?.locality ?? null,
      address?.realEstateDesignation ?? null,
    );
  }

  /** @returns how many of their enrolments are not as the standard has them, and are left out */
  person(each: Person): number {
    const { id } = each;
    const marking = markingOf(each.securityMarking);
    const homes = homesOf(each.addresses ?? []);
    this.#run(
      'INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      this.#tenant,
      id,
      this.#generation,
      each.givenName ?? null,
      each.familyName ?? null,
      personNumber(each.civicNo?.value),
      marking,
      homes.find(({ kind }) => kind === 'REGISTERED')?.municipalityCode ?? null,
      JSON.stringify(homes),
    );
    this.#run('DELETE FROM enrolment WHERE tenant = ? AND person = ?', this.#tenant, id);
    this.#run('DELETE FROM responsible WHERE tenant = ? AND child = ?', this.#tenant, id);
    const read = (each.enrolments ?? []).map((one) => enrolmentShape.safeParse(one));
    for (const [n, { data }] of read.entries()) if (data && !data.cancelled) this.#enrolment(id, n, data);
    for (const { person, relationType } of each.responsibles ?? []) {
      const relation = relations[relationType ?? ''];
      if (relation === undefined) continue;
      this.#run(
        'INSERT OR REPLACE INTO responsible VALUES (?, ?, ?, ?)',
        this.#tenant,
        id,
        person.id,
        relation,
      );
    }
    return read.filter(({ success }) => !success).length;
  }

  /** A class (klass); of other groups nothing is kept. */
  group({ id, displayName, groupType, groupMemberships }: Group): void {
    if (groupType !== 'Klass') return;
    this.#run(
      'INSERT OR REPLACE INTO class VALUES (?, ?, ?, ?)',
      this.#tenant,
      id,
      this.#generation,
      displayName,
    );
    this.#run('DELETE FROM class_member WHERE tenant = ? AND class = ?', this.#tenant, id);
    for (const { person, startDate, endDate } of groupMemberships ?? [])
      this.#run(
        'INSERT OR REPLACE INTO class_member VALUES (?, ?, ?, ?, ?)',
        this.#tenant,
        id,
        person.id,
        startDate ?? '',
        endDate ?? noEnd,
      );
  }

  deleted(kind: string, ids: readonly string[]): void {
    const table = { persons: 'person', organisations: 'organisation', groups: 'class' }[kind];
    for (const id of table ? ids : [])
      this.#run(`DELETE FROM ${table} WHERE tenant = ? AND id = ?`, this.#tenant, id);
    this.#orphans();
  }

  /** After all was read: what this reading did not give is no longer there. */
  forgetTheRest(): void {
    for (const table of ['organisation', 'person', 'class'])
      this.#run(`DELETE FROM ${table} WHERE tenant = ? AND generation < ?`, this.#tenant, this.#generation);
    this.#orphans();
  }

  /** Nobody is kept who is neither a pupil nor responsible for one. */
  forgetOthers(): void {
    this.#run(
      `DELETE FROM person WHERE tenant = ?1
         AND id NOT IN (SELECT person FROM enrolment WHERE tenant = ?1)
         AND id NOT IN (SELECT person FROM responsible WHERE tenant = ?1)`,
      this.#tenant,
    );
  }

  #enrolment(person: string, n: number, each: Enrolment): void {
    this.#run(
      'INSERT OR REPLACE INTO enrolment VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      this.#tenant,
      person,
      n,
      each.enroledAt.id,
      each.schoolType,
      each.schoolYear ?? null,
      each.startDate,
      each.endDate ?? noEnd,
    );
  }

  #orphans(): void {
    for (const [table, column, of] of [
      ['enrolment', 'person', 'person'],
      ['responsible', 'child', 'person'],
      ['class_member', 'class', 'class'],
    ] as const)
      this.#run(
        `DELETE FROM ${table} WHERE tenant = ?1 AND ${column} NOT IN (SELECT id FROM ${of} WHERE tenant = ?1)`,
        this.#tenant,
      );
  }

  #run(sql: string, ...values: Array<string | number | null>): void {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    statement.run(...values);
  }
}

/** A marking that is not stated, or that the standard does not have, is not known: it counts as protected. */
function markingOf(marking: string | null | undefined): 'NONE' | 'PROTECTED' | 'UNKNOWN' {
  if (marking === 'Ingen') return 'NONE';
  return marking === 'Sekretessmarkering' || marking === 'Skyddad folkbokföring' ? 'PROTECTED' : 'UNKNOWN';
}

/** Twelve digits, as SS 12000 has them; null for what is something else. */
function personNumber(value: string | undefined): string | null {
  const digits = value?.replace(/[-+]/g, '') ?? '';
  return /^\d{12}$/.test(digits) ? digits : null;
}
