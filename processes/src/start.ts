// `npm start`: the demo municipalities' systems in processes of their own, and Samgraf in this one.
import { inProcessTransport } from '@samgraf/gateway';
import { mountMetrics, startTelemetry } from '@samgraf/telemetry/start';
import { createRoom } from './create-room.ts';
import { startDemoSystems } from './demo.ts';
import { doorAddress } from './door-address.ts';
import { createLog } from './log.ts';
import { openDoor } from './open-door.ts';
import { openProcessLedger } from './open-process-ledger.ts';
import { createProcessTls } from './process-tls.ts';
import { rooms } from './rooms.ts';
import { writeRunFile } from './run-file.ts';
import { readSettings } from './settings.ts';
import { createSurroundings } from './surroundings.ts';
import { untilStopped } from './until-stopped.ts';
import { whenReady } from './when-ready.ts';

const settings = readSettings(process.env);
const log = createLog(settings);
const telemetry = await startTelemetry({ service: 'samgraf', environment: process.env, log });
const tls = createProcessTls(settings.tls, log);
const demo = await startDemoSystems(settings.dataFolder);
const stops = [() => demo.stop()];
untilStopped(async () => {
  for (const stop of stops.reverse()) await stop();
}, tls.reload);
Object.assign(process.env, demo.environment);

const shared = await createSurroundings(settings, log, tls);
const ledger = await openProcessLedger(settings, shared.configuration, 'samgraf', log);
const surroundings = { ...shared, ledger };
const subgraphs = await Promise.all(
  [...rooms.keys()].map((name) => createRoom(name, surroundings, settings.dataFolder)),
);
const gateway = await openDoor(
  settings,
  surroundings,
  subgraphs.map((each) => inProcessTransport(each)),
  tls,
);
if (telemetry.page) mountMetrics(gateway.server, telemetry.page);
stops.push(
  () => ledger.close(),
  () => telemetry.close(),
  () => gateway.close(),
);

await gateway.listen({ port: settings.port, host: settings.host });
await writeRunFile(settings.dataFolder, [
  { id: 'samgraf', tenants: [], pid: process.pid, url: doorAddress(settings), folder: null },
  ...demo.entries,
]);
await whenReady(settings, tls);
console.log(`Samgraf ready at ${doorAddress(settings)}/graphql`);
