import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../running/answer.ts';
import { operationText } from '../running/ask-at.ts';
import type { Samgraf } from '../running/samgraf.ts';

const document = `{
  a: procurementSpend(fiscalYear: 2026, municipality: ["1438", "1461"], first: 1) { nodes { municipality { code } } }
  b: procurementSpend(fiscalYear: 2026, municipality: ["1439"], first: 1) { nodes { amount } }
  c: procurementSpend(fiscalYear: 2026, municipality: ["1492"], first: 1) { nodes { amount } }
}`;

/** How many rows came of members, of Färgelanda and of one's own. */
const counts = ({ data }: Answer) => [data.a.nodes.length, data.b.nodes.length, data.c.nodes.length];
const reasons = ({ extensions }: Answer, municipality: string) => [
  ...new Set(
    extensions.access.denied.filter((each) => each.municipality === municipality).map(({ reason }) => reason),
  ),
];

export function describePurposes(samgraf: Samgraf): void {
  const as = 'economist.amal';

  describe('The purpose', () => {
    it('must be stated between municipalities where the operation declares none', async () => {
      const answer = await samgraf.ask(document, { as });
      expect(counts(answer)).toEqual([0, 0, 1]);
      expect(reasons(answer, '1461')).toEqual(['PURPOSE_MISSING']);
    });

    it.each(['procurement', 'statistics'])('%s opens what the agreement names it for', async (purpose) => {
      const answer = await samgraf.ask(document, { as, purpose });
      expect(counts(answer)).toEqual([1, 0, 1]);
      expect(reasons(answer, '1439')).toEqual(['LEVEL_TOO_LOW']);
      expect(reasons(answer, '1461')).toEqual([]);
    });

    it('that the agreement does not name opens nothing of others, and all of one’s own', async () => {
      const answer = await samgraf.ask(document, { as, purpose: 'case-handling' });
      expect(counts(answer)).toEqual([0, 0, 1]);
      expect(reasons(answer, '1461')).toEqual(['PURPOSE_NOT_AGREED']);
    });

    it('that nobody has configured is refused before anything is fetched', async () => {
      const { status, errors, data } = await samgraf.ask(document, { as, purpose: 'curiosity' });
      expect([status, errors.map(({ extensions }) => extensions.code), data]).toEqual([
        400,
        ['PURPOSE_UNKNOWN'],
        null,
      ]);
    });

    it('that a named operation does not declare is refused: the header can only narrow', async () => {
      const { status, errors } = await samgraf.ask('ProcurementSpend', {
        as,
        purpose: 'statistics',
        variables: { fiscalYear: 2026 },
      });
      expect([status, errors[0]?.extensions.code]).toEqual([400, 'PURPOSE_NOT_DECLARED']);
    });

    it('of a named operation holds for its text alone: another text under its name declares nothing', async () => {
      const variables = { fiscalYear: 2026, municipality: ['1461'] };
      const named = await samgraf.ask('ProcurementSpend', { as, variables });
      expect(named.data.procurementSpend.nodes.length).toBeGreaterThan(0);
      const changed = operationText('ProcurementSpend').replace('    complete', '    complete __typename');
      const other = await samgraf.ask(changed, { as, variables });
      expect(other.data.procurementSpend.nodes).toEqual([]);
    });
  });
}
