import type { Random } from '../../random/random.ts';
import { boys, families, girls, men, menOlder, women, womenOlder } from './name-lists.ts';
import type { NumberPool } from './number-pool.ts';
import type { Household, Marking, Person } from './person.ts';
import { birthDateOf, invalidNumber, sexOf } from './personal-number.ts';

export interface Newcomer {
  readonly birthYear: number;
  readonly familyName: string;
  readonly household: string;
  readonly guardians: readonly string[];
  /** Test numbers to take from, and the years of birth that will do. */
  readonly pool?: { readonly numbers: NumberPool; readonly earliest: number; readonly latest: number };
}

/** Places of those who are marked in every municipality, however small, so that each kind can be shown. */
const markedForCertain: ReadonlyMap<number, Marking> = new Map([
  [150, 'UNKNOWN'],
  [160, 'SECRECY_MARKED'],
  [170, 'PROTECTED_REGISTRATION'],
]);

/** The population of one municipality while it is being made. */
export class Registry {
  readonly people: Person[] = [];
  readonly households: Array<{ id: string; members: string[]; address: string }> = [];
  private readonly taken = new Set<string>();
  private readonly municipality: string;
  private readonly random: Random;

  constructor(municipality: string, random: Random) {
    this.municipality = municipality;
    this.random = random;
  }

  household(): string {
    const id = `${this.municipality}-H${String(this.households.length + 1).padStart(5, '0')}`;
    this.households.push({ id, members: [], address: '' });
    return id;
  }

  familyName(): string {
    return this.random.pick(families);
  }

  add(newcomer: Newcomer): Person {
    const { random } = this;
    const { pool } = newcomer;
    const number = pool?.numbers.take(newcomer.birthYear, pool.earliest, pool.latest) ?? null;
    const birthDate = number ? birthDateOf(number) : this.someDay(newcomer.birthYear);
    const sex = number ? sexOf(number) : random.chance(0.5) ? 'MAN' : 'WOMAN';
    const coordination = number !== null && Number(number.slice(6, 8)) > 60;
    const person: Person = {
      id: `${this.municipality}-P${String(this.people.length + 1).padStart(5, '0')}`,
      municipality: this.municipality,
      personalNumber: number ?? invalidNumber(random, birthDate, sex, this.taken),
      numberKind: number ? (coordination ? 'COORDINATION' : 'TEST') : 'INVALID',
      givenName: random.pick(givenNames(Number(birthDate.slice(0, 4)), sex)),
      familyName: newcomer.familyName,
      birthDate,
      sex,
      marking: this.marking(),
      household: newcomer.household,
      guardians: newcomer.guardians,
    };
    this.people.push(person);
    this.households[Number(newcomer.household.slice(-5)) - 1]!.members.push(person.id);
    return person;
  }

  finished(): { people: readonly Person[]; households: readonly Household[] } {
    return { people: this.people, households: this.households };
  }

  private marking(): Marking {
    const certain = markedForCertain.get(this.people.length);
    if (certain) return certain;
    const drawn = this.random.next();
    if (drawn < 1 / 200) return drawn < 1 / 600 ? 'PROTECTED_REGISTRATION' : 'SECRECY_MARKED';
    return drawn < 1 / 200 + 1 / 2000 ? 'UNKNOWN' : 'NONE';
  }

  private someDay(year: number): string {
    const month = this.random.integer(1, 12);
    // Nobody is born after the reference date: those of its year are born before November.
    const day = this.random.integer(1, 28);
    return `${year}-${String(year === 2026 ? Math.min(month, 10) : month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
}

function givenNames(year: number, sex: 'MAN' | 'WOMAN'): readonly string[] {
  if (year >= 2005) return sex === 'MAN' ? boys : girls;
  if (year >= 1970) return sex === 'MAN' ? men : women;
  return sex === 'MAN' ? menOlder : womenOlder;
}
