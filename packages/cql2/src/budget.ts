import { bounds } from './bounds.ts';
import { Cql2Error } from './cql2-error.ts';

/** Counts what a filter holds while it is read, so that one that is too large is left before it is built. */
export class Budget {
  #depth = 0;
  #literals = 0;
  #positions = 0;

  /** @throws Cql2Error where the filter nests deeper than `bounds.depth` */
  within<T>(read: () => T): T {
    if (++this.#depth > bounds.depth) throw new Cql2Error(`The filter nests deeper than ${bounds.depth}.`);
    const result = read();
    this.#depth--;
    return result;
  }

  /** @throws Cql2Error */
  literal(): void {
    if (++this.#literals > bounds.literals) {
      throw new Cql2Error(`The filter names more than ${bounds.literals} values.`);
    }
  }

  /** @throws Cql2Error */
  position(): void {
    if (++this.#positions > bounds.positions) {
      throw new Cql2Error(`The geometries of the filter have more than ${bounds.positions} positions.`);
    }
  }
}
