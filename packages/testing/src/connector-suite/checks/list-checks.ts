import assert from 'node:assert/strict';
import type { Owner } from '@samgraf/policy';
import type { Labelled, Scope, Slice } from '@samgraf/sources';
import fc from 'fast-check';
import type { ConnectorCheck } from '../connector-check.ts';
import type { ConnectorHarness } from '../connector-harness.ts';
import { anyScope, everywhere, mayBeRead } from '../scopes.ts';
import { aCall, parentsOf, wholeSlice } from '../ways.ts';

type Page = ReadonlyArray<Labelled<{ readonly id: string }>>;

/** One order, and pages that neither lose nor repeat a record. */
export const listChecks: readonly ConnectorCheck[] = [
  {
    sentence: 'lists in the order of its sort key, which is strictly ascending',
    needs: ['LIST'],
    run: (harness) =>
      fc.assert(
        fc.asyncProperty(anyScope(harness), async (scope) => {
          const records = await list(harness, wholeSlice(harness), scope);
          ascending(harness, records);
          assert.deepEqual(idsOf(records), expectedIds(harness, scope));
        }),
        { numRuns: 12 },
      ),
  },
  {
    sentence: 'gives exactly the whole list by pages of any size',
    needs: ['LIST'],
    async run(harness) {
      const wholeBy = async (scope: Scope, first: number) => {
        const paged = await allPages(harness, first, (slice) => list(harness, slice, scope));
        assert.deepEqual(paged, expectedIds(harness, scope), `pages of ${first}`);
      };
      // The smallest pages have the most edges, where keys that are not unique or not in order show.
      for (const first of [1, 2, 3]) await wholeBy(everywhere(harness), first);
      await fc.assert(fc.asyncProperty(anyScope(harness), pageSize(harness), wholeBy), { numRuns: 12 });
    },
  },
  {
    sentence: 'goes on after the place of any record, also of one outside the scope',
    needs: ['LIST'],
    async run(harness) {
      const { connector, everything } = harness;
      const all = await list(harness, wholeSlice(harness), everywhere(harness));
      const keys = all.map((each) => connector.sortKey(each.record));
      const places = fc.nat({ max: Math.max(0, keys.length - 1) });
      await fc.assert(
        fc.asyncProperty(anyScope(harness), pageSize(harness), places, async (scope, first, place) => {
          const after = keys[place] ?? null;
          const rest = everything.slice(place + 1).filter((each) => mayBeRead(scope, each));
          const page = await list(harness, { first, after }, scope);
          assert.deepEqual(
            idsOf(page),
            rest.slice(0, first).map((each) => each.id),
          );
        }),
        { numRuns: 25 },
      );
    },
  },
  {
    sentence: 'counts what a list gives of each owner, where it counts',
    needs: ['LIST'],
    run: (harness) =>
      fc.assert(
        fc.asyncProperty(anyScope(harness), async (scope) => {
          const { connector, everything, listArguments } = harness;
          const counted = await connector.counts?.(listArguments ?? {}, scope, aCall());
          if (!counted) return;
          const read = everything.filter((each) => mayBeRead(scope, each));
          assert.deepEqual(
            counted.records
              .filter(({ count }) => count > 0)
              .map(({ owner, count }) => `${ownerKey(owner)} ${count}`)
              .sort(),
            [...Map.groupBy(read, ({ owner }) => ownerKey(owner))]
              .map(([key, of]) => `${key} ${of.length}`)
              .sort(),
          );
        }),
        { numRuns: 12 },
      ),
  },
  {
    sentence: 'relates to each parent what a list restricted to it would give, by pages of any size',
    needs: ['RELATIONS'],
    async run(harness) {
      const { connector, everything, relations, absentId } = harness;
      for (const [relation, args] of Object.entries(relations)) {
        const known = parentsOf(harness, relation);
        const parents = [absentId(everything[0]?.owner.tenant ?? '', 0), ...known, '', known[0] as string];
        await fc.assert(
          fc.asyncProperty(anyScope(harness), pageSize(harness), async (scope, first) => {
            const wanted = parents.map((parent) =>
              everything.filter((each) => each.parents[relation] === parent && mayBeRead(scope, each)),
            );
            const { records } = await connector.related(
              relation,
              parents,
              args,
              { first, after: null },
              scope,
              aCall(),
            );
            for (const each of records) ascending(harness, each);
            assert.deepEqual(
              Array.from(records, idsOf),
              wanted.map((each) => each.slice(0, first).map(({ id }) => id)),
            );
            const longest = wanted.reduce((one, other) => (other.length > one.length ? other : one), []);
            const parent = longest[0]?.parents[relation] ?? '';
            const paged = await allPages(harness, first, async (slice) => {
              const answer = await connector.related(relation, [parent], args, slice, scope, aCall());
              return answer.records[0] ?? [];
            });
            assert.deepEqual(
              paged,
              longest.map(({ id }) => id),
            );
          }),
          { numRuns: 8 },
        );
      }
    },
  },
];

const idsOf = (records: Page): string[] => Array.from(records, (each) => each.record.id);

const expectedIds = ({ everything }: ConnectorHarness, scope: Scope): string[] =>
  everything.filter((each) => mayBeRead(scope, each)).map((each) => each.id);

const ownerKey = ({ tenant, authority }: Owner): string => `${tenant} ${authority}`;

const pageSize = ({ everything }: ConnectorHarness): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 8, max: everything.length + 1 }));

async function list(
  { connector, listArguments }: ConnectorHarness,
  slice: Slice,
  scope: Scope,
): Promise<Page> {
  return (await connector.list(listArguments ?? {}, slice, scope, aCall())).records;
}

async function allPages(
  { connector, everything }: ConnectorHarness,
  first: number,
  ask: (slice: Slice) => Promise<Page>,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  while (ids.length <= everything.length) {
    const page = await ask({ first, after });
    assert.ok(page.length <= first, `a page of ${first} has ${page.length} records`);
    ids.push(...idsOf(page));
    const last = page.at(-1);
    if (!last || page.length < first) return ids;
    after = connector.sortKey(last.record);
  }
  throw new assert.AssertionError({ message: 'the pages go on for ever' });
}

function ascending({ connector }: ConnectorHarness, records: Page): void {
  const keys = records.map((each) => connector.sortKey(each.record));
  for (const [index, key] of keys.entries()) {
    const before = keys[index - 1];
    assert.ok(
      before === undefined || before < key,
      `${JSON.stringify(before)} comes before ${JSON.stringify(key)}`,
    );
  }
}
