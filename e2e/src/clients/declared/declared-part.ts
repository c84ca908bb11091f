import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../running/repository-root.ts';
import { startSamgraf } from '../running/start-samgraf.ts';
import type { ClientPart } from './client-part.ts';
import { readByOgr } from './read-by-ogr.ts';

interface Collections {
  readonly collections: ReadonlyArray<{ readonly id: string }>;
}

/** The account that reads what is for who is signed in. */
const analyst = 'gis-analyst.mellerud';

/** Every declared layer of the running Samgraf is read by ogr2ogr, and holds as many as it says, in a box as well. */
export const declaredPart: ClientPart = {
  name: 'declared',
  async run() {
    const declared = layersDeclared();
    // Nothing is started for nothing; how many there are stands in the report.
    if (declared.length === 0) return { asked: 0, wrong: [], figures: { layers: 0 } };
    const samgraf = await startSamgraf();
    const wrong: string[] = [];
    const figures: Record<string, number> = {};
    try {
      const authorization = `Bearer ${await samgraf.token(analyst)}`;
      const get = async (path: string) =>
        (await fetch(`${samgraf.url}/ogc${path}`, { headers: { authorization } })).json();
      const { collections } = (await get('/collections')) as Collections;
      const served = collections.map(({ id }) => id);
      if (String(served) !== String(declared)) wrong.push(`served are ${served}, declared are ${declared}`);
      const source = `OAPIF:${samgraf.url}/ogc`;
      const options = [
        '--config',
        'GDAL_HTTP_HEADERS',
        `Authorization: ${authorization}`,
        '-oo',
        'PAGE_SIZE=1000',
      ];
      for (const layer of served) {
        const whole = (await get(`/collections/${layer}/items?limit=1`)) as { numberMatched?: number };
        const got = await readByOgr(source, layer, options);
        figures[layer] = got.length;
        if (got.length === 0 || got.length !== whole.numberMatched) {
          wrong.push(`${layer}: ogr2ogr read ${got.length}, the layer says ${whole.numberMatched}`);
        }
        const box = [12.2, 58.6, 12.6, 58.9];
        const inBox = (await get(`/collections/${layer}/items?limit=1&bbox=${box}`)) as {
          numberMatched?: number;
        };
        const boxed = await readByOgr(source, layer, [...options, '-spat', ...box.map(String)]);
        if (boxed.length !== inBox.numberMatched) {
          wrong.push(
            `${layer}: ogr2ogr read ${boxed.length} in a box, the layer says ${inBox.numberMatched}`,
          );
        }
      }
      return { asked: 2 * served.length, wrong, figures: { layers: served.length, features: figures } };
    } finally {
      await samgraf.stop();
    }
  },
};

function layersDeclared(): string[] {
  try {
    return readdirSync(join(repositoryRoot, 'schema/operations/layers'))
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => file.slice(0, -'.graphql'.length))
      .sort();
  } catch {
    return [];
  }
}
