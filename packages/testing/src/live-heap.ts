import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that are still in use once all garbage is collected: what is kept, whenever the machine collects. */
export function liveHeap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
