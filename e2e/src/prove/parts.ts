import { decidePart } from './decide-part.ts';
import { entitiesPart } from './entities-part.ts';
import { mutantsPart } from './mutants-part.ts';
import type { ProofPart } from './part.ts';
import { queriesPart } from './queries-part.ts';

/** The parts of the proof, in the order they are run. */
export const parts: readonly ProofPart[] = [decidePart, entitiesPart, queriesPart, mutantsPart];
