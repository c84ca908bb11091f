import { flaws } from '../world/flaws/flaws.ts';
import { lyingAttachment } from './attachment.ts';
import type { PeppolDocument } from './peppol-document.ts';

/** The flaws of design among one municipality's invoices. The last is sent twice where that is the flaw. */
export function damageDocuments(
  municipality: string,
  documents: readonly PeppolDocument[],
): readonly PeppolDocument[] {
  const { invoiceWrongTotal, invoiceElsewhere, invoiceTwice, attachmentLies } = flaws;
  const damaged = [...documents];
  const change = (position: number, by: Partial<PeppolDocument>): void => {
    damaged[position] = { ...damaged[position]!, ...by };
  };
  if (municipality === invoiceWrongTotal.municipality)
    change(invoiceWrongTotal.position, { off: invoiceWrongTotal.by });
  if (municipality === invoiceElsewhere.municipality) {
    const { buyer } = damaged[invoiceElsewhere.position]!;
    change(invoiceElsewhere.position, { buyer: { ...buyer, endpoint: invoiceElsewhere.endpoint } });
  }
  if (municipality === attachmentLies.municipality)
    change(attachmentLies.position, { attachment: lyingAttachment });
  if (municipality === invoiceTwice.municipality)
    damaged.push({ ...damaged[invoiceTwice.position]!, note: 'Kopia' });
  return damaged;
}

/** What somebody sent who wished to read the server's own files, and to fill its memory. */
export const attack = `<?xml version="1.0"?>
<!DOCTYPE Invoice [
<!ENTITY own SYSTEM "file:///etc/hostname">
<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
]>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">&own;&c;</Invoice>
`;
