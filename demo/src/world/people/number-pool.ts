import { readFileSync } from 'node:fs';

/** Skatteverket's test numbers that are still free, by year of birth. Each is given away once in the world. */
export class NumberPool {
  private readonly byYear = new Map<number, string[]>();

  constructor(numbers: readonly string[]) {
    for (const number of numbers) {
      const year = Number(number.slice(0, 4));
      this.byYear.set(year, [...(this.byYear.get(year) ?? []), number]);
    }
  }

  /** A number whose bearer was born in the year nearest to `year` within the span, or null. */
  take(year: number, earliest: number, latest: number): string | null {
    let best: number | null = null;
    for (const [each, numbers] of this.byYear)
      if (numbers.length > 0 && each >= earliest && each <= latest)
        if (best === null || Math.abs(each - year) < Math.abs(best - year)) best = each;
    return best === null ? null : this.byYear.get(best)!.shift()!;
  }
}

export interface NumberPools {
  readonly pupils: NumberPool;
  readonly adults: NumberPool;
  readonly coordination: NumberPool;
}

/** Every `shares`th number from the `share`th on, so that the municipalities never bear the same. */
export function readNumberPools(share: number, shares: number): NumberPools {
  const url = new URL('../../../data/skatteverket-testnumbers-subset.json', import.meta.url);
  const lists = JSON.parse(readFileSync(url, 'utf8')) as Record<
    'pupils' | 'adults' | 'samordningsnummer',
    string[]
  >;
  const part = (numbers: string[]) => new NumberPool(numbers.filter((_, index) => index % shares === share));
  return {
    pupils: part(lists.pupils),
    adults: part(lists.adults),
    // Those of people over a hundred years old would make strange parties.
    coordination: part(lists.samordningsnummer.filter((each) => each >= '1935' && each < '2006')),
  };
}
