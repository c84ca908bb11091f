import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRecordId, recordId } from './record-id.ts';
import { authoritiesWithin, idsWithin, within } from './within.ts';

const scope = {
  owners: [
    { tenant: '1461', authority: 'byggnadsnamnden' },
    { tenant: 'dmef', authority: 'miljonamnden' },
  ],
  subject: null,
  protectedToo: false,
};

describe('what lies within a scope', () => {
  it('is the pair of tenant and authority, and neither alone', () => {
    expect(within(scope, { tenant: '1461', authority: 'byggnadsnamnden' })).toBe(true);
    expect(within(scope, { tenant: '1461', authority: 'miljonamnden' })).toBe(false);
    expect(within(scope, { tenant: '1438', authority: 'byggnadsnamnden' })).toBe(false);
    expect([...authoritiesWithin(scope, 'dmef')]).toEqual(['miljonamnden']);
    expect([...authoritiesWithin(scope, '1438')]).toEqual([]);
  });

  it('is, of ids, those of its tenants and of the kind, each once', () => {
    const ids = [
      '1461:case:a',
      '1438:case:a',
      '1461:case:a',
      '1461:document:a',
      'dmef:case:b:c',
      'x',
      '1461:case:',
    ];
    expect(Object.fromEntries(idsWithin(scope, ids, 'case'))).toEqual({
      '1461': [{ tenant: '1461', kind: 'case', local: 'a' }],
      dmef: [{ tenant: 'dmef', kind: 'case', local: 'b:c' }],
    });
  });
});

describe('an id', () => {
  it('is read as it was made, whatever the source calls the record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (local) => {
        expect(parseRecordId(recordId('1461', 'case', local), 'case')).toEqual({
          tenant: '1461',
          kind: 'case',
          local,
        });
      }),
    );
  });
});
