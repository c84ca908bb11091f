import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from './decide.ts';
import type { Information } from './information.ts';
import { maskFor } from './mask-for.ts';
import type { MaskQuestion } from './mask-question.ts';
import { recordAllowed } from './record-allowed.ts';
import type { RecordFacts } from './record-facts.ts';
import {
  basis,
  building,
  citizen,
  employee,
  facts,
  grant,
  nobody,
  otherNumber,
  ownNumber,
  question,
  title,
} from './testing/questions.ts';

const fields = new Map<string, Information>([
  ['id', title({ field: 'id' })],
  ['title', title()],
  ['personNumber', title({ field: 'personNumber', confidentiality: 3 })],
  ['municipality', title({ field: 'municipality', ceiling: 'PUBLIC', confidentiality: 0 })],
]);
const on = basis({
  grants: [
    grant(),
    grant({ id: 'own', role: 'citizen' }),
    grant({ id: 'head', role: 'head', confidentiality: 3 }),
    grant({ id: 'officer', role: 'protected-data-officer', confidentiality: 3 }),
  ],
});

function mask(principal = employee(), raised: MaskQuestion['raised'] = new Map()) {
  const { information: _, ...rest } = question({ principal });
  return maskFor({ ...rest, fields, raised }, on);
}
const shown = (...asked: Parameters<typeof recordAllowed>) => {
  const allowed = recordAllowed(...asked);
  return allowed && [...allowed.allowed.keys()];
};

describe('a mask', () => {
  it('says of every field whether it may be read, on what ground, or why not', () => {
    const decided = mask();
    expect([...decided.allowed].map(([field, { reference }]) => [field, reference])).toEqual([
      ['id', '1461:grant:a-grant'],
      ['title', '1461:grant:a-grant'],
      ['municipality', null],
    ]);
    expect([...decided.denied]).toEqual([['personNumber', 'ASSURANCE_TOO_LOW']]);
    expect(decided).toMatchObject({ readable: true, protectedToo: false });
  });

  it('of a type whose key is refused is not readable, though a public field is left', () => {
    const decided = mask(nobody);
    expect([...decided.allowed.keys()]).toEqual(['municipality']);
    expect(decided.readable).toBe(false);
    expect(recordAllowed(decided, facts())).toBeNull();
  });

  it('tells who may read protected identities, and for whom records are own', () => {
    expect(mask(employee({ roles: ['protected-data-officer'], assurance: 3 })).protectedToo).toBe(true);
    expect([...mask(citizen()).ownDataOnly]).toEqual(['id', 'title']);
  });

  it('takes what the tenant has raised into account', () => {
    expect([...mask(employee(), new Map([['Case.title', 3]])).allowed.keys()]).toEqual([
      'id',
      'municipality',
    ]);
  });
});

describe('a loaded record', () => {
  it('has its type’s mask itself where nothing of it is particular', () => {
    const decided = mask();
    expect(recordAllowed(decided, facts())).toBe(decided);
    expect(recordAllowed(decided, facts({ marking: 'NOT_PERSONAL', subjects: [ownNumber] }))).toBe(decided);
  });

  it('is dropped whole where a marking puts it out of reach, its public fields too', () => {
    expect(shown(mask(), facts({ confidentiality: 3 }))).toBeNull();
    expect(shown(mask(), facts({ marking: 'PROTECTED' }))).toBeNull();
    expect(shown(mask(), facts({ marking: 'UNKNOWN' }))).toBeNull();
  });

  it('that is secret is shown to who is granted that far', () => {
    expect(shown(mask(employee({ roles: ['head'], assurance: 3 })), facts({ confidentiality: 3 }))).toEqual([
      'id',
      'title',
      'personNumber',
      'municipality',
    ]);
  });

  it('of a citizen’s is shown to that citizen and to no other', () => {
    expect(shown(mask(citizen()), facts({ subjects: [ownNumber] }))).toEqual(['id', 'title', 'municipality']);
    expect(shown(mask(citizen()), facts({ subjects: [otherNumber] }))).toBeNull();
    expect(shown(mask(citizen({ personNumber: null })), facts({ subjects: [] }))).toBeNull();
  });

  it('is answered as each of its fields is decided alone, however many were asked before', () => {
    const principals = [
      employee(),
      employee({ roles: ['head', 'protected-data-officer'], assurance: 3 }),
      citizen(),
      nobody,
    ];
    const masks = principals.map((each) => mask(each));
    const record: fc.Arbitrary<RecordFacts> = fc.record({
      subjects: fc.constantFrom([], [ownNumber], [otherNumber], [otherNumber, ownNumber]),
      confidentiality: fc.constantFrom(null, 0, 1, 2, 3),
      marking: fc.constantFrom('NONE', 'PROTECTED', 'UNKNOWN', 'NOT_PERSONAL'),
    });
    fc.assert(
      fc.property(record, fc.nat(principals.length - 1), (each, who) => {
        const alone = [...fields].filter(
          ([, information]) =>
            decide(
              question({ principal: principals[who]!, information, owner: building(), record: each }),
              on,
            ).allow,
        );
        const expected = alone.some(([name]) => name === 'id') ? alone.map(([name]) => name) : null;
        expect(shown(masks[who]!, each)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
