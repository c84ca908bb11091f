import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { replayJournal, storeContent } from '@samgraf/intake';
import { InvoiceTestStore } from '../../testing/invoice-store.ts';
import { sampleCreditNote, sampleInvoice, sampleResponse } from '../../testing/peppol-sample.ts';
import { openInvoiceStoreForWriting } from '../store/open-invoice-store.ts';
import { invoiceIntake } from './invoice-intake.ts';

let store: InvoiceTestStore;
beforeEach(() => {
  store = new InvoiceTestStore();
});
afterEach(() => store.close());

const documents = () =>
  store.rows('SELECT kind, number, status, payable FROM document ORDER BY kind DESC, number');
const spend = () => store.rows('SELECT year, division, amount, documents FROM supplier_spend ORDER BY sort');
const numbered = (number: string, text = sampleInvoice) => text.replace('F-2026/17', number);
const crediting = (number: string) => numbered(`K-${number}`, sampleCreditNote).replace('F-2026/3', number);

describe('importing invoices', () => {
  it('keeps a document whole, with what follows from it', () => {
    const [record] = store.import({ 'INV-1.xml': sampleInvoice });
    expect(record).toMatchObject({
      kind: 'PEPPOL_BIS_3',
      outcome: 'IMPORTED',
      period: '2026-03',
      counts: { invoices: 1, lines: 2 },
      problems: [],
    });
    expect(documents()).toEqual([
      { kind: 'INVOICE', number: 'F-2026/17', status: 'RECEIVED', payable: 50000 },
    ]);
    // Lines of 300 and 100, of which one has a code; 30 more are of the invoice as a whole.
    expect(spend()).toEqual([
      { year: 2026, division: '', amount: 13000, documents: 1 },
      { year: 2026, division: '44', amount: 30000, documents: 1 },
    ]);
    expect(store.rows('SELECT file_name, media_type, bytes, sound FROM document_attachment')).toEqual([
      { file_name: 'bilaga.pdf', media_type: 'application/pdf', bytes: 15, sound: 1 },
    ]);
    expect(store.import({ 'INV-1.xml': sampleInvoice })).toEqual([null]);
  });

  it('takes a file of the same name in the place of the former, and nothing remains of that', () => {
    const alone = new InvoiceTestStore();
    const changed = numbered('F-2026/18').replace('Dalslands Bygg &amp; Trä AB', 'DALSLANDS BYGG AB');
    store.import({ 'INV-1.xml': sampleInvoice });
    store.import({ 'INV-1.xml': changed });
    expect(documents()).toMatchObject([{ number: 'F-2026/18' }]);
    alone.import({ 'INV-1.xml': changed });
    // The keys differ, and with them the hashes: all but those is alike.
    const plain = (each: InvoiceTestStore) =>
      each.content().replaceAll(String(each.rows('SELECT hash FROM supplier')[0]!.hash), 'HASH');
    expect(plain(store)).toBe(plain(alone));
    alone.close();
  });

  it('leaves what a file gave where its new content is refused', () => {
    store.import({ 'INV-1.xml': sampleInvoice });
    const before = store.content();
    const [record] = store.import({ 'INV-1.xml': sampleInvoice.replace('>500.00<', '>501.00<') });
    expect(record).toMatchObject({ outcome: 'REFUSED', problems: [{ rule: 'BR-CO-16', line: 36 }] });
    expect(store.content()).toBe(before);
  });

  it('refuses the same invoice in another file, and takes the same number of another supplier', () => {
    const another = numbered('F-2026/17').replaceAll('5599000006', '5599000014');
    const records = store.import({
      'INV-1.xml': sampleInvoice,
      'INV-2.xml': sampleInvoice.replace('Plank', 'Plank, kopia'),
      'INV-3.xml': another,
    });
    expect(records.map((each) => each?.outcome)).toEqual(['IMPORTED', 'REFUSED', 'IMPORTED']);
    expect(records[1]!.problems.map(({ rule }) => rule)).toEqual(['ALREADY_RECEIVED']);
    expect(documents()).toHaveLength(2);
  });

  it('follows what is answered: the latest answer of the supplier concerned counts', () => {
    const answer = (code: string, day: string) =>
      sampleResponse.replace('>UQ<', `>${code}<`).replace('2026-03-05', day);
    store.import({ 'IR-1.xml': answer('UQ', '2026-03-05') });
    store.import({ 'INV-1.xml': sampleInvoice });
    expect(documents()).toMatchObject([{ status: 'DISPUTED' }]);
    store.import({ 'IR-2.xml': answer('AP', '2026-03-09'), 'IR-3.xml': answer('RE', '2026-03-08') });
    expect(documents()).toMatchObject([{ status: 'CERTIFIED' }]);
    store.import({ 'IR-4.xml': answer('RE', '2026-03-10').replace('5599000006', '5599000014') });
    expect(documents()).toMatchObject([{ status: 'CERTIFIED' }]);
    // A corrected file takes the former answer back.
    store.import({ 'IR-2.xml': answer('IP', '2026-03-07') });
    expect(documents()).toMatchObject([{ status: 'DISPUTED' }]);
  });

  it('credits an invoice when credit notes give back all of it, whichever came first', () => {
    store.import({ 'CRN-1.xml': crediting('F-1') });
    store.import({ 'INV-1.xml': numbered('F-1'), 'INV-2.xml': numbered('F-2') });
    expect(documents()).toMatchObject([
      { number: 'F-1', status: 'CREDITED' },
      { number: 'F-2', status: 'RECEIVED' },
      { number: 'K-F-1', payable: -50000 },
    ]);
    expect(spend().map(({ amount, documents: of }) => [amount, of])).toEqual([
      [13000, 3],
      [30000, 3],
    ]);
    // The credit note is about another invoice after all.
    store.import({ 'CRN-1.xml': crediting('F-2') });
    expect(documents().map(({ status }) => status)).toEqual(['RECEIVED', 'CREDITED', 'RECEIVED']);
  });

  it("keeps the tenants' invoices apart and their suppliers together", () => {
    const amal = sampleInvoice
      .replace('>2120001488<', '>2120001587<')
      .replace('Bygg &amp; Trä', 'Bygg och Trä');
    store.import({ 'INV-1.xml': sampleInvoice });
    store.import({ 'INV-1.xml': amal }, store.connection('1492', '2120001587'));
    expect(store.rows('SELECT DISTINCT supplier FROM document')).toHaveLength(1);
    expect(store.rows('SELECT tenant, name, documents FROM supplier_name ORDER BY tenant')).toEqual([
      { tenant: '1461', name: 'Dalslands Bygg & Trä AB', documents: 1 },
      { tenant: '1492', name: 'Dalslands Bygg och Trä AB', documents: 1 },
    ]);
    const [record] = store.import({ 'INV-2.xml': amal });
    expect(record).toMatchObject({ outcome: 'REFUSED', problems: [{ rule: 'ENDPOINT_NOT_OURS' }] });
  });

  it('tells a sole trader from a company, and lets no id or file name bear the number', () => {
    const trader = sampleInvoice.replaceAll('5599000006', '8001011234');
    const [record] = store.import({ 'INV-1.xml': trader });
    expect(record!.problems.map(({ rule }) => rule)).toEqual(['SE-R-013']);
    expect(JSON.stringify(record)).not.toContain('8001011234');
    expect(store.rows('SELECT personal FROM supplier')).toEqual([{ personal: 1 }]);
    const [{ local, sort }] = store.rows('SELECT local, sort FROM document') as [
      { local: string; sort: string },
    ];
    expect(local + sort).not.toContain('8001011234');
  });

  it('gives the same store from the kept raw files alone', () => {
    store.import({ 'INV-1.xml': sampleInvoice, 'INV-2.xml': numbered('F-2'), 'CRN-1.xml': crediting('F-2') });
    store.import({ 'INV-1.xml': numbered('F-3'), 'INV-3.xml': '<Invoice/>', 'IR-1.xml': sampleResponse });
    store.import({ 'INV-4.xml': numbered('F-3') });
    const database = openInvoiceStoreForWriting(join(store.folder, 'again'));
    const replay = replayJournal(
      database,
      join(store.dataFolder, 'raw-invoices'),
      [invoiceIntake(store.connection(), store.key)],
      Date.now,
    );
    expect(replay).toEqual({ files: 7, unconfigured: 0, failures: [] });
    const content = [...storeContent(database)];
    expect(content.length).toBeGreaterThan(20);
    expect(content).toEqual([...storeContent(store.database)]);
    database.close();
  });

  it('refuses a file that reaches for others', () => {
    const attack = `<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/hostname">]>${sampleInvoice.slice(38)}`;
    const [record] = store.import({ 'INV-1.xml': attack });
    expect(record).toMatchObject({ outcome: 'REFUSED', problems: [{ rule: 'XML_DOCTYPE' }] });
    expect(documents()).toEqual([]);
  });
});
