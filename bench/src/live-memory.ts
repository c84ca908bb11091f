// Preloaded (`node --import`) by the benchmark alone: tells, whenever it is signalled, what is still in use once all
// garbage is collected. Resident memory alone cannot tell what is kept from what is merely not yet collected.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
let told = 0;

process.on('SIGUSR2', () => {
  // What the first collection finalises is freed by the second.
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  told += 1;
  process.stdout.write(`Live memory, ${told}: ${((heapUsed + external) / 1e6).toFixed(1)} MB\n`);
});
