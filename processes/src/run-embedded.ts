import { inProcessTransport } from '@samgraf/gateway';
import { mountMetrics, startTelemetry } from '@samgraf/telemetry/start';
import type { Logger } from 'pino';
import { createRoom } from './create-room.ts';
import { doorAddress } from './door-address.ts';
import { openDoor } from './open-door.ts';
import { openProcessLedger } from './open-process-ledger.ts';
import type { ProcessTls } from './process-tls.ts';
import type { ComposedSchema } from './read-composed.ts';
import { rooms } from './rooms.ts';
import { type RunEntry, writeRunFile } from './run-file.ts';
import type { Settings } from './settings.ts';
import { createSurroundings } from './surroundings.ts';
import { whenReady } from './when-ready.ts';

/** What stands around the one process of the embedded topology. */
export interface EmbeddedOptions {
  readonly settings: Settings;
  readonly log: Logger;
  readonly tls: ProcessTls;
  /** The existing systems that were started with it, for the run file. */
  readonly systems: readonly RunEntry[];
  readonly composed: ComposedSchema;
  /** Called last to first when the process ends; what is opened here is added. */
  readonly stops: Array<() => unknown>;
}

/** Door and all subgraphs in this process. Says so when it is ready. */
export async function runEmbedded(options: EmbeddedOptions): Promise<void> {
  const { settings, log, tls, systems, composed, stops } = options;
  const telemetry = await startTelemetry({ service: 'samgraf', environment: process.env, log });
  const shared = await createSurroundings(settings, log, tls);
  const ledger = await openProcessLedger(settings, shared.configuration, 'samgraf', log);
  const surroundings = { ...shared, ledger };
  const subgraphs = await Promise.all(
    [...rooms.keys()].map((name) => createRoom(name, surroundings, settings.dataFolder)),
  );
  const transports = subgraphs.map((each) => inProcessTransport(each));
  const gateway = await openDoor(settings, surroundings, transports, tls, composed);
  if (telemetry.page) mountMetrics(gateway.server, telemetry.page);
  stops.push(
    () => ledger.close(),
    () => telemetry.close(),
    () => gateway.close(),
  );
  await gateway.listen({ port: settings.port, host: settings.host });
  await writeRunFile(settings.dataFolder, [
    { id: 'samgraf', tenants: [], pid: process.pid, url: doorAddress(settings), folder: null },
    ...systems,
  ]);
  await whenReady(settings, tls);
  console.log(`Samgraf ready at ${doorAddress(settings)}/graphql`);
}

export { readComposed } from './read-composed.ts';
