import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../running/repository-root.ts';
import type { ClientPart } from '../client-part.ts';
import { randomFrom } from '../random-from.ts';
import { compareLayer } from './compare-layer.ts';
import { sourceLayers } from './source-layers.ts';

/** Every declared layer of the running Samgraf is read by ogr2ogr and by HTTP, and holds what the files of its sources do. */
export const declaredPart: ClientPart = {
  name: 'declared',
  async run({ short, seed, samgraf: start }) {
    const declared = layersDeclared();
    const described = Object.keys(sourceLayers).sort();
    const wrong: string[] = [];
    if (String(described) !== String(declared))
      wrong.push(`declared are ${declared}; what they should hold is known of ${described}`);
    const samgraf = await start();
    const features: Record<string, number> = {};
    let asked = 0;
    const { collections } = (await (await fetch(`${samgraf.url}/ogc/collections`)).json()) as {
      collections: ReadonlyArray<{ readonly id: string }>;
    };
    const served = collections.map(({ id }) => id);
    if (String(served) !== String(declared)) wrong.push(`served are ${served}, declared are ${declared}`);
    const random = randomFrom(seed);
    for (const id of described) {
      const compared = await compareLayer(samgraf, id, sourceLayers[id]!, short ? 1 : 10, random);
      features[id] = compared.features;
      asked += compared.asked;
      wrong.push(...compared.wrong);
    }
    return { asked, wrong, figures: { layers: served.length, features } };
  },
};

const layersDeclared = (): string[] =>
  readdirSync(join(repositoryRoot, 'schema/operations/layers'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .sort();
