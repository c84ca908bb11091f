import { makeCases } from '../world/cases/make-cases.ts';
import { makeWorld } from '../world/make-world.ts';
import { type DemoUser, demoUsers } from './demo-users.ts';

/** The users of the demo municipalities as they are made where nothing else is asked. */
export function usersOfDefault(): readonly DemoUser[] {
  const world = makeWorld({ seed: 'dalsland', scale: 1 });
  const parts = [...world.municipalities.values()];
  return demoUsers(world, new Map(parts.map((part) => [part.profile.code, makeCases(world, part)])));
}
