import { describe, expect, it } from '@jest/globals';
import type { SchoolTransportRule } from '@samgraf/configuration';
import fc from 'fast-check';
import { entitlement } from './entitlement.ts';
import { ruleFor } from './rule-for.ts';

const rule = (more: Partial<SchoolTransportRule> = {}): SchoolTransportRule => ({
  types: ['FKLASS', 'GR'],
  years: [0, 3],
  metres: 2000,
  limit: 'AT_LEAST',
  stopMetres: null,
  unsafe: 'WALKED',
  decision: 'BUN 2023/1',
  from: '2023-07-01',
  to: null,
  ...more,
});
const moreThan = rule({ limit: 'MORE_THAN' });
const avoided = rule({ unsafe: 'AVOIDED' });

describe('A preliminary entitlement', () => {
  it.each([
    ['at least 2 km', rule(), 2000, 2000, 'PRELIMINARILY_ENTITLED DISTANCE'],
    ['at least 2 km', rule(), 1999, 1999, 'NOT_BY_DISTANCE'],
    ['at least 2 km', rule(), 1999.6, 1999.6, 'PRELIMINARILY_ENTITLED DISTANCE'],
    ['more than 2 km', moreThan, 2000, 2000, 'NOT_BY_DISTANCE'],
    ['more than 2 km', moreThan, 2001, 2001, 'PRELIMINARILY_ENTITLED DISTANCE'],
    ['at least 2 km, unsafe stretches walked', rule(), 900, null, 'NOT_BY_DISTANCE'],
    ['at least 2 km, unsafe stretches avoided', avoided, 900, 2400, 'PRELIMINARILY_ENTITLED TRAFFIC'],
    ['at least 2 km, unsafe stretches avoided', avoided, 900, null, 'PRELIMINARILY_ENTITLED TRAFFIC'],
    ['at least 2 km, unsafe stretches avoided', avoided, 900, 1400, 'NOT_BY_DISTANCE'],
    ['at least 2 km, unsafe stretches avoided', avoided, 2500, null, 'PRELIMINARILY_ENTITLED DISTANCE'],
    ['no limit at all', null, 25_000, 25_000, 'UNKNOWN NO_RULE'],
    ['at least 2 km', rule(), null, null, 'UNKNOWN NO_ROAD'],
  ])('under %s', (_limit, given, metres, safeMetres, expected) => {
    expect(Object.values(entitlement(given, { metres, safeMetres })).join(' ')).toBe(expected);
  });

  it('is never lost by a longer way', () => {
    fc.assert(
      fc.property(
        fc.record({
          metres: fc.integer({ min: 1, max: 6000 }),
          limit: fc.constantFrom('AT_LEAST' as const, 'MORE_THAN' as const),
          unsafe: fc.constantFrom('AVOIDED' as const, 'WALKED' as const),
        }),
        fc.double({ min: 0, max: 9000, noNaN: true }),
        fc.double({ min: 0, max: 9000, noNaN: true }),
        fc.double({ min: 0, max: 9000, noNaN: true }),
        (more, metres, detour, longer) => {
          const before = entitlement(rule(more), { metres, safeMetres: metres + detour });
          const after = entitlement(rule(more), {
            metres: metres + longer,
            safeMetres: metres + detour + longer,
          });
          if (before.status === 'PRELIMINARILY_ENTITLED') expect(after.status).toBe('PRELIMINARILY_ENTITLED');
        },
      ),
    );
  });
});

describe('The limit for a school year', () => {
  const rules = [
    rule({ to: '2025-06-30' }),
    rule({ from: '2025-07-01', metres: 2500 }),
    rule({ types: ['GR'], years: [4, 9], metres: 4000 }),
  ];

  it.each([
    ['FKLASS', 0, '2026-11-20', 2500],
    ['GR', 3, '2025-06-30', 2000],
    ['GR', 3, '2025-07-01', 2500],
    ['GR', 4, '2025-07-01', 4000],
    ['GR', 3, '2023-06-30', null],
    ['GY', 1, '2026-11-20', null],
    ['GR', 10, '2026-11-20', null],
  ])('of %s, year %p, on %s is %p metres', (schoolType, schoolYear, day, metres) => {
    expect(ruleFor(rules, { schoolType, schoolYear }, day)?.metres ?? null).toBe(metres);
  });
});
