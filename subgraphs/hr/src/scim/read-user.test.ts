import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownSchema, place, user } from '../../test/hr-world.ts';
import { readUser } from './read-user.ts';

const attributes = { unitCode: `${ownSchema}:unitCode`, invoiceReference: `${ownSchema}:invoiceReference` };

describe('A user of a directory', () => {
  it('is read with what the standard has and what the configuration says where to find', () => {
    const read = readUser(user('x1', 'anan01', 'Öberg', 'Anna', place('101', '11', 'XX1', 'x2')), attributes);
    expect(read).toEqual({
      id: 'x1',
      stamp: 'W/"1" 2026-01-01T08:00:00Z',
      signature: 'ANAN01',
      employeeNumber: '101',
      givenName: 'Anna',
      familyName: 'Öberg',
      name: 'Anna Öberg',
      title: 'Handläggare',
      email: 'anna.öberg@example.se',
      telephone: '0530-181 00',
      workplaceName: 'Kommunhuset',
      street: 'Storgatan 13',
      postalCode: '46480',
      locality: null,
      unitCode: '11',
      unitName: 'Unit 11',
      manager: 'x2',
      invoiceReference: 'XX1',
    });
  });

  it.each([
    ['false', false, 'left'],
    ['false as text', 'False', 'left'],
    ['true as text', 'True', 'x'],
    ['not said', undefined, 'x'],
  ])('whose `active` is %s is in the directory or not', (_what, active, expected) => {
    const read = readUser(user('x', 'X', 'F', 'G', { active }), attributes);
    expect(read === 'left' || read === null ? read : read.id).toBe(expected);
  });

  it('shows no private address of any kind, and takes extensions by any case of their names', () => {
    const read = readUser(
      user('x', 'X', 'F', 'G', {
        emails: [{ value: 'home@example.se', type: 'home', primary: true }],
        phoneNumbers: null,
        [ownSchema.toUpperCase()]: { UNITCODE: ' 12 ' },
      }),
      attributes,
    );
    expect(read).toMatchObject({ email: null, telephone: null, unitCode: '12' });
  });

  it('is left out where it is not as the standard has it, and nothing makes the reading fail', () => {
    for (const odd of [null, 7, [], {}, { id: 'x' }, { id: 7, userName: 'X' }])
      expect(readUser(odd, attributes)).toBeNull();
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(user('x', 'X', 'F', 'G'))), fc.jsonValue()),
        (odd) => {
          const read = readUser({ ...user('x', 'X', 'F', 'G'), ...odd }, attributes);
          if (read === null || read === 'left') return;
          for (const value of Object.values(read)) expect(['string', 'object']).toContain(typeof value);
        },
      ),
    );
  });
});
