import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geodataOf, type Layers } from '../geodata/geodata-of.ts';
import { writeGeodata } from '../geodata/write-geodata.ts';
import { smallRoads } from './small-roads.ts';
import { smallStops } from './small-stops.ts';
import { smallWorld } from './small-world.ts';

/** The geodata of the small world in a folder of their own, `<code>.sqlite` each, until `remove` is called. */
export function smallGeodata(): {
  readonly folder: string;
  readonly layers: ReadonlyMap<string, Layers>;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-geodata-'));
  const layers = geodataOf(smallWorld(), smallRoads(), smallStops());
  for (const [code, each] of layers) writeGeodata(each, join(folder, `${code}.sqlite`));
  return { folder, layers, remove: () => rmSync(folder, { recursive: true }) };
}
