import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InvoiceTestStore } from '../../testing/invoice-store.ts';
import { sampleInvoice } from '../../testing/peppol-sample.ts';
import { TestStore } from '../../testing/test-store.ts';
import { PostingWriter } from './posting-writer.ts';

let invoices: InvoiceTestStore;
let ledgers: TestStore;
let postings: PostingWriter;
beforeEach(() => {
  invoices = new InvoiceTestStore();
  ledgers = new TestStore();
  postings = new PostingWriter(invoices.database, ledgers.dataFolder, new Map([['1461', ['L']]]));
});
afterEach(() => {
  postings.close();
  ledgers.close();
  invoices.close();
});

/** A ledger in SIE with these vouchers: series, number, text, and rows as `account objects amount text`. */
const ledger = (...vouchers: Array<readonly [string, string, ...string[]]>) =>
  Buffer.from(
    [
      '#FLAGGA 0\n#FORMAT PC8\n#GEN 20260401\n#SIETYP 4\n#ORGNR 212000-1488\n#FNAMN "Melleruds kommun"',
      '#RAR 0 20260101 20261231\n#KONTO 4630 "Entreprenader"\n#KONTO 2441 "Leverantörsskulder"',
      '#KONTO 1930 "Bank"\n#OBJEKT 1 31101 "Gator"\n#OBJEKT 9 4711 "Bygg"',
      ...vouchers.map(([head, text, ...rows]) =>
        [`#VER ${head} 20260310 "${text}"`, '{', ...rows.map((row) => `#TRANS ${row}`), '}'].join('\n'),
      ),
      '',
    ].join('\n'),
    'latin1',
  );
const booked = [
  'L 7',
  'Bygg och annat 77-17',
  '4630 {1 31101 9 4711} 430.00',
  '2441 {} -500.00 20260310 "Faktura 77-17"',
  '1930 {} 70.00',
] as const;
const paid = ['A 9', 'Utbetalning 77-17', '2441 {} 500.00', '1930 {} -500.00'] as const;
const importLedger = (...vouchers: Parameters<typeof ledger>) =>
  ledgers.importBytes(ledgers.connection('1461'), ledger(...vouchers));
const standing = () => invoices.rows('SELECT status, voucher FROM document');

describe('finding invoices in the ledger', () => {
  beforeEach(() => {
    invoices.import({ 'INV-1.xml': sampleInvoice.replace('F-2026/17', '77-17') });
    postings.refresh();
  });

  it('knows nothing of what is not there', () => {
    expect(standing()).toEqual([{ status: 'RECEIVED', voucher: null }]);
    importLedger(['L 7', 'Bygg 77-18', '4630 {1 31101} 500.00', '2441 {} -500.00']);
    postings.refresh();
    expect(standing()).toEqual([{ status: 'RECEIVED', voucher: null }]);
  });

  it('finds the booking by number and amount', () => {
    importLedger(booked);
    postings.refresh();
    expect(standing()).toEqual([{ status: 'CERTIFIED', voucher: '2026-L-7' }]);
  });

  it('takes no voucher of the number for it where the amount is another', () => {
    importLedger(['L 7', 'Bygg 77-17', '4630 {1 31101} 430.00', '2441 {} -430.00']);
    postings.refresh();
    expect(standing()).toEqual([{ status: 'RECEIVED', voucher: null }]);
  });

  it('finds the payment in another series, and forgets it when a later file of the year lacks it', () => {
    importLedger(booked, paid);
    postings.refresh();
    expect(standing()).toEqual([{ status: 'PAID', voucher: '2026-L-7' }]);
    importLedger(booked);
    postings.refresh();
    expect(standing()).toEqual([{ status: 'CERTIFIED', voucher: '2026-L-7' }]);
  });

  it('finds what comes after the ledger did', () => {
    importLedger(booked, ['L 8', 'Bygg 77-18', '4630 {1 31101} 500.00', '2441 {} -500.00']);
    postings.refresh();
    invoices.import({ 'INV-2.xml': sampleInvoice.replace('F-2026/17', '77-18') });
    expect(standing()).toEqual([
      { status: 'CERTIFIED', voucher: '2026-L-7' },
      { status: 'CERTIFIED', voucher: '2026-L-8' },
    ]);
  });
});
