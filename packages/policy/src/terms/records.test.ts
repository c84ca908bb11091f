import { describe, expect, it } from '@jest/globals';
import { decide } from '../decide.ts';
import { maskFor } from '../mask-for.ts';
import { recordAllowed } from '../record-allowed.ts';
import type { RecordFacts } from '../record-facts.ts';
import { building, caseAgreement, employee, grant, question, title } from '../testing/questions.ts';

const amal = { tenant: '1492', authority: 'byggnadsnamnden' };
const basis = (records?: 'ALL' | 'RESPONSIBLE') => ({
  agreements: [caseAgreement({ records })],
  grants: [grant()],
});
const asked = (record?: RecordFacts) =>
  question({ owner: amal, purpose: 'case-handling', ...(record && { record }) });
const facts = (more: Partial<RecordFacts> = {}): RecordFacts => ({
  subjects: [],
  confidentiality: null,
  marking: 'NONE',
  ...more,
});

describe('Whose records an agreement carries', () => {
  it.each([
    ['all, of somebody that nobody is named for', 'ALL', facts(), true],
    ['all, left out', undefined, facts({ responsible: '1492' }), true],
    ["the reader's own, of somebody of the reader's", 'RESPONSIBLE', facts({ responsible: '1461' }), true],
    ["the reader's own, of somebody of the owner's", 'RESPONSIBLE', facts({ responsible: '1492' }), false],
    ["the reader's own, of somebody of a third", 'RESPONSIBLE', facts({ responsible: '1439' }), false],
    ["the reader's own, of who is not known", 'RESPONSIBLE', facts({ responsible: null }), false],
    ["the reader's own, of whom nothing is said", 'RESPONSIBLE', facts(), false],
    [
      "the reader's own, with a protected identity",
      'RESPONSIBLE',
      facts({ responsible: '1461', marking: 'PROTECTED' }),
      false,
    ],
  ] as const)('%s', (_what, records, record, allowed) => {
    expect(decide(asked(record), basis(records)).allow).toBe(allowed);
  });

  it('is a condition before a record is at hand, and none where another agreement carries all', () => {
    expect(decide(asked(), basis('RESPONSIBLE'))).toMatchObject({ allow: true, responsibleOnly: true });
    expect(decide(asked(), basis())).not.toHaveProperty('responsibleOnly');
    const both = {
      ...basis(),
      agreements: [caseAgreement({ records: 'RESPONSIBLE' }), caseAgreement({ id: 'wide' })],
    };
    expect(decide(asked(), both)).not.toHaveProperty('responsibleOnly');
  });

  it('is asked again of each record by its mask, and says nothing of one that is not carried', () => {
    const { information: _, ...rest } = asked();
    const mask = maskFor(
      { ...rest, fields: new Map([['title', title()]]), raised: new Map() },
      basis('RESPONSIBLE'),
    );
    expect([...mask.responsibleOnly]).toEqual(['title']);
    expect(recordAllowed(mask, facts({ responsible: '1461' }))?.allowed.has('title')).toBe(true);
    expect(recordAllowed(mask, facts({ responsible: '1492' }))).toBeNull();
    expect(recordAllowed(mask, facts())).toBeNull();
  });

  it('makes no difference at home', () => {
    const own = question({
      principal: employee(),
      owner: building(),
      record: facts({ responsible: '1492' }),
    });
    expect(decide(own, basis('RESPONSIBLE')).allow).toBe(true);
  });
});
