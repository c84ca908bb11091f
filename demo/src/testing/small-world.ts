import { makeWorld } from '../world/make-world.ts';
import type { World } from '../world/world.ts';

let made: World | null = null;

/** A world at a twentieth of true size, made once for each test file. */
export function smallWorld(): World {
  made ??= makeWorld({ seed: 'test', scale: 0.05 });
  return made;
}
