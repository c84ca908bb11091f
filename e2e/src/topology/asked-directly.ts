import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { loadSubgraphSdl } from '@samgraf/catalogue';
import { Kind, parse } from 'graphql';
import type { Oracle } from '../oracles/oracle.ts';
import { repositoryRoot } from '../running/repository-root.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { knownIds, readerOf } from '../schema/known-ids.ts';
import { rootDocuments } from '../schema/root-documents.ts';
import { comparable } from './comparable.ts';

const subgraphs = ['economy', 'cases', 'collaboration', 'gis', 'hr', 'school'];

/** The root fields that a subgraph's SDL defines. */
function rootFieldsOf(subgraph: string): string[] {
  const { definitions } = parse(readFileSync(join(repositoryRoot, 'schema', `${subgraph}.graphql`), 'utf8'));
  return definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === 'Query'
      ? (each.fields ?? []).map(({ name }) => name.value)
      : [],
  );
}

/** A subgraph's own part of the contract: of a record that several have, the others' fields are not asked of it. */
const schemaOf = (subgraph: string) =>
  buildSubgraphSchema(parse(loadSubgraphSdl(join(repositoryRoot, 'schema'), subgraph)));

export function describeAskedDirectly(samgraf: Samgraf, oracle: Oracle): void {
  describe('A subgraph asked directly on its own port', () => {
    it.each(subgraphs)(
      '(%s) gives nobody, a reader and a stranger what the gateway does',
      async (subgraph) => {
        const documents = rootDocuments(schemaOf(subgraph), knownIds(oracle));
        for (const field of rootFieldsOf(subgraph)) {
          const document = documents.get(field)!;
          for (const as of [undefined, readerOf(field), 'economist.bengtsfors']) {
            const asked = { as, purpose: 'statistics' };
            const [through, direct] = await Promise.all([
              samgraf.ask(document, asked),
              samgraf.askSubgraph(subgraph, document, asked),
            ]);
            expect([field, as, comparable(direct)]).toEqual([field, as, comparable(through)]);
          }
        }
      },
    );

    it.each(subgraphs)('(%s) refuses a forged token, and one that the headers make up', async (subgraph) => {
      const document = '{ __typename }';
      const forged = await samgraf.askSubgraph(subgraph, document, {
        headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
      });
      expect(forged.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    });

    it('believes no header about who asks', async () => {
      const { data } = await samgraf.askSubgraph('cases', '{ cases { nodes { id } } }', {
        headers: {
          'x-user': 'case-officer.mellerud',
          'x-principal': '{"kind":"EMPLOYEE","tenant":"1461","authority":"byggnadsnamnden"}',
          'x-roles': 'case-officer,protected-data-officer',
          'x-forwarded-user': 'case-officer.mellerud',
        },
      });
      expect(data.cases.nodes).toEqual([]);
    });

    it('refuses a purpose that nobody has configured', async () => {
      const { errors } = await samgraf.askSubgraph('economy', '{ accounts { nodes { id } } }', {
        as: 'economist.amal',
        purpose: 'curiosity',
      });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['PURPOSE_UNKNOWN']);
    });
  });
}
