import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('MISPLACED_INFORMATION', () => {
  it('finds it on an argument and on an enum value, where nothing enforces it', () => {
    expect(
      lintBut(
        'books',
        'title: String\n    "Lent',
        'title: String @information(confidentiality: 3)\n    "Lent',
      ),
    ).toEqual(['MISPLACED_INFORMATION title is an argument: say what it @reads']);
    expect(lintBut('books', 'HARD', 'HARD @information(confidentiality: 3)')).toEqual([
      'MISPLACED_INFORMATION HARD is an enum value: map the fields that have it',
    ]);
  });

  it('finds it on an interface and its fields', () => {
    const found = lintBut(
      'books',
      '"How books are bound."',
      '"Bound."\ninterface Bound @information(confidentiality: 3) {\n"How."\nbinding: Binding @information(confidentiality: 3)\n}\n"How books are bound."',
    );
    expect(found).toEqual([
      'MISPLACED_INFORMATION Bound is an interface: map its object types',
      'MISPLACED_INFORMATION Bound is an interface: map its object types',
    ]);
  });
});
