// One subgraph in a process of its own: `node processes/src/subgraph.ts economy`.
import { serveSubgraph } from '@samgraf/subgraph';
import { checkSubgraphExposure } from './check-exposure.ts';
import { createRoom } from './create-room.ts';
import { createLog } from './log.ts';
import { createProcessTls } from './process-tls.ts';
import { rooms } from './rooms.ts';
import { readSettings } from './settings.ts';
import { createSurroundings } from './surroundings.ts';
import { untilStopped } from './until-stopped.ts';

const name = process.argv[2] ?? '';
const settings = readSettings(process.env);
checkSubgraphExposure(settings);
const log = createLog(settings);
const tls = createProcessTls(settings.tls, log);
const subgraph = await createRoom(name, await createSurroundings(settings, log, tls), settings.dataFolder);
const port = settings.subgraphPort + (rooms.get(name)?.port ?? 0);
const served = await serveSubgraph(subgraph, { port, host: settings.host, log, tls: tls.subgraph });
untilStopped(() => served.close(), tls.reload);
