import type { OgrFeature } from './read-by-ogr.ts';

/** Degrees, a centimetre: what seven decimals leave. */
const near = 1.1e-7;

/**
 * How what was read differs from what should have been: ids that lack or are too many, and places that are elsewhere.
 *
 * @param expected with its positions, one number after another
 */
export function differences(
  what: string,
  got: readonly OgrFeature[],
  expected: ReadonlyArray<{ readonly id: string; readonly at: readonly number[] }>,
  tolerance = near,
): string[] {
  const found = new Map(got.map((each) => [each.id, each]));
  const wanted = new Set(expected.map(({ id }) => id));
  const wrong: string[] = [];
  if (found.size !== got.length) wrong.push(`${what}: ${got.length - found.size} came twice`);
  const lacking = expected.filter(({ id }) => !found.has(id));
  if (lacking.length > 0)
    wrong.push(`${what}: ${lacking.length} of ${expected.length} lack, ${lacking[0]!.id} first`);
  const many = got.filter(({ id }) => !wanted.has(id));
  if (many.length > 0) wrong.push(`${what}: ${many.length} too many, ${many[0]!.id} first`);
  const elsewhere = expected.find(({ id, at }) => {
    const coordinates = (found.get(id)?.coordinates as unknown[] | undefined)?.flat(3);
    if (coordinates === undefined) return false;
    const isNear = (each: number, index: number) => Math.abs(Number(coordinates[index]) - each) <= tolerance;
    return coordinates.length !== at.length || !at.every(isNear);
  });
  if (elsewhere) wrong.push(`${what}: ${elsewhere.id} lies elsewhere than ${elsewhere.at}`);
  return wrong;
}
