import type { PeppolDocument } from './peppol-document.ts';
import { xmlText } from './xml-text.ts';

/** What a buyer says of an invoice (UNCL4343, the part that Peppol takes). */
export type ResponseCode = 'AB' | 'IP' | 'UQ' | 'CA' | 'RE' | 'AP' | 'PD';

/** Why, where there is a reason (OPStatusReason). */
const reasons: Partial<Record<ResponseCode, string>> = { UQ: 'REF', RE: 'LEG', CA: 'DEL' };

/** What the buyer's system has sent the supplier: Peppol Invoice Response 3, a UBL ApplicationResponse. */
export function writeInvoiceResponse(
  id: string,
  code: ResponseCode,
  sentOn: string,
  { number, issuedOn, seller, buyer }: PeppolDocument,
): string {
  const reason = reasons[code];
  const status =
    reason === undefined
      ? ''
      : `<cac:Status><cbc:StatusReasonCode listID="OPStatusReason">${reason}</cbc:StatusReasonCode></cac:Status>`;
  const party = (role: string, endpoint: string, name: string): string =>
    `<cac:${role}Party><cbc:EndpointID schemeID="0007">${endpoint}</cbc:EndpointID><cac:PartyLegalEntity><cbc:RegistrationName>${xmlText(name)}</cbc:RegistrationName></cac:PartyLegalEntity></cac:${role}Party>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<ApplicationResponse xmlns="urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:invoice_response:3</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:invoice_response:3</cbc:ProfileID>
<cbc:ID>${id}</cbc:ID>
<cbc:IssueDate>${sentOn}</cbc:IssueDate>
${party('Sender', buyer.endpoint, buyer.name)}${party('Receiver', seller.organisationNumber, seller.name)}<cac:DocumentResponse><cac:Response><cbc:ResponseCode listID="UNCL4343OpSubset">${code}</cbc:ResponseCode>${status}</cac:Response><cac:DocumentReference><cbc:ID>${number}</cbc:ID><cbc:IssueDate>${issuedOn}</cbc:IssueDate><cbc:DocumentTypeCode>380</cbc:DocumentTypeCode></cac:DocumentReference><cac:IssuerParty><cac:PartyIdentification><cbc:ID schemeID="0007">${seller.organisationNumber}</cbc:ID></cac:PartyIdentification></cac:IssuerParty></cac:DocumentResponse>
</ApplicationResponse>
`;
}
