// One subgraph in a process of its own: `node processes/src/subgraph.ts economy`.
import { serveSubgraph } from '@samgraf/subgraph';
import { mountMetrics, startTelemetry } from '@samgraf/telemetry/start';
import type { FastifyInstance } from 'fastify';
import { checkSubgraphExposure } from './check-exposure.ts';
import { createRoom } from './create-room.ts';
import { createLog } from './log.ts';
import { openProcessLedger } from './open-process-ledger.ts';
import { createProcessTls } from './process-tls.ts';
import { rooms } from './rooms.ts';
import { readSettings } from './settings.ts';
import { createSurroundings } from './surroundings.ts';
import { untilStopped } from './until-stopped.ts';

const name = process.argv[2] ?? '';
const settings = readSettings(process.env);
checkSubgraphExposure(settings);
const log = createLog(settings, `subgraph-${name}`);
const telemetry = await startTelemetry({
  service: `subgraph-${name}`,
  environment: process.env,
  log,
});
const tls = createProcessTls(settings.tls, log);
const surroundings = await createSurroundings(settings, log, tls);
const ledger = await openProcessLedger(settings, surroundings.configuration, name, log);
const subgraph = await createRoom(name, { ...surroundings, ledger }, settings.dataFolder);
const port = settings.subgraphPort + (rooms.get(name)?.port ?? 0);
const { page } = telemetry;
const mount = (server: FastifyInstance) => {
  if (page) mountMetrics(server, page);
};
const served = await serveSubgraph(subgraph, { port, host: settings.host, log, tls: tls.subgraph, mount });
untilStopped(async () => {
  await served.close();
  await ledger.close();
  await telemetry.close();
}, tls.reload);
