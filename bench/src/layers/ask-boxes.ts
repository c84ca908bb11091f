import type { Postgis } from './open-postgis.ts';
import { percentiles } from './percentiles.ts';
import type { DegreeBox } from './random-boxes.ts';

/** How many features a window of the map is given at once. */
const page = 100;

export interface AskedBoxes {
  readonly ours: ReturnType<typeof percentiles>;
  readonly postgis: ReturnType<typeof percentiles> | null;
  readonly matched: { readonly least: number; readonly most: number };
  readonly wrong: readonly string[];
}

/** Asks for each box, its first hundred features and how many there are: over HTTP of us, and of PostGIS by its own protocol. */
export async function askBoxes(
  url: string,
  boxes: readonly DegreeBox[],
  postgis: Postgis | null,
): Promise<AskedBoxes> {
  const ask = async (box: DegreeBox) => {
    const answer = await fetch(`${url}/ogc/collections/properties/items?limit=${page}&bbox=${box}`);
    return (await answer.json()) as {
      readonly numberMatched: number;
      readonly features: ReadonlyArray<{ readonly id: string }>;
    };
  };
  for (const box of boxes.slice(0, 50)) await ask(box);
  const wrong: string[] = [];
  const [ours, theirs]: [number[], number[]] = [[], []];
  let [least, most] = [Infinity, 0];
  for (const box of boxes) {
    let began = performance.now();
    const { numberMatched, features } = await ask(box);
    ours.push(performance.now() - began);
    [least, most] = [Math.min(least, numberMatched), Math.max(most, numberMatched)];
    if (!postgis) continue;
    began = performance.now();
    const beside = await postgis.within(box, page);
    theirs.push(performance.now() - began);
    if (numberMatched !== beside.count || features.length !== beside.ids.length)
      wrong.push(
        `${box}: ${numberMatched} and ${features.length}, PostGIS has ${beside.count} and ${beside.ids.length}`,
      );
  }
  return {
    ours: percentiles(ours),
    postgis: postgis && percentiles(theirs),
    matched: { least, most },
    wrong,
  };
}
