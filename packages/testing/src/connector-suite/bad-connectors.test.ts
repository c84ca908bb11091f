import { describe, expect, it } from '@jest/globals';
import { LabelFromPayload } from '../../test/bad-connectors/label-from-payload.ts';
import { NoDeadline } from '../../test/bad-connectors/no-deadline.ts';
import { ScopeIgnored } from '../../test/bad-connectors/scope-ignored.ts';
import { slips } from '../../test/bad-connectors/slips.ts';
import { RegisterConnector } from '../../test/register-connector.ts';
import { registerHarness } from '../../test/register-harness.ts';
import { connectorChecks } from './connector-checks.ts';
import type { ConnectorHarness } from './connector-harness.ts';
import { runConnectorChecks } from './run-connector-checks.ts';

const underFault = (what: string) =>
  `keeps its deadline, the other connections’ records and the truth when a source ${what}`;
const bounded = 'takes in a bounded part of an answer without end, and lets go of it';
const endsCall = 'ends a call when its caller leaves, long before the deadline';
const slowIsNoHarm = 'takes no harm from a source that is a little slow';
const localFault = 'keeps the other connections’ records and tells the truth when a part of its source fails';
const enough = 'is shown with enough to be judged by';

/** Sentences that were seen to fail. */
const seen = new Set<string>();

/** A check that a connector must not get through. */
async function caught(createHarness: () => Promise<ConnectorHarness>, sentence: string): Promise<unknown> {
  const check = connectorChecks.find((each) => each.sentence === sentence);
  if (!check) throw new Error(`No check says: ${sentence}`);
  const harness = await createHarness();
  try {
    await check.run(harness);
    return null;
  } catch (error) {
    seen.add(sentence);
    return error;
  } finally {
    await harness.close();
  }
}

