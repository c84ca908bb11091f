import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('PUBLIC_AND_CONFIDENTIAL', () => {
  it('finds a field that anyone may read and that needs protection', () => {
    expect(
      lintBut(
        'books',
        'binding: Binding',
        'binding: Binding @information(ceiling: PUBLIC, because: "a test")',
      ),
    ).toEqual(['PUBLIC_AND_CONFIDENTIAL Book.binding is PUBLIC and of confidentiality 2']);
  });

  it('is content when the field needs none', () => {
    expect(
      lintBut(
        'books',
        'binding: Binding',
        'binding: Binding @information(ceiling: PUBLIC, confidentiality: 0, because: "a test")',
      ),
    ).toEqual([]);
  });
});
