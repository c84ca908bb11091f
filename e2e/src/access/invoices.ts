import { describe, expect, it } from '@jest/globals';
import type { Samgraf } from '../running/samgraf.ts';

const query = (more: string) => `{ invoices(${more}) { nodes { id number kind status response payable
  supplier { id name } supplierName voucher { id text } lines { nodes { text net category { code } } }
  attachments { fileName mediaType seenMediaType sound } municipality { code } } complete } }`;

interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly status: string;
  readonly response: string | null;
  readonly voucher: { readonly text: string } | null;
  readonly lines: { readonly nodes: readonly unknown[] };
  readonly attachments: ReadonlyArray<{ readonly sound: boolean; readonly fileName: string }>;
  readonly municipality: { readonly code: string };
}

export function describeInvoices(samgraf: Samgraf): void {
  const ask = async (as: string, more: string) => {
    const { data, errors, extensions } = await samgraf.ask(query(more), { as });
    expect(errors).toEqual([]);
    return { nodes: data.invoices.nodes as Invoice[], denied: extensions.access.denied };
  };

  describe('invoices', () => {
    it('are the own economist’s, of every status, booked where the ledger has them', async () => {
      for (const status of ['RECEIVED', 'CERTIFIED', 'PAID', 'DISPUTED', 'CREDITED']) {
        const { nodes } = await ask('economist.mellerud', `status: ${status}, first: 20`);
        expect(nodes.length).toBeGreaterThan(0);
        for (const each of nodes) {
          expect([each.status, each.municipality.code]).toEqual([status, '1461']);
          expect(each.lines.nodes.length).toBeGreaterThan(0);
          if (each.voucher) expect(each.voucher.text).toContain(each.number);
          if (status === 'DISPUTED') expect(['UQ', 'RE']).toContain(each.response);
        }
      }
      const { nodes } = await ask('economist.mellerud', 'status: PAID, first: 100');
      expect(nodes.filter((each) => each.voucher !== null).length).toBeGreaterThan(50);
    });

    it('tell of the one attachment that lies', async () => {
      const { nodes } = await ask('economist.fargelanda', 'issuedTo: "2025-12-31", first: 500');
      const lying = nodes.flatMap(({ attachments }) => attachments).filter((each) => !each.sound);
      expect(lying).toEqual([
        {
          fileName: 'underlag.pdf',
          mediaType: 'application/pdf',
          seenMediaType: 'application/vnd.microsoft.portable-executable',
          sound: false,
        },
      ]);
    });

    it('are nobody else’s: no agreement is about them', async () => {
      for (const [as, reason] of [
        ['economist.amal', 'NO_AGREEMENT'],
        ['case-officer.mellerud', 'NOT_GRANTED'],
      ] as const) {
        const { nodes, denied } = await ask(as, 'municipality: ["1461"]');
        expect(nodes).toEqual([]);
        expect(denied.map((each: { reason: string }) => each.reason)).toContain(reason);
      }
    });
  });
}
