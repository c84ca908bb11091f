import { afterAll, beforeAll } from '@jest/globals';
import type { Samgraf } from './samgraf.ts';
import { type StartOptions, startSamgraf } from './start-samgraf.ts';

/** The longest that start or stop of an instance may take; from nothing the municipalities are made first. */
export const longestStart = 300_000;

/** One running Samgraf for all tests of a file: started before the first, stopped after the last. */
export function useSamgraf(options: () => StartOptions | Promise<StartOptions> = () => ({})): Samgraf {
  let running: Samgraf | null = null;
  beforeAll(async () => {
    running = await startSamgraf(await options());
  }, longestStart);
  afterAll(async () => {
    await running?.stop();
  }, 60_000);
  return new Proxy({} as Samgraf, {
    get(_target, name) {
      if (!running) throw new Error('Samgraf is asked before the tests begin.');
      return running[name as keyof Samgraf];
    },
  });
}