describe('the suite of connectors', () => {
  const cheats: ReadonlyArray<[string, typeof RegisterConnector, readonly string[]]> = [
    [
      'takes the label from the payload',
      LabelFromPayload,
      ['labels each record by its connection, whatever the payload says'],
    ],
    [
      'ignores the scope',
      ScopeIgnored,
      [
        'asks its source for nothing outside the scope',
        'asks nobody where the scope holds nothing of its source',
        'gives all that the scope holds and nothing else, in every way of asking',
        'gives nothing outside the scope, though its source answers more than it was asked',
        'loads one entry for each id, in order, null for what is absent or outside the scope',
        'lists in the order of its sort key, which is strictly ascending',
        'gives exactly the whole list by pages of any size',
        'goes on after the place of any record, also of one outside the scope',
        'relates to each parent what a list restricted to it would give, by pages of any size',
        'tells of each connection that it asked how it stands and when that was true',
        'tells of no connection outside of the scope',
      ],
    ],
    [
      'has no deadline',
      NoDeadline,
      [
        'answers a caller that has left already, and asks nothing for it',
        endsCall,
        underFault('accepts, reads and never answers'),
        underFault('answers far too late'),
        underFault('sends three bytes at a time'),
        underFault('sends at the pace of a modem'),
        underFault('never ends its answer'),
        bounded,
      ],
    ],
  ];
  it.each(cheats)(
    'catches a connector that %s, by what it breaks and by nothing else',
    async (_what, Cheat, sentences) => {
      const broken = await runConnectorChecks((hurried) => registerHarness(Cheat, {}, hurried));
      expect(broken.map((each) => each.sentence)).toEqual(sentences);
      for (const each of sentences) seen.add(each);
    },
    120_000,
  );

  const mistakes: ReadonlyArray<[keyof typeof slips, string]> = [
    ['filters by authority afterwards', 'asks its source for nothing outside the scope'],
    [
      'believes that its source kept to the question',
      'gives nothing outside the scope, though its source answers more than it was asked',
    ],
    [
      'believes what kind of authority the source names',
      'labels each record by its connection, whatever the payload says',
    ],
    ['labels all of a tenant with its first authority', 'labels each record with its owner'],
    [
      'leaves out what it does not find',
      'loads one entry for each id, in order, null for what is absent or outside the scope',
    ],
    ['gives all where nothing is asked for', 'loads nothing for no ids'],
    ['asks id by id', 'loads 200 ids of a tenant by one look-up'],
    ['asks parent by parent', 'finds what is related to all parents of a tenant by one look-up'],
    ['has a sort key that tenants share', 'lists in the order of its sort key, which is strictly ascending'],
    [
      'sorts by tenant, and its source by number',
      'lists in the order of its sort key, which is strictly ascending',
    ],
    ['sorts by tenant, and its source by number', 'gives exactly the whole list by pages of any size'],
    ['loses twins at the edge of a page', 'gives exactly the whole list by pages of any size'],
    [
      'loses twins at the edge of a page',
      'goes on after the place of any record, also of one outside the scope',
    ],
    ['counts what it does not show', 'counts what a list gives of each owner, where it counts'],
    [
      'gives protected people too',
      'gives no record of a protected identity, nor one of which that is not known, unless the scope says so',
    ],
    ['forgets whose own data it is', 'gives one person that person’s records alone, and says whose they are'],
    [
      'tells nothing of its connections',
      'tells of each connection that it asked how it stands and when that was true',
    ],
    ['tells of connections that it did not ask', 'tells of no connection outside of the scope'],
    ['tells nothing of its connections', underFault('never closes')],
    ['gives nothing when one connection fails', underFault('is down')],
    ['throws when a connection fails', underFault('resets every connection')],
    ['throws when a connection fails', underFault('resets when it is asked')],
    ['throws when a connection fails', underFault('ends its side before it has answered')],
    ['throws when a connection fails', underFault('talks garbage')],
    [
      'takes what can be read of half an answer for a whole one',
      underFault('resets in the middle of its answer'),
    ],
    [
      'takes what can be read of half an answer for a whole one',
      underFault('ends its side in the middle of its answer'),
    ],
    [
      'takes what can be read of half an answer for a whole one',
      underFault('talks garbage in the middle of its answer'),
    ],
    ['never asks again once it failed', 'asks a source again by itself once it is back'],
  ];
  it.each(mistakes)(
    'catches a connector that %s: it no longer %s',
    async (slip, sentence) => {
      const error = await caught(() => registerHarness(slips[slip]), sentence);
      expect(error).toMatchObject({ message: expect.any(String) });
    },
    30_000,
  );

  it('catches a connector with too little patience, and one that takes in too much', async () => {
    // Too little for a source that is slow, and enough for one that is not, on a busy machine too.
    const hasty = await caught(async () => {
      const patience = { deadlineMs: 4_000, attemptMs: 150, retries: 0 };
      const harness = await registerHarness(RegisterConnector, patience);
      return { ...harness, network: { ...harness.network!, deadlineMs: 4_000 } };
    }, slowIsNoHarm);
    expect(hasty).toMatchObject({ message: expect.stringContaining('gave up too soon') });
    // With patience enough that a busy machine, too, sends more than the bound.
    const greedy = await caught(async () => {
      const patience = { maxBytes: Infinity, deadlineMs: 3_000, attemptMs: 3_000 };
      const harness = await registerHarness(RegisterConnector, patience);
      return { ...harness, network: { ...harness.network!, deadlineMs: 3_000 } };
    }, bounded);
    expect(greedy).toMatchObject({ message: expect.stringMatching(/took \d+ bytes in/) });
  }, 30_000);

  it('catches one without a network that loses all by the fault of a part', async () => {
    const local = (Connect: typeof RegisterConnector) => async () => {
      const harness = await registerHarness(Connect);
      const { tenants, proxy } = harness.network!;
      const faults = { 'its server is gone': () => proxy.set({ kind: 'down' }) };
      return { ...harness, network: null, local: { tenants, faults } };
    };
    expect(await caught(local(RegisterConnector), localFault)).toBeNull();
    expect(await caught(local(slips['gives nothing when one connection fails']), localFault)).not.toBeNull();
  });

  it('is not content with a harness that shows too little', async () => {
    const little = async () => {
      const harness = await registerHarness();
      return { ...harness, everything: harness.everything.filter((each) => each.owner.tenant === '1461') };
    };
    expect(await caught(little, enough)).toMatchObject({ message: expect.stringContaining('two tenants') });
  });

  it('was seen to fail in each of its sentences', () => {
    expect(connectorChecks.map((each) => each.sentence).filter((each) => !seen.has(each))).toEqual([]);
  });
});
