import type { Random } from '../../random/random.ts';

const title = (word: string): string =>
  word
    .split('-')
    .map((part) => part[0] + part.slice(1).toLowerCase())
    .join('-');

/** `KARLSBYN` → `Karlsbyn`, as it is written in addresses. */
export const asWritten = title;

/** Gives out designations trakt block:unit; none twice. */
export class Designations {
  private readonly taken = new Set<string>();
  private readonly units = new Map<string, number>();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** A given one, for a property that must exist. */
  reserve(tract: string, block: number, unit: number): string {
    const designation = `${tract} ${block}:${unit}`;
    this.taken.add(designation);
    return designation;
  }

  next(tract: string): string {
    // The first blocks are old farms, divided most.
    const block = 1 + Math.floor(this.random.next() ** 2 * 6);
    const key = `${tract} ${block}`;
    for (;;) {
      const unit = (this.units.get(key) ?? 0) + (this.random.chance(0.15) ? 2 : 1);
      this.units.set(key, unit);
      const designation = `${key}:${unit}`;
      if (this.taken.has(designation)) continue;
      this.taken.add(designation);
      return designation;
    }
  }
}
