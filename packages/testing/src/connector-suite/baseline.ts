import assert from 'node:assert/strict';
import type { Scope } from '@samgraf/sources';
import type { ConnectorHarness } from './connector-harness.ts';
import { pause } from './in-time.ts';
import { everywhere } from './scopes.ts';
import { type Given, type Way, waysOf } from './ways.ts';

/** What each way of asking gave while nothing was wrong. */
export interface Baseline {
  readonly way: Way;
  /** Each record as text, in its order. */
  readonly records: readonly string[];
}

/** Asks everything once, so that what is given under a fault can be held against it. */
export async function baselineOf(harness: ConnectorHarness): Promise<Baseline[]> {
  return Promise.all(
    waysOf(harness).map(async (way) => {
      const scope = everywhere(harness);
      const { records } = await whole(way, scope);
      assert.deepEqual(
        records.map((each) => each.record.id),
        way.expected(scope),
        `${way.name}, before anything is wrong`,
      );
      return { way, records: texts(records) };
    }),
  );
}

/** A busy machine can cost a connector its deadline though nothing is wrong: then it is asked again. */
async function whole(way: Way, scope: Scope): Promise<Given> {
  for (let left = 4; ; left--) {
    const given = await way.ask(scope);
    if (left === 0 || given.states.every(({ status }) => status !== 'FAILED')) return given;
    await pause(200);
  }
}

/**
 * Holds what was given while a part of the source failed against what there is: the other connections' part is
 * whole, and of the failing part all is there, or it is told. Nothing that was given is other than it was.
 */
export function holdAgainst(
  harness: ConnectorHarness,
  failing: readonly string[],
  { way, records: before }: Baseline,
  { records, states }: Given,
): void {
  const given = texts(records);
  const present = new Set(given);
  assert.deepEqual(
    given,
    before.filter((each) => present.has(each)),
    `${way.name} gave what is not there`,
  );
  for (const { tenant, system } of harness.connections) {
    const state = states.find((each) => each.tenant === tenant && each.system === system);
    assert.ok(state, `${way.name} does not tell how ${system} of ${tenant} stands`);
    const whole = before.every((each) => present.has(each) || tenantOf(each) !== tenant);
    if (!failing.includes(tenant)) {
      assert.ok(whole, `${way.name} lost records of ${tenant}, where nothing is wrong`);
      assert.notEqual(
        state.status,
        'FAILED',
        `${way.name} says that ${tenant} failed, where nothing is wrong`,
      );
    } else if (state.status === 'FAILED') {
      assert.match(state.reason, /^[A-Z_]+$/, `${way.name} does not say why ${tenant} failed`);
    } else assert.ok(whole, `${way.name} lost records of ${tenant}, and says that it is ${state.status}`);
  }
}

/** Keys are as JSON writes them: the tenant is the first that is read. */
const texts = (records: Given['records']): string[] =>
  records.map(({ owner, record, facts }) => JSON.stringify([owner.tenant, record, owner.authority, facts]));

const tenantOf = (text: string): string => JSON.parse(text)[0];
