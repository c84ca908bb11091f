import { cast } from './cast.ts';
import { type Asking, ReachTable } from './reach-table.ts';
import type { Taint } from './taint.ts';
import type { TaintedWorld } from './tainted-world.ts';
import { taintsOf } from './taints-of.ts';

/** Holds each answer against the table, and counts what it saw: a proof that saw nothing proves nothing. */
export class Witness {
  readonly #world: TaintedWorld;
  readonly #table: ReachTable;
  readonly #own = new Map<string, number>();
  readonly #fields = new Set<string>();
  #answers = 0;
  #values = 0;
  #agreed = 0;

  constructor(world: TaintedWorld) {
    this.#world = world;
    this.#table = new ReachTable(world.mappings);
  }

  /** The first value that the table does not allow to this asker; null when there is none. */
  leakIn(answer: unknown, asking: Asking): Taint | null {
    this.#answers += 1;
    const answered = new Map<string, string>();
    for (const each of taintsOf(answer, this.#world.numbers)) {
      if (!this.#table.allows(each, asking)) return each;
      const field = `${each.type}.${each.field}`;
      this.#values += 1;
      this.#fields.add(field);
      if (this.#table.isOwn(each, asking)) this.#own.set(asking.who, (this.#own.get(asking.who) ?? 0) + 1);
      else if (this.#world.mappings.get(field)?.ceiling !== 'PUBLIC') {
        this.#agreed += 1;
        // A query answer is one record of a type and municipality.
        // All boards' parts of a supplier are one record.
        const record = each.type === 'Supplier' ? '' : `${each.authority} ${each.kind}`;
        const first = answered.get(`${each.type} ${each.tenant}`) ?? record;
        if (asking.state === 'query' && first !== record) return each;
        answered.set(`${each.type} ${each.tenant}`, first);
      }
    }
    return null;
  }

  /**
   * Asking by a field is reading it: the first record in an answer whose field the asker may not read, though the
   * list was asked by it.
   */
  toldBy(askedBy: string, answer: unknown, asking: Asking): Taint | null {
    const [type = '', field = ''] = askedBy.split('.');
    if (!this.#world.mappings.has(askedBy)) return null;
    const records = taintsOf(answer, this.#world.numbers).filter(
      (each) => each.type === type && each.field === 'id',
    );
    return (
      records.map((each) => ({ ...each, field })).find((each) => !this.#table.allows(each, asking)) ?? null
    );
  }

  /** Why what was seen is too little to prove anything; null when it is enough. */
  get blindness(): string | null {
    const blind = Object.keys(cast).filter((who) => !reachingNothing.has(who) && !this.#own.has(who));
    if (blind.length > 0) return `${blind.join(', ')} saw nothing of their own`;
    return this.#agreed === 0 ? 'nothing was seen under an agreement' : null;
  }

  get figures() {
    const ownValues = [...this.#own.values()].reduce((sum, each) => sum + each, 0);
    return {
      answers: this.#answers,
      principals: Object.keys(cast).length,
      values: this.#values,
      ownValues,
      agreedValues: this.#agreed,
      fieldsSeen: this.#fields.size,
    };
  }
}

const reachingNothing = new Set([
  'nobody',
  'clerk',
  'baselessBoard',
  'lapsed',
  'untrained',
  'lentBefore',
  'lentProtected',
]);
