import { makeRandom } from '../random/make-random.ts';
import { uuid } from './cases/uuid.ts';

/** The version-4 UUID of something that has a name of its own in the world: a stream for each, so that none moves another. */
export const uuidOf = (seed: string, name: string): string => uuid(makeRandom(`${seed}/${name}`));
