import { describe, expect, it } from '@jest/globals';
import { sound, subgraphsOf } from '../../../test/sound-schema.ts';
import { lintSchema } from '../lint-schema.ts';
import { requiresWithArguments } from './requires-with-arguments.ts';

/** `books` gives Author a field that needs others of it, which `people` has. */
function requiring(directive: string, peopleField: string, external: string): string[] {
  const subgraphs = subgraphsOf({
    books: sound.books.replace('  "The id."', `${external}\n"Fame."\nfame: Int ${directive}\n"The id."`),
    people: sound.people.replace('name: String', peopleField),
  });
  return lintSchema(subgraphs, [requiresWithArguments]).map(({ says }) => says);
}

describe('REQUIRES_WITH_ARGUMENTS', () => {
  it('finds an argument in the field set', () => {
    expect(
      requiring(
        '@requires(fields: "name(short: true)")',
        'name(short: Boolean): String',
        'name(short: Boolean): String @external',
      ),
    ).toEqual(['Author.fame @requires Author.name, which takes arguments']);
  });

  it('finds a field that takes arguments in the other subgraph alone, and its default name', () => {
    expect(
      requiring(
        '@federation__requires(fields: "name")',
        'name(short: Boolean): String',
        'name: String @external',
      ),
    ).toEqual(['Author.fame @requires Author.name, which takes arguments']);
  });

  it('finds it below other fields and fragments', () => {
    const books = 'best: Book @external';
    expect(
      requiring(
        '@requires(fields: "id best { ... on Book { similar { nodes { id } } } }")',
        'name: String',
        books,
      ),
    ).toEqual(['Author.fame @requires Book.similar, which takes arguments']);
  });

  it('finds it in @provides', () => {
    const books = sound.books.replace(
      'author: Author',
      'author: Author @provides(fields: "name(short: true)")',
    );
    expect(
      lintSchema(subgraphsOf({ ...sound, books }), [requiresWithArguments]).map(({ says }) => says),
    ).toEqual(['Book.author @provides Author.name, which takes arguments']);
  });

  it('is content with fields that take none', () => {
    expect(requiring('@requires(fields: "name")', 'name: String', 'name: String @external')).toEqual([]);
  });
});
