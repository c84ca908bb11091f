// The gateway in a process of its own; the subgraphs are reached over HTTP.
import { httpTransport } from '@samgraf/gateway';
import { mountMetrics, startTelemetry } from '@samgraf/telemetry/start';
import { checkSubgraphAddress } from './check-exposure.ts';
import { createLog } from './log.ts';
import { openDoor } from './open-door.ts';
import { openProcessLedger } from './open-process-ledger.ts';
import { createProcessTls } from './process-tls.ts';
import { rooms } from './rooms.ts';
import { readSettings } from './settings.ts';
import { subgraphAddress } from './subgraph-address.ts';
import { createSurroundings } from './surroundings.ts';
import { untilStopped } from './until-stopped.ts';

const settings = readSettings(process.env);
const log = createLog(settings, 'gateway');
const telemetry = await startTelemetry({ service: 'gateway', environment: process.env, log });
const tls = createProcessTls(settings.tls, log);
const transports = [...rooms.keys()].map((name) => {
  const variable = `SUBGRAPH_${name.toUpperCase()}_URL`;
  const url = process.env[variable] || subgraphAddress(name, settings);
  checkSubgraphAddress(variable, url, settings);
  return httpTransport({ name, url, tls: tls.towardsSubgraphs });
});
const shared = await createSurroundings(settings, log, tls);
const ledger = await openProcessLedger(settings, shared.configuration, 'gateway', log);
const gateway = await openDoor(settings, { ...shared, ledger }, transports, tls);
if (telemetry.page) mountMetrics(gateway.server, telemetry.page);
untilStopped(async () => {
  await gateway.close();
  await ledger.close();
  await telemetry.close();
}, tls.reload);
await gateway.listen({ port: settings.port, host: settings.host });
