import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { call, everywhere, listing, type System, scope, startSystem } from '../../../test/system.ts';

const slice = { first: 20, after: null };

describe('whatever a source answers', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(12);
  });
  afterAll(() => system.close());
  beforeEach(() => system.calm());

  /** An answer in which one thing, somewhere, was replaced by something else. */
  const spoil = (value: unknown, path: readonly number[], by: unknown): unknown => {
    const [step, ...rest] = path;
    if (step === undefined || typeof value !== 'object' || value === null) return by;
    const keys = Object.keys(value);
    if (keys.length === 0) return by;
    const key = keys[step % keys.length] as string;
    const copy = Array.isArray(value) ? [...value] : { ...value };
    (copy as Record<string, unknown>)[key] = spoil((value as Record<string, unknown>)[key], rest, by);
    return copy;
  };

  it('no question fails, and nothing comes of another tenant, register or case', async () => {
    const own = scope(['1461'], { authority: 'byggnadsnamnden' });
    const ids = listing(system, (each) => each.tenant === '1461' && each.namespace === 'BN');
    const property = '1461:property:ASSAREBYN 1:2';
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(40), { maxLength: 6 }),
        fc.jsonValue({ maxDepth: 2 }),
        async (path, by) => {
          system.shared.tamper = (answer) => spoil(answer, path, by) ?? null;
          const answers = await Promise.all([
            system.cases.load(ids, own, call()),
            system.cases.list({}, slice, own, call()),
            system.cases.related('property', [property], {}, slice, own, call()),
            system.parties.related('case', ids, {}, slice, own, call()),
            system.documents.related('case', ids, {}, slice, own, call()),
            system.decisions.related('case', ids, {}, slice, own, call()),
          ]);
          for (const { records, states } of answers) {
            expect(states).toHaveLength(1);
            for (const each of (records as readonly unknown[]).flat()) {
              if (each === null) continue;
              expect(each).toMatchObject({ owner: { tenant: '1461', authority: 'byggnadsnamnden' } });
            }
          }
          const [loaded, listed] = answers;
          expect(loaded.records.map((each, index) => each?.record.id ?? ids[index])).toEqual(ids);
          expect(listed.records.every((each) => each.record.id.startsWith('1461:case:'))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a circuit that bad answers opened closes again', async () => {
    system.shared.tamper = (_answer, _heard, response) => void response.writeHead(200).end('garbage');
    for (let count = 0; count < 6; count++) await system.cases.list({}, slice, everywhere, call());
    system.calm();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const { states } = await system.cases.list({}, slice, everywhere, call());
    expect(states.map((each) => each.status)).toEqual(['LIVE', 'LIVE', 'LIVE']);
  });
});
