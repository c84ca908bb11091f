// `npm start`: the demo municipalities' systems in processes of their own, and Samgraf in this one.
import { startDemoSystems } from './demo.ts';
import { createLog } from './log.ts';
import { createProcessTls } from './process-tls.ts';
import { readSettings } from './settings.ts';
import { untilStopped } from './until-stopped.ts';

const settings = readSettings(process.env);
const log = createLog(settings);
const tls = createProcessTls(settings.tls, log);
const coming = Promise.withResolvers<void>();
const starting = startDemoSystems(settings.dataFolder, coming.resolve);
// Modules and schema are read while the demo systems come up.
await Promise.race([coming.promise, starting]);
const { readComposed, runEmbedded } = await import('./run-embedded.ts');
const composed = readComposed();
const demo = await starting;
const stops: Array<() => unknown> = [() => demo.stop()];
untilStopped(async () => {
  for (const stop of stops.reverse()) await stop();
}, tls.reload);
Object.assign(process.env, demo.environment);
await runEmbedded({ settings, log, tls, systems: demo.entries, composed, stops });
