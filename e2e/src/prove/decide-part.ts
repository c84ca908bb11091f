import { compareWithCedar } from '@samgraf/policy/compare-with-cedar';
import type { ProofPart } from './part.ts';

/** `decide` against the same rule written a second time, in Cedar's language and by its words alone. */
export const decidePart: ProofPart = {
  name: 'decide',
  async run({ short, seed }) {
    const { disagreement, ...figures } = compareWithCedar(short ? 5_000 : 100_000, seed);
    const grounds = Object.keys(figures.allowed).length;
    // A comparison in which hardly anything is allowed would prove hardly anything.
    const empty = grounds < 5 ? `only ${grounds} of 5 grounds were met` : null;
    return { figures, contradiction: disagreement ?? empty };
  },
};
