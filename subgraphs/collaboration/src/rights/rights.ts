import type { Asker, Read, Surroundings } from '@samgraf/subgraph';
import { explain } from './explain.ts';
import { myAccess } from './my-access.ts';
import { type Simulated, simulate } from './simulate.ts';
import { withPurpose } from './with-purpose.ts';

/** What an asker is told of the own rights, by the rule itself, over the mapping of the schema. Nothing is looked up. */
export interface Rights {
  myAccess(
    asker: Asker,
    read: Read,
    purpose: string | null | undefined,
    municipalities: readonly string[] | null,
  ): ReturnType<typeof myAccess>;
  explain(
    asker: Asker,
    read: Read,
    purpose: string | null | undefined,
    field: string,
    municipality: string,
  ): ReturnType<typeof explain>;
  simulate(asker: Asker, simulated: Simulated): ReturnType<typeof simulate>;
}

/** The rights as they are told in these surroundings. */
export function createRights(surroundings: Surroundings): Rights {
  const { configuration } = surroundings;
  return {
    myAccess: (asker, read, purpose, municipalities) =>
      myAccess(surroundings, read, withPurpose(asker, purpose, configuration), municipalities),
    explain: (asker, read, purpose, field, municipality) =>
      explain(surroundings, read, withPurpose(asker, purpose, configuration), field, municipality),
    simulate: (asker, simulated) => simulate(surroundings, asker, simulated),
  };
}
