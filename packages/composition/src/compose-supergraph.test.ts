import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { sound, soundBut, subgraphsOf } from '../test/sound-schema.ts';
import { composeSupergraph } from './compose-supergraph.ts';
import { staleness } from './staleness.ts';
import { supergraphFile } from './supergraph-file.ts';

describe('composeSupergraph', () => {
  it('gives the supergraph that is checked in', () => {
    expect(staleness(supergraphFile())).toBeNull();
  });

  it('gives the same text in whatever order the subgraphs come', () => {
    const subgraphs = subgraphsOf(sound);
    expect(composeSupergraph([...subgraphs].reverse())).toBe(composeSupergraph(subgraphs));
  });

  it('joins the fields of all subgraphs and keeps the words of the mapping to itself', () => {
    const schema = buildSchema(composeSupergraph(subgraphsOf(sound)), { assumeValidSDL: true });
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(['author', 'book', 'books']);
    expect(schema.getDirective('information')).toBeUndefined();
  });

  it('refuses subgraphs that do not compose, and says why', () => {
    expect(() => composeSupergraph(soundBut('people', '  id: ID!', '  key: ID!'))).toThrow(
      /do not compose:\n.*Cannot query field "id" on type "Author"/,
    );
  });

  it('refuses a contract that says two things', () => {
    expect(() => composeSupergraph(soundBut('people', 'as the library has it', 'as we have it'))).toThrow(
      /INCONSISTENT_DESCRIPTION/,
    );
  });
});
