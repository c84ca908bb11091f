import { describe, expect, it } from '@jest/globals';
import { raisedInformation } from './raised-information.ts';
import { title } from './testing/questions.ts';

describe('what a tenant raises', () => {
  it('is raised by area and by field, to the higher of both', () => {
    const raised = new Map([
      ['cases.register', 1],
      ['Case.title', 3],
      ['Case.status', 2],
    ] as const);
    expect(raisedInformation(title({ confidentiality: 0 }), raised).confidentiality).toBe(3);
    expect(raisedInformation(title({ field: 'id', confidentiality: 0 }), raised).confidentiality).toBe(1);
    expect(raisedInformation(title({ area: 'x.y', field: 'status' }), raised).confidentiality).toBe(2);
  });

  it('is never lowered', () => {
    const same = title({ confidentiality: 2 });
    expect(raisedInformation(same, new Map([['cases.register', 0]]))).toBe(same);
  });

  it('is public no longer', () => {
    const open = title({ ceiling: 'PUBLIC', confidentiality: 0 });
    expect(raisedInformation(open, new Map([['Case.title', 1]]))).toMatchObject({ ceiling: 'SHARED' });
    expect(raisedInformation(open, new Map([['Case.title', 0]]))).toMatchObject({ ceiling: 'PUBLIC' });
    const closed = title({ ceiling: 'SEPARATED', confidentiality: 0 });
    expect(raisedInformation(closed, new Map([['Case.title', 1]]))).toMatchObject({ ceiling: 'SEPARATED' });
  });
});
