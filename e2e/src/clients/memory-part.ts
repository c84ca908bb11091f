import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startMapLayers } from '@samgraf/gateway/testing/map-layers';
import type { ClientPart } from './client-part.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const megabyte = 1024 ** 2;
/** More than the land itself takes: what one export may keep at any time. */
const most = 100;

/** A whole layer streamed takes no more memory at its end than at its beginning, however large it is. */
export const memoryPart: ClientPart = {
  name: 'memory',
  async run({ short }) {
    const features = short ? 20_000 : 200_000;
    const world = await startMapLayers(features);
    const wrong: string[] = [];
    const figures: Record<string, unknown> = { features };
    try {
      const first = await fetch(`${world.url}/ogc/collections/sites/items?limit=1`);
      const { numberMatched } = (await first.json()) as { numberMatched: number };
      for (const f of ['geojsonseq', 'csv', 'geojson', 'gpkg']) {
        // What the land was asked is kept for tests; here it would be all that grows.
        world.land.asked.length = 0;
        collect();
        const before = process.memoryUsage();
        const started = performance.now();
        let [bytes, highest, looks] = [0, 0, 0];
        // All the while, also while a file is made of which nothing has come yet.
        const timer = setInterval(
          () => {
            world.land.asked.length = 0;
            collect();
            looks++;
            const { heapUsed, external } = process.memoryUsage();
            highest = Math.max(highest, heapUsed + external - before.heapUsed - before.external);
            // Collecting takes a while itself where the land is large.
          },
          short ? 100 : 2_000,
        );
        const answer = await fetch(`${world.url}/ogc/collections/sites/export?f=${f}`);
        for await (const chunk of answer.body!) bytes += (chunk as Uint8Array).length;
        clearInterval(timer);
        const seconds = (performance.now() - started) / 1000;
        const grown = Math.round(highest / megabyte);
        figures[f] = {
          megabytes: Math.round(bytes / megabyte),
          mostKeptInMegabytes: grown,
          looks,
          featuresPerSecond: Math.round(numberMatched / seconds),
        };
        if (looks === 0) wrong.push(`${f}: was over before its memory was looked at`);
        if (grown > most) wrong.push(`${f}: ${grown} MB were kept; at most ${most} are expected`);
        if (bytes < numberMatched * 50) wrong.push(`${f}: ${bytes} bytes for ${numberMatched} features`);
      }
      figures.residentMegabytes = Math.round(process.memoryUsage().rss / megabyte);
      return { asked: 4, wrong, figures };
    } finally {
      await world.close();
    }
  },
};
