import { runProgram } from './run-program.ts';

/** East first, whatever the authority of a system says: that is GDAL's own order for its program. */
export type Pair = readonly [east: number, north: number];

/** What PROJ, by GDAL's `gdaltransform`, makes of positions in one system in another: `EPSG:3006`, `OGC:CRS84`. */
export async function byProj(from: string, to: string, positions: readonly Pair[]): Promise<Pair[]> {
  const { out, errors } = await runProgram(
    'gdaltransform',
    ['-s_srs', from, '-t_srs', to, '-output_xy'],
    positions.map((each) => each.join(' ')).join('\n'),
  );
  const found = out
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number) as [number, number]);
  if (found.length !== positions.length)
    throw new Error(`gdaltransform gave ${found.length} of ${positions.length}: ${errors}`);
  return found;
}
