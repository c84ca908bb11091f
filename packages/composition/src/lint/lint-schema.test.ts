import { describe, expect, it } from '@jest/globals';
import { loadSubgraphDocuments, readCatalogue } from '@samgraf/catalogue';
import { sound, soundBut, subgraphsOf } from '../../test/sound-schema.ts';
import { composeSupergraph } from '../compose-supergraph.ts';
import { schemaFolder } from '../places.ts';
import { findingLine } from './finding.ts';
import { lintSchema } from './lint-schema.ts';
import { rules } from './rules.ts';

describe('lintSchema', () => {
  it('finds nothing in the schema that each rule breaks one thing of', () => {
    const subgraphs = subgraphsOf(sound);
    expect(lintSchema(subgraphs)).toEqual([]);
    expect(readCatalogue(subgraphs).types.get('Book')?.get('title')?.confidentiality).toBe(2);
    expect(composeSupergraph(subgraphs)).toContain('type Book');
  });

  it('finds nothing in the contract itself', () => {
    expect(lintSchema(loadSubgraphDocuments(schemaFolder)).map(findingLine)).toEqual([]);
  });

  it('says where a finding is, by file and line', () => {
    const [finding] = lintSchema(soundBut('people', '  "The name."\n', ''));
    const [document] = subgraphsOf({ people: sound.people.replace('  "The name."\n', '') });
    const lines = document?.document.loc?.source.body.split('\n') ?? [];
    expect(finding?.place).toBe(`people.graphql:${lines.indexOf('  name: String') + 1}`);
  });

  it('tells what is wrong in the shared part once, not once for each subgraph', () => {
    const broken = { books: `${sound.books}\nscalar Bare`, people: `${sound.people}\nscalar Bare` };
    expect(lintSchema(subgraphsOf(broken)).map(({ says }) => says)).toEqual([
      'Bare has no description',
      'Bare has no description',
    ]);
    const [books] = subgraphsOf(broken);
    expect(lintSchema([books!, { ...books!, name: 'again' }])).toHaveLength(1);
  });

  it('has a code and a sentence of its own for every rule', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    expect(new Set(rules.map(({ sentence }) => sentence)).size).toBe(rules.length);
    for (const { code, sentence } of rules)
      expect([code, sentence]).toEqual([expect.stringMatching(/^[A-Z_]+$/), expect.stringMatching(/\.$/)]);
  });
});
