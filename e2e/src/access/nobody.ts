import { describe, expect, it } from '@jest/globals';
import type { Oracle } from '../oracles/oracle.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { readCeilings } from '../schema/ceilings.ts';
import { knownIds, readerOf } from '../schema/known-ids.ts';
import { fetchSchema, leavesOf, rootDocuments } from '../schema/root-documents.ts';

/** Root fields that give something to anyone; what the rule says of the asker is told to nobody in particular, too. */
const open = [
  'address',
  'addresses',
  'agreements',
  'authorityLinks',
  'bathingPlace',
  'bathingPlaces',
  'busStop',
  'busStops',
  'collaborationStatus',
  'explain',
  'lifeEvents',
  'municipalities',
  'municipality',
  'municipalityArea',
  'municipalityAreas',
  'myAccess',
  'nearest',
  'properties',
  'property',
  'propertyByDesignation',
  'publicRegister',
  'publicRegisterEntry',
  'publicServices',
  'publishedDemand',
  'roadSegment',
  'roadSegments',
  'schoolSite',
  'schoolSites',
  'schoolUnit',
  'schoolUnits',
  'simulateAgreement',
  'systems',
  'whereIs',
];

/** Open themselves, and a way to what is not: to cases of a property, and to the ledger's unit that a school is. */
const leadsOn = ['property', 'propertyByDesignation', 'schoolSite'];

export function describeNobody(samgraf: Samgraf, oracle: Oracle): void {
  describe('Without a token', () => {
    it('only public fields hold a value, below every root field', async () => {
      const schema = await fetchSchema(samgraf);
      const ceilings = readCeilings();
      const answered: string[] = [];
      const documents = rootDocuments(schema, knownIds(oracle));
      expect(documents.size).toBeGreaterThan(15);
      // So that there is something to tell a citizen of: an officer looks at a case of theirs.
      await samgraf.ask('PropertyDossier', {
        as: 'case-officer.mellerud',
        variables: { municipality: '1461', designation: 'Assarebyn 1:23' },
      });
      for (const [field, document] of documents) {
        const asNobody = await samgraf.ask(document);
        expect([field, asNobody.status, asNobody.errors]).toEqual([field, 200, []]);
        const leaves = leavesOf(schema.getQueryType()!, asNobody.data);
        const closed = leaves.filter((leaf) => ceilings.get(leaf) !== 'PUBLIC');
        expect([field, closed]).toEqual([field, []]);
        if (leaves.some((leaf) => !/^(PageInfo|\w+Connection|SourceState)\./.test(leaf)))
          answered.push(field);

        // The control: the same document gives its reader what nobody gets.
        const asReader = await samgraf.ask(document, { as: readerOf(field), purpose: 'statistics' });
        const read = leavesOf(schema.getQueryType()!, asReader.data);
        const onlyPublic = read.every((leaf) => ceilings.get(leaf) === 'PUBLIC');
        expect([field, onlyPublic]).toEqual([field, open.includes(field) && !leadsOn.includes(field)]);
      }
      expect(answered.sort()).toEqual(open);
    });

    it('it is told of each refused field that it is not public', async () => {
      const { extensions } = await samgraf.ask('{ cases(municipality: ["1461"]) { nodes { title } } }');
      expect(extensions.access.denied).toContainEqual({
        field: 'Case.title',
        municipality: '1461',
        reason: 'NOT_SIGNED_IN',
      });
      expect(new Set(extensions.access.denied.map(({ reason }) => reason))).toEqual(
        new Set(['NOT_SIGNED_IN']),
      );
    });
  });
}
