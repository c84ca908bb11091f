import { describe, expect, it } from '@jest/globals';
import { type Taint, tainted } from './taint.ts';
import { taintsOf } from './taints-of.ts';

const title: Taint = { tenant: '1461', authority: 'bn', type: 'Case', field: 'title', kind: 'plain' };
const none = new Map<number, Taint>();

describe('the taints of an answer', () => {
  it('are found in values, in error texts and in extensions', () => {
    const text = `before ${tainted(title)} after`;
    for (const answer of [
      { data: { case: { title: text } } },
      { errors: [{ message: text }] },
      { extensions: { access: { denied: [{ reason: text }] } } },
    ]) {
      expect(taintsOf(answer, none)).toEqual([title]);
    }
  });

  it('are found in cursors and by numbers', () => {
    const cursor = Buffer.from(tainted(title)).toString('base64url');
    expect(taintsOf({ pageInfo: { endCursor: cursor } }, none)).toEqual([title]);
    expect(taintsOf([{ size: 1_000_000_007 }], new Map([[1_000_000_007, title]]))).toEqual([title]);
  });

  it('are told of enums and booleans by the record that they stand in', () => {
    const id = tainted({ ...title, field: 'id' });
    const answer = { Case__id: `1461:Case:${id}`, Case__status: 'OPEN', Case__title: null };
    expect(taintsOf(answer, none)).toEqual([
      { ...title, field: 'id' },
      { ...title, field: 'status' },
    ]);
  });
});
