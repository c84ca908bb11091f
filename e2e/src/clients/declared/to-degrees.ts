import { runProgram } from '../run-program.ts';
import type { Metres } from './source-layer.ts';

/** Longitude and latitude of each position, by PROJ. */
export async function toDegrees(
  positions: readonly Metres[],
): Promise<Array<readonly [longitude: number, latitude: number]>> {
  const { out } = await runProgram(
    'gdaltransform',
    ['-s_srs', 'EPSG:3006', '-t_srs', 'OGC:CRS84', '-output_xy'],
    positions.map(([easting, northing]) => `${easting} ${northing}`).join('\n'),
  );
  return out
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number) as [number, number]);
}
