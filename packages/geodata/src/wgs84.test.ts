import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { fromDegrees, placeOf } from './wgs84.ts';

/** Over all of Sweden, and close in Dalsland. Easting and northing. */
const positions = [
  ...Array.from({ length: 60 }, (_, n) => [300_000 + n * 10_000, 6_150_000 + n * 25_000]),
  ...Array.from({ length: 200 }, (_, n) => [307_000 + n * 326.7, 6_481_700 + ((n * 7_919) % 92_300)]),
] as Array<[number, number]>;

/** What PROJ says; null where GDAL's programs are not installed. */
function byProj(): Array<[number, number]> | null {
  const input = positions.map((each) => each.join(' ')).join('\n');
  const { status, stdout } = spawnSync(
    'gdaltransform',
    ['-s_srs', 'EPSG:25833', '-t_srs', 'OGC:CRS84', '-output_xy'],
    { input, encoding: 'utf8' },
  );
  if (status !== 0) return null;
  return stdout
    .trim()
    .split('\n')
    .map((each) => each.split(' ').map(Number) as [number, number]);
}

const expected = byProj();
if (expected === null) {
  const said = 'gdaltransform is not installed (Debian: gdal-bin): coordinates are not held against PROJ.';
  if (process.env.SAMGRAF_TEST_SERVICES === 'required') throw new Error(said);
  console.warn(said);
}

describe('a place in degrees', () => {
  (expected === null ? it.skip : it)('is PROJ’s within a centimetre, everywhere in Sweden', () => {
    for (const [index, at] of positions.entries()) {
      const { longitude, latitude } = placeOf(at);
      const [x, y] = expected![index]!;
      const metres = Math.hypot(
        (longitude - x) * 111_320 * Math.cos((y * Math.PI) / 180),
        (latitude - y) * 111_132,
      );
      expect(metres).toBeLessThan(0.01);
    }
  });

  it('leads back to where it came from', () => {
    for (const at of positions) {
      const { longitude, latitude } = placeOf(at);
      const [easting, northing] = fromDegrees(longitude, latitude);
      expect(Math.hypot(easting - at[0], northing - at[1])).toBeLessThan(0.005);
    }
  });

  it('has the central meridian at 500 kilometres east', () => {
    const [easting, northing] = fromDegrees(15, 0);
    expect([Math.round(easting), Math.round(northing)]).toEqual([500_000, 0]);
  });
});
