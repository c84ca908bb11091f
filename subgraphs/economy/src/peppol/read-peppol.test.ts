import { describe, expect, it } from '@jest/globals';
import { liveHeap } from '@samgraf/testing';
import { sampleCreditNote, sampleInvoice, sampleResponse } from '../testing/peppol-sample.ts';
import { receive } from '../testing/receive.ts';

describe('readPeppol', () => {
  it('takes an invoice that keeps every rule, with nothing to tell', () => {
    expect(receive(sampleInvoice)).toEqual({
      problems: [],
      refused: null,
      received: {
        kind: 'INVOICE',
        number: 'F-2026/17',
        issuedOn: '2026-03-02',
        dueOn: '2026-04-01',
        currency: 'SEK',
        buyerReference: 'MK123411',
        order: 'IO-7',
        project: null,
        earlier: ['F-2026/3'],
        seller: { name: 'Dalslands Bygg & Trä AB', organisationNumber: '5599000006' },
        net: 43000,
        vat: 9450,
        payable: 50000,
        lines: [
          { text: 'Plank', quantity: '9', unit: 'MTR', net: 30000, vatRate: '25', commodity: '44112000' },
          { text: 'Förtäring', quantity: '1', unit: 'C62', net: 10000, vatRate: '12', commodity: null },
        ],
        attachments: [
          {
            fileName: 'bilaga.pdf',
            mediaType: 'application/pdf',
            seenMediaType: 'application/pdf',
            bytes: 15,
            sound: true,
          },
        ],
      },
    });
  });

  it('takes a credit note as what is taken off', () => {
    const { received, problems } = receive(sampleCreditNote);
    expect(problems).toEqual([]);
    expect(received).toMatchObject({
      kind: 'CREDIT_NOTE',
      dueOn: null,
      net: -43000,
      vat: -9450,
      payable: -50000,
      lines: [{ net: -30000 }, { net: -10000 }],
    });
  });

  it('takes what the own system has answered', () => {
    expect(receive(sampleResponse)).toEqual({
      problems: [],
      refused: null,
      received: {
        kind: 'RESPONSE',
        code: 'UQ',
        sentOn: '2026-03-05',
        sentAt: '10:20:30',
        invoiceNumber: 'F-2026/17',
        sellerNumber: '5599000006',
      },
    });
  });

  it('knows the supplier by another number where the legal one is missing', () => {
    const without = sampleInvoice.replace('<cbc:CompanyID schemeID="0007">5599000006</cbc:CompanyID>', '');
    expect(receive(without).received).toMatchObject({ seller: { organisationNumber: '5599000006' } });
    const hyphened = sampleInvoice.replace('>5599000006</cbc:CompanyID>', '>559900-0006</cbc:CompanyID>');
    expect(receive(hyphened).received).toMatchObject({ seller: { organisationNumber: '5599000006' } });
    const personal = sampleInvoice.replace('>5599000006</cbc:CompanyID>', '>198001011238</cbc:CompanyID>');
    expect(receive(personal).received).toMatchObject({ seller: { organisationNumber: '8001011238' } });
  });

  it('keeps an invoice in another currency without amounts', () => {
    const euros = sampleInvoice.replaceAll('SEK', 'EUR');
    expect(receive(euros)).toMatchObject({
      received: {
        currency: 'EUR',
        net: null,
        vat: null,
        payable: null,
        lines: [{ net: null }, { net: null }],
      },
      problems: [{ rule: 'CURRENCY_NOT_SEK', severity: 'WARNING' }],
    });
  });

  it('tells all that is wrong before it refuses, and names the first', () => {
    const twice = sampleInvoice
      .replace('<cbc:ID>F-2026/17</cbc:ID>', '')
      .replace('>500.00<', '>501.00<')
      .replace('MK123411', 'Kalle Karlsson');
    const { problems, refused, received } = receive(twice);
    expect(received).toBeNull();
    expect(problems.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['BR-02', 'ERROR', 1],
      ['BR-CO-16', 'ERROR', 36],
      ['BUYER_REFERENCE_UNKNOWN', 'WARNING', 10],
    ]);
    expect(refused).toBe(problems[0]);
    expect(JSON.stringify(problems)).not.toContain('Kalle');
  });

  it('measures an attachment of 40 MB without holding it', () => {
    const [before, after] = sampleInvoice.split('JVBERi0xLjQKJSVFT0YK');
    const before64 = 'JVBERi0xLjQK';
    const heap = liveHeap();
    let most = 0;
    const { received, problems } = receive(
      (function* () {
        yield Buffer.from(before! + before64);
        for (let index = 0; index < 800; index += 1) {
          yield Buffer.alloc(50_000, 'QUJD');
          if (index % 100 === 99) most = Math.max(most, liveHeap() - heap);
        }
        yield Buffer.from(after!);
      })(),
    );
    expect(received).toMatchObject({ attachments: [{ bytes: 9 + 30_000_000, sound: false }] });
    expect(problems.map(({ rule }) => rule)).toEqual(['ATTACHMENT_TOO_LARGE']);
    // The text alone would be 40 MB, or 80.
    expect(most).toBeLessThan(10_000_000);
  });
});
