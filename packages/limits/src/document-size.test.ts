import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, visit } from 'graphql';
import { measure } from './document-size.ts';

const sizeOf = (query: string) => measure(parse(query))[0]?.size;

describe('measuring a document', () => {
  it('counts fields, aliases and directives, with every spread as what it brings', () => {
    expect(sizeOf('{ a { x: b ...F ...F @skip(if: true) } } fragment F on T @d { y: c { d } }')).toEqual({
      depth: 3,
      fields: 6,
      aliases: 3,
      directives: 3,
    });
  });

  it('counts a bomb without setting it off', () => {
    const fragments = Array.from(
      { length: 900 },
      (_, n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`,
    );
    const before = process.cpuUsage();
    expect(sizeOf(`{ ...F0 } ${fragments.join(' ')} fragment F900 on T { a }`)?.fields).toBe(2 ** 900);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  });

  it('leaves the depth of introspection to graphql-js', () => {
    expect(sizeOf('{ __schema { types { fields { type { name } } } } a { b } }')?.depth).toBe(2);
  });

  it('counts documents without fragments as a plain walk does', () => {
    const selection = fc.letrec((tie) => ({
      set: fc
        .array(fc.tuple(fc.boolean(), fc.boolean(), fc.option(tie('set'), { depthSize: 'small' })), {
          minLength: 1,
          maxLength: 4,
        })
        .map(
          (fields) =>
            `{ ${fields.map(([alias, directive, below], n) => `${alias ? `x${n}: ` : ''}f${n}${directive ? ' @d' : ''} ${below ?? ''}`).join(' ')} }`,
        ),
    })).set;
    fc.assert(
      fc.property(selection, (query) => {
        let fields = 0;
        let aliases = 0;
        let directives = 0;
        let depth = 0;
        let deepest = 0;
        visit(parse(query as string), {
          Field: {
            enter(node) {
              fields++;
              if (node.alias) aliases++;
              deepest = Math.max(deepest, ++depth);
            },
            leave() {
              depth--;
            },
          },
          Directive() {
            directives++;
          },
        });
        expect(sizeOf(query as string)).toEqual({ depth: deepest, fields, aliases, directives });
      }),
    );
  });
});
