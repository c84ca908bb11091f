import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadSubgraphSdl } from '@samgraf/catalogue';
import { createSubgraph, observeSubgraph, type Subgraph, type Surroundings } from '@samgraf/subgraph';
import { repositoryRoot } from './repository-root.ts';
import { rooms } from './rooms.ts';

/** Makes one subgraph of its room, its SDL and what is around it. What it keeps lies in a folder of its own. */
export async function createRoom(
  name: string,
  surroundings: Omit<Surroundings, 'dataFolder'>,
  dataFolder: string,
): Promise<Subgraph> {
  const room = rooms.get(name);
  if (!room) throw new Error(`Expected one of ${[...rooms.keys()].join(', ')}, got ${name}.`);
  const own = {
    ...surroundings,
    dataFolder: join(dataFolder, name),
    log: surroundings.log.child({ subgraph: name }),
  };
  mkdirSync(own.dataFolder, { recursive: true });
  const sdl = loadSubgraphSdl(join(repositoryRoot, 'schema'), name);
  const definition = await room.create(own);
  return observeSubgraph(createSubgraph(definition, sdl, own), definition, own.log);
}
