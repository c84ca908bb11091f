import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { SourceLine } from '../running/answer.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { fetchSchema } from '../schema/root-documents.ts';
import type { Gone } from './in-turn/changed-beside.ts';
import { type DemoSystem, demoSystems } from './in-turn/demo-systems.ts';
import { type Answered, askEveryExample } from './in-turn/every-example.ts';
import { judge } from './in-turn/judge.ts';
import { untilSources } from './in-turn/source-states.ts';
import { stopSystem } from './in-turn/stop-system.ts';

/** Milliseconds: what is read beforehand is read again every minute, a layer when it is a minute old. */
const untilReadAgain = 150_000;
/** Milliseconds in which a folder is seen to be gone or there, and a circuit closes again. */
const untilNoticed = 20_000;

const nothing: Gone = { areas: new Set(), tenants: new Set() };

/** What `sources` of these answers say of a system. */
const linesOf = (answered: readonly Answered[], { system, tenants }: DemoSystem): SourceLine[] =>
  answered.flatMap(({ answer }) =>
    answer.extensions.sources.filter((each) => each.system === system && tenants.includes(each.municipality)),
  );

const failed = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.filter(({ status }) => status === 'FAILED');

/** Whose part of a system has never been read whole: a layer whose axes are swapped is refused from the beginning. */
const unreadOf = (baseline: readonly Answered[], system: DemoSystem): ReadonlySet<string> =>
  new Set(
    linesOf(baseline, system).flatMap(({ municipality, asOf }) => (asOf === null ? [municipality] : [])),
  );

/**
 * Stops every system of `run.json` one after another: folders come back at the end, what is asked live goes on at once, and
 * what is read beforehand stays dead. Each moment is held against the one before it.
 */
async function stopEach(samgraf: Samgraf, told: string[]): Promise<void> {
  const schema = await fetchSchema(samgraf);
  const systems = demoSystems(samgraf);
  const stopped = new Set<string>();
  const comeBack: Array<() => Promise<void>> = [];
  const baseline = await askEveryExample(samgraf);
  let before = baseline;
  for (const each of [...systems].sort((one, other) => order(one) - order(other))) {
    const { system, tenants, areas, folder, isLive, what } = each;
    const asked = linesOf(before, each).length > 0;
    const unread = unreadOf(baseline, each);
    stopped.add(system);
    const goOn = await stopSystem(each);
    if (folder !== null && asked) {
      const seen = (state: { system: string; lastError: { code: string } | null }) =>
        state.system === system && state.lastError?.code === 'FOLDER_MISSING';
      await untilSources(samgraf, (states) => states.some(seen), untilNoticed);
    }
    const after = await askEveryExample(samgraf);
    // What is read beforehand is all there still; only what is asked live, and whom HR's list no longer knows, is gone.
    const gone =
      isLive || (folder !== null && areas.has('hr.directory'))
        ? { areas, tenants: new Set(tenants) }
        : nothing;
    told.push(...judge(schema, { before, after, gone, stopped }).map((found) => `${what}: ${found}`));
    const named = failed([...linesOf(after, each), ...(await headCountLines(samgraf, each))]);
    if (asked && (isLive || folder !== null) && named.length === 0) told.push(`${what}: is not named`);
    for (const { municipality, reason, asOf } of named) {
      if (reason === null || (asOf === null && !unread.has(municipality)))
        told.push(`${what}: is named with ${reason} as of ${asOf}`);
    }
    before = after;
    if (goOn !== null && isLive) {
      await goOn();
      stopped.delete(system);
      before = await untilAnswered(samgraf, each);
    } else if (goOn !== null) comeBack.push(goOn);
  }
  for (const goOn of comeBack) await goOn();
  const dead = new Set(
    systems.filter((each) => each.folder === null && !each.isLive).map((each) => each.system),
  );
  await untilSources(
    samgraf,
    (states) =>
      states.every(({ system, state, way, lastError }) =>
        isFile(way) ? lastError?.code !== 'FOLDER_MISSING' : !dead.has(system) || state === 'FAILED',
      ),
    untilReadAgain,
  );
  const after = await askEveryExample(samgraf);
  told.push(...judge(schema, { before: baseline, after, gone: nothing, stopped: dead }));
  for (const each of systems.filter((one) => dead.has(one.system) && one.folder === null)) {
    const unread = unreadOf(baseline, each);
    const named = failed(linesOf(after, each));
    if (named.length === 0) told.push(`${each.what}: is not said to have failed`);
    for (const { municipality, reason, asOf } of named) {
      if (reason !== 'UNREACHABLE' || (asOf === null && !unread.has(municipality)))
        told.push(`${each.what}: failed by ${reason} as of ${asOf}`);
    }
  }
}

/**
 * What is said of a payroll system's folder where head counts are asked for: no operation asks for those of every municipality,
 * and the directory, a way of its own into the same system, stands as it did.
 */
async function headCountLines(samgraf: Samgraf, { system, folder }: DemoSystem): Promise<SourceLine[]> {
  const slug = /^hr-(.+)$/.exec(system)?.[1];
  if (folder === null || slug === undefined) return [];
  const { extensions } = await samgraf.ask('{ headCounts(first: 1) { complete } }', {
    as: `hr-officer.${slug}`,
  });
  return extensions.sources.filter((each) => each.system === system);
}

/** First what takes a minute to be missed, and folders last. */
const order = ({ folder, isLive }: DemoSystem): number => (folder !== null ? 2 : isLive ? 1 : 0);

const isFile = (way: string | null): boolean => /^(SIE|PEPPOL|ERMS|PAXML|GTFS)/.test(way ?? '');

/** Asks until a system that goes on answers again: its circuit is open for a while. */
async function untilAnswered(samgraf: Samgraf, system: DemoSystem): Promise<Answered[]> {
  for (const until = Date.now() + untilNoticed; ; ) {
    const answered = await askEveryExample(samgraf);
    if (failed(linesOf(answered, system)).length === 0 || Date.now() > until) return answered;
    await setTimeout(500);
  }
}

/** @param topologies each, with a layer of its geodata that is read every minute */
export function describeEverySystemInTurn(topologies: Readonly<Record<string, Samgraf>>): void {
  describe('Every system of the municipalities that is stopped in turn', () => {
    it.each(Object.keys(topologies))(
      'takes no more than its own part out of the named operations, and is named: %s',
      async (topology) => {
        const told: string[] = [];
        await stopEach(topologies[topology]!, told);
        expect(told).toEqual([]);
      },
      420_000,
    );
  });
}
