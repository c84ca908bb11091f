import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseDesignation, propertyId, propertyNames } from './property-designation.ts';

const tenants = Object.entries({ 1438: 'Dals-Ed', 1461: 'Mellerud', 1492: 'Åmål' }).map(
  ([code, name]) => [code, { code, name, kind: 'MUNICIPALITY' as const }] as const,
);
const names = propertyNames({ tenants: new Map(tenants) });

describe('a property designation', () => {
  it.each([
    ['Assarebyn 1:23', 'ASSAREBYN 1:23'],
    ['  assarebyn   1:23 ', 'ASSAREBYN 1:23'],
    ['Östra Ärtemark 2:4', 'ÖSTRA ÄRTEMARK 2:4'],
    ['Ålen 5', 'ÅLEN 5'],
    ['Håbols-Ed s:3', 'HÅBOLS-ED S:3'],
    ['Kroppefjäll ga:12', 'KROPPEFJÄLL GA:12'],
    ['Tallen 5>2', 'TALLEN 5>2'],
    ['A\u030asen 1:1', 'ÅSEN 1:1'],
  ])('%p is written %p', (text, normal) => {
    expect(normaliseDesignation(text)).toBe(normal);
  });

  it.each(
    [
      '',
      'Assarebyn',
      '1:23',
      'Assarebyn 0:1',
      'Assarebyn 1:23:4',
      'A:case:B 1:1',
      'By 1:1;',
      'By\u00001:1',
      `${'A'.repeat(90)} 1:1`,
    ].map((each) => [each]),
  )('%p is none', (text) => {
    expect(normaliseDesignation(text)).toBeNull();
  });

  it('once written stays as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÅÄÖåäö][A-Za-zåäö -]{0,20} \d{1,4}(:\d{1,3})?$/), (text) => {
        const normal = normaliseDesignation(text);
        if (normal !== null) expect(normaliseDesignation(normal)).toBe(normal);
      }),
    );
  });

  it('takes no longer for a hostile text than for an honest one', () => {
    const before = process.cpuUsage();
    for (const text of [`A${' '.repeat(50_000)}!`, `A${' .'.repeat(50_000)}`, 'A '.repeat(50_000)])
      normaliseDesignation(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(200);
  });
});

describe('the names of properties in registers', () => {
  it.each([
    ['MELLERUD ASSAREBYN 1:23', '1461:property:ASSAREBYN 1:23'],
    ['Dals-Ed  Lund 2:3', '1438:property:LUND 2:3'],
    ['ÅMÅL ÅLEN 5', '1492:property:ÅLEN 5'],
  ])('%p is %p', (name, id) => {
    expect(names.idOf(name)).toBe(id);
  });

  it.each(['OSLO LUND 2:3', 'MELLERUD', 'MELLERUDS LUND 2:3', 'LUND 2:3', ''])('%p is none', (name) => {
    expect(names.idOf(name)).toBeNull();
  });

  it('lead from the id and back', () => {
    const id = propertyId('1461', 'Assarebyn 1:23') ?? '';
    expect(id).toBe('1461:property:ASSAREBYN 1:23');
    expect(names.fullName(id)).toBe('MELLERUD ASSAREBYN 1:23');
    expect(names.idOf(names.fullName(id) ?? '')).toBe(id);
  });

  it.each([
    '9999:property:LUND 1:1',
    '1461:property:lund 1:1',
    '1461:case:LUND 1:1',
    '1461:property:x',
    'x',
    '',
  ])('%p names none', (id) => {
    expect(names.fullName(id)).toBeNull();
  });
});
