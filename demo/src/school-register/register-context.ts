import { makeRandom } from '../random/make-random.ts';
import type { Random } from '../random/random.ts';
import { uuidOf } from '../world/uuid-of.ts';
import type { MunicipalityWorld, World } from '../world/world.ts';
import type { Reference, Resource } from './register-file.ts';

/** What every kind of resource in one register is made with. */
export class RegisterContext {
  readonly world: World;
  readonly part: MunicipalityWorld;
  readonly random: Random;

  constructor(world: World, part: MunicipalityWorld) {
    this.world = world;
    this.part = part;
    this.random = makeRandom(`${world.seed}/school-register/${part.profile.code}`);
  }

  /** Ids are the register's own: the same person in two registers has two. */
  id(kind: string, name: string): string {
    return uuidOf(this.world.seed, `school/${this.part.profile.code}/${kind}/${name}`);
  }

  reference(kind: string, name: string): Reference {
    return { id: this.id(kind, name) };
  }

  /** Most were changed at the beginning of the school year, some lately; none after the day that the world is seen on. */
  meta(): Resource['meta'] {
    const { random } = this;
    const two = (n: number): string => String(n).padStart(2, '0');
    const at = (month: number, lastDay: number): string =>
      `2026-${two(month)}-${two(random.integer(1, lastDay))}T${two(random.integer(6, 16))}:${two(random.integer(0, 59))}:${two(random.integer(0, 59))}+0${month === 11 ? 1 : 2}:00`;
    const created = at(8, 14);
    const late = random.chance(0.15);
    return { created, modified: late ? at(11, 19) : at(9, 30) };
  }
}
