import type { Boundary, Point } from './boundary.ts';

/** Several municipalities' areas beside each other. */
export class Territory {
  readonly #boundaries: ReadonlyMap<string, Boundary>;

  /** @param boundaries by municipality */
  constructor(boundaries: ReadonlyMap<string, Boundary>) {
    this.#boundaries = boundaries;
  }

  /** Null outside all of them. @param guess looked at first */
  municipalityAt(point: Point, guess?: string): string | null {
    if (guess !== undefined && this.#boundaries.get(guess)!.contains(point)) return guess;
    for (const [code, boundary] of this.#boundaries)
      if (code !== guess && boundary.contains(point)) return code;
    return null;
  }
}
