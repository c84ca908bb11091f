// `npm run start:distributed`: gateway and every subgraph a process of its own, HTTP between them.
import { startDemoSystems } from './demo.ts';
import { doorAddress } from './door-address.ts';
import { createLog } from './log.ts';
import { createProcessTls } from './process-tls.ts';
import { rooms } from './rooms.ts';
import { type RunEntry, writeRunFile } from './run-file.ts';
import { readSettings } from './settings.ts';
import { type SpawnedProcess, spawnProcess } from './spawn-process.ts';
import { subgraphAddress } from './subgraph-address.ts';
import { untilStopped } from './until-stopped.ts';
import { whenReady } from './when-ready.ts';

const settings = readSettings(process.env);
const tls = createProcessTls(settings.tls, createLog(settings));
const demo = await startDemoSystems(settings.dataFolder);
const stops = [() => demo.stop()];
const processes: SpawnedProcess[] = [];
untilStopped(
  async () => {
    for (const stop of stops.reverse()) await stop();
  },
  tls.reload &&
    (() => {
      for (const each of processes) each.hangUp();
    }),
);

const subgraphs = [...rooms.keys()].map((name): RunEntry => {
  const child = spawnProcess('subgraph.ts', [name], demo.environment);
  processes.push(child);
  stops.push(() => child.stop());
  return {
    id: name,
    tenants: [],
    pid: child.pid,
    url: subgraphAddress(name, settings),
    folder: null,
  };
});
const gateway = spawnProcess('gateway.ts', [], demo.environment);
processes.push(gateway);
stops.push(() => gateway.stop());
await writeRunFile(settings.dataFolder, [
  { id: 'samgraf', tenants: [], pid: gateway.pid, url: doorAddress(settings), folder: null },
  ...subgraphs,
  ...demo.entries,
]);
await Promise.race([whenReady(settings, tls), ...processes.map((each) => each.lost)]).catch(async (error) => {
  // What is wrong is said by the process that ended. Later the others go on without one that ends.
  console.error((error as Error).message);
  for (const stop of stops.reverse()) await stop();
  process.exit(1);
});
console.log(`Samgraf ready at ${doorAddress(settings)}/graphql`);
