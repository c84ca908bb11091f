// `npm run bench:layers [-- --short] [-- --seed NUMBER]`: a layer of 200 000 properties, asked for by boxes and streamed whole,
// beside PostGIS and ogr2ogr with the same properties.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GeodataServer, part } from '@samgraf/geodata/testing';
import { Child } from '../child.ts';
import { askBoxes } from './ask-boxes.ts';
import { makeProperties } from './make-properties.ts';
import { openPostgis } from './open-postgis.ts';
import { randomBoxes } from './random-boxes.ts';
import { randomFrom } from './random-from.ts';
import { streamLayer } from './stream-layer.ts';

/** What is held to: milliseconds for 99 of 100 boxes, and resident megabytes of the server while all is streamed. */
const most = { p99: 50, megabytes: 300 };

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
});
const seed = Number.parseInt(values.seed, 10) || 0;
const random = randomFrom(seed);
const count = values.short ? 20_000 : 200_000;
const properties = makeProperties(count, random);
const boxes = randomBoxes(values.short ? 100 : 1_000, random);

const services = await GeodataServer.start(
  new Map([
    ['1461', new Map([...part('1461').keys()].map((each) => [each, []]))],
    [
      '1492',
      new Map([...part('1492').keys()].map((each) => [each, each === 'fastigheter' ? properties : []])),
    ],
  ]),
);
services.page = 1_000;
console.error(`Reading ${count} properties …`);
const began = performance.now();
const child = new Child('bench/src/layers/serve.ts', [services.origin], {});
try {
  const [, url = ''] = await child.printed(/Layers at (\S+)\.\n/);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const postgis = await openPostgis(properties);
  const asked = await askBoxes(url, boxes, postgis);
  const streamed = [];
  for (const format of ['geojson', 'csv', 'gpkg'])
    streamed.push(await streamLayer(url, format, count, child.pid));
  const beside = postgis && (await postgis.export());
  await postgis?.close();

  const wrong = [...asked.wrong, ...streamed.flatMap((each) => each.wrong)];
  if (asked.ours.p99 > most.p99 && !values.short)
    wrong.push(`a box takes ${asked.ours.p99} ms at the 99th percentile`);
  for (const { format, megabytes } of streamed)
    if ((megabytes ?? 0) > most.megabytes) wrong.push(`${format} takes ${megabytes} MB`);
  console.log(
    `| ${count} properties, ${boxes.length} boxes | p50 ms | p99 ms | most ms |\n|---|---|---|---|`,
  );
  for (const [what, figures] of Object.entries({ '/ogc': asked.ours, PostGIS: asked.postgis }))
    if (figures) console.log(`| ${what} | ${figures.p50} | ${figures.p99} | ${figures.most} |`);
  console.log('\n| all of it | features/s | MB | resident MB at most |\n|---|---|---|---|');
  for (const each of [...streamed, ...(beside ? [beside] : [])])
    console.log(`| ${each.format} | ${each.featuresPerSecond} | ${each.size} | ${each.megabytes ?? '–'} |`);
  for (const each of wrong) console.error(each);
  const ok = wrong.length === 0;
  const { short } = values;
  const line = JSON.stringify({
    name: 'bench-layers',
    ok,
    short,
    seed,
    count,
    seconds,
    asked,
    streamed,
    beside,
  });
  const folder = join(import.meta.dirname, '../../../.data/reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench-layers.json'), `${line}\n`);
  console.log(line);
  process.exitCode = ok ? 0 : 1;
} finally {
  await child.stop();
  await services.close();
}
