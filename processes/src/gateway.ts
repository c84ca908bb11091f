// The gateway in a process of its own; the subgraphs are reached over HTTP.
import { httpTransport } from '@samgraf/gateway';
import { createLog } from './log.ts';
import { openDoor } from './open-door.ts';
import { rooms } from './rooms.ts';
import { readSettings } from './settings.ts';
import { createSurroundings } from './surroundings.ts';
import { untilStopped } from './until-stopped.ts';

const settings = readSettings(process.env);
const transports = [...rooms].map(([name, { port }]) =>
  httpTransport({
    name,
    url:
      process.env[`SUBGRAPH_${name.toUpperCase()}_URL`] ?? `http://127.0.0.1:${settings.subgraphPort + port}`,
  }),
);
const gateway = await openDoor(settings, createSurroundings(settings, createLog(settings)), transports);
untilStopped(() => gateway.close());
await gateway.listen({ port: settings.port, host: settings.host });
