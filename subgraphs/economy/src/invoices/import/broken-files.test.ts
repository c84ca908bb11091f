import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { peppolRules } from '../../peppol/peppol-rules.ts';
import { breakDocument, breakingSteps } from '../../testing/break-document.ts';
import { InvoiceTestStore } from '../../testing/invoice-store.ts';
import { sampleCreditNote, sampleInvoice, sampleResponse } from '../../testing/peppol-sample.ts';

const files = 1_000;
/** Words of the samples that are nobody's to read in a problem: names, texts, numbers of people and accounts. */
const content = /Dalsland|Plank|Förtäring|Bilaga|5599000006|50501234|F-2026|MK123411/;

describe(`${files} broken files`, () => {
  const store = new InvoiceTestStore();
  afterAll(() => store.close());

  it('each end as imported or as refused by a rule that is known, and the store is whole after them', () => {
    const samples = [sampleInvoice, sampleCreditNote, sampleResponse];
    const drawn = fc.sample(fc.tuple(fc.nat({ max: 2 }), breakingSteps(fc)), {
      seed: 20261124,
      numRuns: files,
    });
    const outcomes = new Map<string, number>();
    const batch: Record<string, Buffer> = {};
    for (const [index, [sample, steps]] of drawn.entries())
      batch[`INV-${index}.xml`] = breakDocument(samples[sample]!.replace('F-2026/17', `B-${index}`), steps);
    const records = store.import(batch);
    for (const record of records) {
      expect(record).not.toBeNull();
      const { outcome, problems } = record!;
      for (const { rule, line, message } of problems) {
        expect(rule.startsWith('XML_') || Object.hasOwn(peppolRules, rule)).toBe(true);
        expect(line).toBeGreaterThanOrEqual(0);
        expect(message).not.toMatch(content);
      }
      expect(problems.some(({ severity }) => severity === 'ERROR')).toBe(outcome === 'REFUSED');
      const what =
        outcome === 'IMPORTED' ? outcome : problems.find((each) => each.severity === 'ERROR')!.rule;
      outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
    }
    // Many kinds of breach, and not all of one kind: else this would show little.
    expect(outcomes.size).toBeGreaterThan(30);
    const imported = outcomes.get('IMPORTED') ?? 0;
    expect(imported).toBeGreaterThan(10);
    expect(imported).toBeLessThan(files / 2);

    const [{ n }] = store.rows(
      'SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM response) AS n',
    ) as [{ n: number }];
    expect(n).toBe(imported);
    const [spend, net] = store.rows(`SELECT sum(amount) AS amount FROM supplier_spend
      UNION ALL SELECT sum(net) FROM document WHERE supplier IS NOT NULL`);
    expect(spend).toEqual(net);
  });

  it('take back all that they gave when they are replaced by nothing that can be kept', () => {
    const names = store.rows('SELECT file FROM document').map(({ file }) => String(file));
    store.import(Object.fromEntries(names.map((name) => [name, sampleResponse])));
    expect(store.rows('SELECT * FROM document')).toEqual([]);
    for (const table of [
      'document_line',
      'document_attachment',
      'document_earlier',
      'supplier_name',
      'supplier_spend',
    ])
      expect([table, store.rows(`SELECT * FROM ${table}`)]).toEqual([table, []]);
  });
});
