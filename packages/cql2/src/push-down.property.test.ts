import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from './evaluate/evaluate.ts';
import { boxesOf } from './geometry/boxes-of.ts';
import { intersects } from './geometry/intersects.ts';
import type { Shape } from './geometry/shape.ts';
import { pushDown } from './push-down.ts';
import { anyExpression, shape, values } from './testing/arbitrary-expression.ts';
import { parseText } from './text/parse-text.ts';

const askable = new Set(['name', 'count', 'open']);
const row = fc.record({
  name: fc.option(values.text),
  count: fc.option(fc.integer({ min: -3, max: 3 })),
  open: fc.option(fc.boolean()),
  geometry: fc.option(shape),
});

describe('what a source is told of a filter', () => {
  it('leaves out no row that the filter lets through, and where it is the whole filter no other', () => {
    fc.assert(
      fc.property(anyExpression, row, (expression, record) => {
        const { equals, bbox, whole } = pushDown(expression, askable, 'geometry');
        const given =
          [...equals].every(([name, wanted]) => wanted.includes(record[name as 'name'] as string)) &&
          (bbox === null ||
            (record.geometry !== null && intersects(record.geometry as Shape, boxesOf(bbox))));
        const through = evaluate(expression, {
          value: (name) => record[name as 'name'] ?? null,
          shape: () => record.geometry as Shape | null,
        });
        if (through) expect(given).toBe(true);
        if (whole) expect(given).toBe(through === true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is the values and the box that all must meet', () => {
    const filter = parseText("name IN ('a', 'b') AND 3 = count AND S_INTERSECTS(geometry, BBOX(1, 2, 3, 4))");
    expect(pushDown(filter, askable, 'geometry')).toEqual({
      equals: new Map<string, unknown>([
        ['name', ['a', 'b']],
        ['count', [3]],
      ]),
      bbox: [1, 2, 3, 4],
      whole: true,
    });
  });

  it('is nothing of what one of several may meet', () => {
    expect(pushDown(parseText("name = 'a' OR count = 3"), askable, 'geometry')).toEqual({
      equals: new Map(),
      bbox: null,
      whole: false,
    });
  });
});
