import { describe, expect, it } from '@jest/globals';
import { createLog } from '@samgraf/telemetry';
import { observeSubgraph } from './observe-subgraph.ts';
import type { Subgraph, SubgraphRequest, SubgraphResponse } from './subgraph.ts';

const secrets = { authorization: 'Bearer eyJhbGciOiJub25l.e30.c2lnbmF0dXJl', person: '900231-1234' };

function observed(answer: () => Promise<SubgraphResponse>) {
  const lines: string[] = [];
  const log = createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } });
  const asked: SubgraphRequest[] = [];
  const subgraph = {
    name: 'cases',
    execute(request: SubgraphRequest) {
      asked.push(request);
      log.warn('within');
      return answer();
    },
    ready: () => true,
  } as Partial<Subgraph> as Subgraph;
  const ask = (requestId?: string) =>
    observeSubgraph(subgraph, {}, log).execute({
      query: `{ person(number: "${secrets.person}") { name } }`,
      variables: { id: secrets.person },
      headers: { authorization: secrets.authorization, 'x-request-id': requestId },
    });
  return { ask, asked, lines, told: () => lines.map((each) => JSON.parse(each)) };
}

describe('an observed subgraph', () => {
  it('tells how each request ended under its id, and nothing of what was asked', async () => {
    const { ask, lines, told } = observed(async () => ({ data: { person: { name: 'Anka Ankason' } } }));
    await ask('request-one');
    expect(told()).toMatchObject([
      { requestId: 'request-one', msg: 'within' },
      { requestId: 'request-one', outcome: 'OK', msg: 'subgraph request' },
    ]);
    for (const each of [secrets.person, secrets.authorization.slice(7), 'Anka', 'person(']) {
      expect(lines.join('')).not.toContain(each);
    }
  });

  it.each([
    ['its code', 'PURPOSE_UNKNOWN', 'PURPOSE_UNKNOWN'],
    ['no code of the registry', 'anka01', 'OTHER'],
  ])('tells of a refusal %s', async (_title, code, outcome) => {
    const { ask, told } = observed(async () => ({ errors: [{ message: 'Anka', extensions: { code } }] }));
    await ask();
    expect(told().at(-1).outcome).toBe(outcome);
  });

  it('tells of a defect that it was thrown, and lets it through', async () => {
    const { ask, told } = observed(() => Promise.reject(new Error('Anka')));
    await expect(ask()).rejects.toThrow('Anka');
    expect(told().at(-1).outcome).toBe('THROWN');
  });

  it('takes no id that could be somebody’s, and passes on the one it takes', async () => {
    const { ask, asked, told } = observed(async () => ({ data: {} }));
    await ask('199002311234');
    const { requestId } = told().at(-1);
    expect(requestId).toMatch(/^[\da-f-]{36}$/);
    expect(asked[0]!.headers['x-request-id']).toBe(requestId);
  });
});
