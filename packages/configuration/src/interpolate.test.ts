// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of the configuration files, not JavaScript's
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { interpolate } from './interpolate.ts';

function filled(text: string, environment: Record<string, string> = {}) {
  const missing: string[] = [];
  return { text: interpolate(text, environment, (expected) => missing.push(expected)), missing };
}

describe('a reference to the environment', () => {
  it.each([
    ['${A}', 'one'],
    ['${A}/${B}', 'one/two'],
    ['${A:-other}', 'one'],
    ['${C:-other}', 'other'],
    ['${C:-}', ''],
    ['${C:-http://127.0.0.1:1}', 'http://127.0.0.1:1'],
    ['$A {A} $', '$A {A} $'],
  ])('%s gives %s', (text, expected) => {
    expect(filled(text, { A: 'one', B: 'two' })).toEqual({ text: expected, missing: [] });
  });

  it.each([
    ['${C}', ['the environment variable C to be set']],
    ['${C}${D}', ['the environment variable C to be set', 'the environment variable D to be set']],
    ['${A', ['`${NAME}` or `${NAME:-default}`']],
    ['${}', ['`${NAME}` or `${NAME:-default}`']],
    ['${A-B}', ['`${NAME}` or `${NAME:-default}`']],
  ])('%s is missed', (text, expected) => {
    expect(filled(text, { A: 'one' }).missing).toEqual(expected);
  });

  it('gives its value as it is, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(filled('<${A}>', { A: value })).toEqual({ text: `<${value}>`, missing: [] });
      }),
    );
    expect(filled('${A}', { A: '${B}', B: 'secret' }).text).toBe('${B}');
  });

  it('leaves text without any as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('${')),
        (text) => expect(filled(text)).toEqual({ text, missing: [] }),
      ),
    );
  });
});
