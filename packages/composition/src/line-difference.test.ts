import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineDifference } from './line-difference.ts';

describe('lineDifference', () => {
  it('shows what went and what came, with the lines around', () => {
    expect(lineDifference('a\nb\nc\nd\ne\nf', 'a\nb\nc\nD\ne\nf')).toBe('  b\n  c\n- d\n+ D\n  e\n  f');
  });

  it('leaves out what lies between', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    const after = lines.with(2, 'two').with(17, 'seventeen');
    const shown = lineDifference(lines.join('\n'), after.join('\n')).split('\n');
    expect(shown.filter((line) => line === '⋮')).toHaveLength(1);
    expect(shown).not.toContain('  line 9');
  });

  it('says how much more there is of what nobody would read', () => {
    const after = Array.from({ length: 500 }, (_, index) => `new ${index}`).join('\n');
    expect(lineDifference('', after).split('\n').at(-1)).toMatch(/^… and \d+ lines more$/);
  });

  it('has every line of the old text as kept or gone, and of the new one as kept or come, in order', () => {
    // Texts this short are shown whole whenever they differ.
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before.join() !== after.join());
        const shown = lineDifference(before.join('\n'), after.join('\n')).split('\n');
        const of = (signs: string) =>
          shown.filter((line) => signs.includes(line[0]!)).map((line) => line.slice(2));
        expect(of(' -')).toEqual(before);
        expect(of(' +')).toEqual(after);
      }),
    );
  });
});
