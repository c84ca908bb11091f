// `npm run start:distributed`: gateway and every subgraph a process of its own, HTTP between them.
import { startDemoSystems } from './demo.ts';
import { rooms } from './rooms.ts';
import { type RunEntry, writeRunFile } from './run-file.ts';
import { readSettings } from './settings.ts';
import { spawnProcess } from './spawn-process.ts';
import { untilStopped } from './until-stopped.ts';
import { whenReady } from './when-ready.ts';

const settings = readSettings(process.env);
const demo = await startDemoSystems(settings.dataFolder);
const stops = [() => demo.stop()];
untilStopped(async () => {
  for (const stop of stops.reverse()) await stop();
});

const subgraphs = [...rooms].map(([name, { port }]): RunEntry => {
  const child = spawnProcess('subgraph.ts', [name], demo.environment);
  stops.push(() => child.stop());
  return {
    id: name,
    tenants: [],
    pid: child.pid,
    url: `http://127.0.0.1:${settings.subgraphPort + port}`,
    folder: null,
  };
});
const gateway = spawnProcess('gateway.ts', [], demo.environment);
stops.push(() => gateway.stop());
await writeRunFile(settings.dataFolder, [
  { id: 'samgraf', tenants: [], pid: gateway.pid, url: `http://localhost:${settings.port}`, folder: null },
  ...subgraphs,
  ...demo.entries,
]);
await whenReady(settings.port);
console.log(`Samgraf ready at http://localhost:${settings.port}/graphql`);
