import fc from 'fast-check';
import { getNamedType, isLeafType } from 'graphql';
import type { ProofPart } from './part.ts';
import { agreementStates } from './tainted/agreement-states.ts';
import { askings } from './tainted/askings.ts';
import { authorities, tenants } from './tainted/cast.ts';
import { type Filling, filtersOf, fits, type PathQuery, pathKinds, pathQuery } from './tainted/path-query.ts';
import { type QueryPath, queryPaths } from './tainted/query-paths.ts';
import type { Asking } from './tainted/reach-table.ts';
import { recordKinds } from './tainted/record-kinds.ts';
import { tainted } from './tainted/taint.ts';
import { openDoor } from './tainted/tainted-door.ts';
import { TaintedWorld } from './tainted/tainted-world.ts';
import { Witness } from './tainted/witness.ts';

/** Every type over every path of the composed schema in every dress, asked at the door by everybody. */
export const queriesPart: ProofPart = {
  name: 'queries',
  async run({ short, seed }) {
    const world = await TaintedWorld.open();
    const door = await openDoor(world);
    const witness = new Witness(world);
    const templates = queryPaths(door.schema).flatMap((path) =>
      pathKinds
        .filter((kind) => fits(path, kind))
        .flatMap((kind) =>
          (kind === 'filter' ? filtersOf(path) : [undefined]).map((by) => ({ path, kind, by })),
        ),
    );
    const everybody = askings();
    const covered = new Set<string>();
    const refused = new Map<string, number>();

    /** Asks, and says what is wrong with the answer. */
    async function ask(
      { query, variables }: PathQuery,
      asking: Asking,
      mayFail: boolean,
      askedBy?: string,
    ): Promise<string | null> {
      world.stand(asking.state);
      const answer = await door.post({ query, variables }, asking);
      const leak =
        witness.leakIn(answer, asking) ?? (askedBy ? witness.toldBy(askedBy, answer, asking) : null);
      if (leak) return JSON.stringify({ leak, query, variables, asking });
      const code = answer.errors?.[0]?.extensions?.code;
      if (answer.errors && !mayFail) refused.set(code, (refused.get(code) ?? 0) + 1);
      return null;
    }

    async function probe(
      template: (typeof templates)[number],
      asking: Asking,
      filling: Filling,
    ): Promise<string | null> {
      const { path, kind, by } = template;
      const filled = { ...filling, by };
      for (const field of leavesOf(path)) covered.add(`${path.to.name}.${field} ${kind}`);
      const wrong = await ask(
        pathQuery(path, kind, filled),
        asking,
        kind === 'error',
        by && `${path.to.name}.${by}`,
      );
      if (!wrong) return null;
      // The smallest that still fails: one field of it.
      for (const field of leavesOf(path)) {
        const smaller =
          'id' in path.to.getFields() ? await ask(pathQuery(path, kind, filled, field), asking, true) : null;
        if (smaller) return smaller;
      }
      return wrong;
    }

    let contradiction: string | null = null;
    try {
      const runs = short ? 1_500 : 100_000;
      const question = fc.record({
        template: fc.constantFrom(...templates),
        asking: fc.constantFrom(...everybody),
        tenant: fc.constantFrom(...tenants),
        authority: fc.constantFrom(...authorities),
        kind: fc.constantFrom(...Object.keys(recordKinds)),
      });
      const telling = everybody.find((each) => each.who === 'officer' && each.state === 'direct') as Asking;
      for (const each of templates) {
        contradiction ??= await probe(each, telling, filling(world, '1492', 'bn', 'plain'));
      }
      const outcome = await fc.check(
        fc.asyncProperty(question, async ({ template, asking, tenant, authority, kind }) => {
          const wrong = await probe(template, asking, filling(world, tenant, authority, kind));
          if (wrong) throw new Error(wrong);
        }),
        { numRuns: contradiction ? 1 : runs, seed },
      );
      if (outcome.failed) contradiction ??= (outcome.errorInstance as Error).message;
      contradiction ??= witness.blindness;
      const possible = new Set(
        templates.flatMap(({ path, kind }) =>
          leavesOf(path).map((field) => `${path.to.name}.${field} ${kind}`),
        ),
      );
      if (refused.size > 0) contradiction ??= `whole questions were refused: ${JSON.stringify([...refused])}`;
      return {
        figures: {
          ...witness.figures,
          paths: new Set(templates.map((each) => each.path)).size,
          templates: templates.length,
          pathKinds: pathKinds.length,
          states: Object.keys(agreementStates).length,
          covered: `${covered.size} of ${possible.size} (field × path kind)`,
        },
        contradiction,
      };
    } finally {
      await door.close();
      await world.close();
    }
  },
};

const leavesOf = ({ to }: QueryPath): string[] =>
  Object.values(to.getFields())
    .filter((each) => isLeafType(getNamedType(each.type)))
    .map((each) => each.name);

/** Ids and values of one owner's records of one kind, whoever asks. */
const filling = (world: TaintedWorld, tenant: string, authority: string, kind: string): Filling => ({
  municipality: tenant,
  authority: `${tenant}:authority:${authority}`,
  id: (type) =>
    world.ids
      .get(type)
      ?.find((each) => each.includes(`«${tenant}|${authority}|`) && each.endsWith(`|${kind}»`)) ??
    world.ids.get(type)?.[0] ??
    `${tenant}:none:none`,
  value: (type, field) => tainted({ tenant, authority, type, field, kind }),
});
