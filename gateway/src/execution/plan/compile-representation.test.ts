import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { compileRepresentation } from './compile-representation.ts';
import { compileRewrites } from './compile-rewrites.ts';

const schema = buildSchema(`
  type Query { a: Media }
  interface Media { id: ID }
  type Book implements Media { id: ID }
  type Film implements Media { id: ID }
  type Song { id: ID }
`);
const key = [
  { kind: 'Field', name: '__typename' },
  { kind: 'Field', name: 'id' },
] as const;

describe('what a subgraph is told of an entity', () => {
  const ofMedia = compileRepresentation(schema, [
    { kind: 'InlineFragment', typeCondition: 'Media', selections: [...key] },
  ]);

  it.each([
    ['an object of the type', { __typename: 'Media', id: '1', more: 2 }, { __typename: 'Media', id: '1' }],
    [
      'an object of a type of the interface',
      { __typename: 'Book', id: '1' },
      { __typename: 'Book', id: '1' },
    ],
    ['nothing of another type', { __typename: 'Song', id: '1' }, {}],
    ['nothing of an object without a type', { id: '1' }, {}],
    ['a null that was fetched', { __typename: 'Book', id: null }, { __typename: 'Book', id: null }],
    ['nothing where the key is missing', { __typename: 'Book' }, {}],
  ])('is %s', (_title, entity, expected) => {
    expect(ofMedia(entity)).toEqual(expected);
  });

  it('is not what every object inherits', () => {
    const represent = compileRepresentation(schema, [{ kind: 'Field', name: 'constructor' }]);
    expect(represent({ id: '1' })).toBeNull();
  });

  it('reaches into objects and lists', () => {
    const represent = compileRepresentation(schema, [
      { kind: 'Field', name: 'parts', selections: [{ kind: 'Field', name: 'id' }] },
    ]);
    expect(represent({ parts: [{ id: '1', x: 2 }, null, { x: 3 }] })).toEqual({
      parts: [{ id: '1' }, null, null],
    });
  });
});

describe('what the planner wants changed', () => {
  it('sets a value in objects of a type, and in those whose type is not known', () => {
    const rewrite = compileRewrites(schema, [
      { kind: 'ValueSetter', path: ['... on Media', '__typename'], setValueTo: 'Media' },
    ]);
    const values = [{ __typename: 'Film' }, { __typename: 'Song' }, {}];
    rewrite?.(values);
    expect(values).toEqual([{ __typename: 'Media' }, { __typename: 'Song' }, { __typename: 'Media' }]);
  });

  it('gives a field its own name back', () => {
    const rewrite = compileRewrites(schema, [
      { kind: 'KeyRenamer', path: ['list', '... on Book', 'id__alias_0'], renameKeyTo: 'id' },
    ]);
    const value = {
      list: [{ __typename: 'Book', id__alias_0: '1' }, { __typename: 'Film', id__alias_0: '2' }, null],
    };
    rewrite?.(value);
    expect(value).toEqual({
      list: [{ __typename: 'Book', id: '1' }, { __typename: 'Film', id__alias_0: '2' }, null],
    });
  });

  it('is nothing most of the time', () => {
    expect([compileRewrites(schema, []), compileRewrites(schema, undefined)]).toEqual([null, null]);
  });
});
