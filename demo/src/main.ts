import { parseArgs } from 'node:util';
import { startDemo } from './start-demo.ts';

/** The demo systems alone: `node demo/src/main.ts --data FOLDER`, until SIGTERM or SIGINT. */
const { values } = parseArgs({
  options: { data: { type: 'string' }, seed: { type: 'string' }, scale: { type: 'string' } },
});
if (!values.data) throw new Error('usage: main.ts --data FOLDER [--seed TEXT] [--scale NUMBER]');
const demo = await startDemo({
  dataFolder: values.data,
  log: (line) => console.log(line),
  ...(values.seed === undefined ? {} : { seed: values.seed }),
  ...(values.scale === undefined ? {} : { scale: Number(values.scale) }),
});
console.log(JSON.stringify({ environment: demo.environment, systems: demo.systems }, null, 2));
const alive = setInterval(() => {}, 60_000);
const end = async (): Promise<void> => {
  await demo.stop();
  clearInterval(alive);
};
process.once('SIGTERM', end);
process.once('SIGINT', end);
