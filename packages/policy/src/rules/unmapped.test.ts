import { describe, expect, it } from '@jest/globals';
import { deny } from '../deny.ts';
import { basis, employee, question, title } from '../testing/questions.ts';
import { unmapped } from './unmapped.ts';

describe('what is not mapped in full', () => {
  it.each([
    ['no area', { area: '' }],
    ['no type', { type: '' }],
    ['no field', { field: '' }],
    ['a ceiling that nobody knows', { ceiling: 'OPEN' as never }],
    ['confidentiality 4', { confidentiality: 4 as never }],
    ['a confidentiality that is no number', { confidentiality: undefined as never }],
  ])('is refused to all: %s', (_what, flaw) => {
    const asked = question({ information: title(flaw), principal: employee({ assurance: 4 }) });
    expect(unmapped(asked, basis())).toEqual(deny('UNMAPPED'));
  });

  it('says nothing of what is mapped', () => {
    expect(unmapped(question(), basis())).toBeNull();
  });
});
