import { type InvoiceLine, vatOf } from '../world/economy/invoice.ts';
import type { Attachment } from './attachment.ts';
import { commodityCodes } from './commodity-codes.ts';
import { kronor } from './kronor.ts';
import type { PeppolDocument } from './peppol-document.ts';
import { xmlText } from './xml-text.ts';

const amount = (name: string, ore: number): string =>
  `<cbc:${name} currencyID="SEK">${kronor(ore)}</cbc:${name}>`;

/** An invoice or a credit note after Peppol BIS Billing 3 (UBL 2.1), elements in the order that the schema wants. */
export function writePeppolDocument(document: PeppolDocument): string {
  const { kind, lines, seller, buyer } = document;
  const root = kind === 'INVOICE' ? 'Invoice' : 'CreditNote';
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
<cbc:ID>${document.number}</cbc:ID>
<cbc:IssueDate>${document.issuedOn}</cbc:IssueDate>
${document.dueOn === null ? '' : `<cbc:DueDate>${document.dueOn}</cbc:DueDate>\n`}<cbc:${root}TypeCode>${kind === 'INVOICE' ? 380 : 381}</cbc:${root}TypeCode>
${document.note === null ? '' : `<cbc:Note>${xmlText(document.note)}</cbc:Note>\n`}<cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>${document.buyerReference}</cbc:BuyerReference>
${references(document)}<cac:AccountingSupplierParty><cac:Party>
<cbc:EndpointID schemeID="0007">${seller.organisationNumber}</cbc:EndpointID>
<cac:PartyName><cbc:Name>${xmlText(seller.name)}</cbc:Name></cac:PartyName>
<cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyTaxScheme><cbc:CompanyID>SE${seller.organisationNumber}01</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:PartyTaxScheme><cbc:CompanyID>Godkänd för F-skatt</cbc:CompanyID><cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
<cac:PartyLegalEntity><cbc:RegistrationName>${xmlText(seller.name)}</cbc:RegistrationName><cbc:CompanyID schemeID="0007">${seller.organisationNumber}</cbc:CompanyID></cac:PartyLegalEntity>
</cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party>
<cbc:EndpointID schemeID="0007">${buyer.endpoint}</cbc:EndpointID>
<cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
<cac:PartyLegalEntity><cbc:RegistrationName>${xmlText(buyer.name)}</cbc:RegistrationName><cbc:CompanyID schemeID="0007">${buyer.organisationNumber}</cbc:CompanyID></cac:PartyLegalEntity>
</cac:Party></cac:AccountingCustomerParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>${document.number}</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>${seller.bankgiro}</cbc:ID><cac:FinancialInstitutionBranch><cbc:ID>SE:BANKGIRO</cbc:ID></cac:FinancialInstitutionBranch></cac:PayeeFinancialAccount></cac:PaymentMeans>
${totals(lines, document.off)}${lines.map((line, index) => writeLine(line, index + 1, kind)).join('')}</${root}>
`;
}

/** What stands between the head and the parties. */
function references({ order, project, credits, attachment }: PeppolDocument): string {
  return (
    (order === null ? '' : `<cac:OrderReference><cbc:ID>${order}</cbc:ID></cac:OrderReference>\n`) +
    (credits === null
      ? ''
      : `<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>${credits}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>\n`) +
    (attachment === null ? '' : embedded(attachment)) +
    (project === null ? '' : `<cac:ProjectReference><cbc:ID>${project}</cbc:ID></cac:ProjectReference>\n`)
  );
}

const embedded = ({ fileName, mediaType, base64 }: Attachment): string =>
  `<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="${mediaType}" filename="${xmlText(fileName)}">${base64}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>\n`;

/** VAT is rounded line by line, as the ledger books it. One document has lines of one rate. */
function totals(lines: readonly InvoiceLine[], off: number): string {
  const net = lines.reduce((sum, line) => sum + line.net, 0);
  const vat = lines.reduce((sum, line) => sum + vatOf(line), 0);
  const rate = lines[0]!.vatRate;
  const category =
    rate === 0
      ? '<cbc:ID>E</cbc:ID><cbc:Percent>0</cbc:Percent><cbc:TaxExemptionReason>Undantaget från moms</cbc:TaxExemptionReason>'
      : `<cbc:ID>S</cbc:ID><cbc:Percent>${rate}</cbc:Percent>`;
  return `<cac:TaxTotal>${amount('TaxAmount', vat)}<cac:TaxSubtotal>${amount('TaxableAmount', net)}${amount('TaxAmount', vat)}<cac:TaxCategory>${category}<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
<cac:LegalMonetaryTotal>${amount('LineExtensionAmount', net)}${amount('TaxExclusiveAmount', net)}${amount('TaxInclusiveAmount', net + vat)}${amount('PayableAmount', net + vat + off)}</cac:LegalMonetaryTotal>
`;
}

function writeLine(line: InvoiceLine, number: number, kind: PeppolDocument['kind']): string {
  const [name, quantity] = kind === 'INVOICE' ? ['Invoice', 'Invoiced'] : ['CreditNote', 'Credited'];
  const code = commodityCodes[line.account];
  const commodity =
    code === undefined
      ? ''
      : `<cac:CommodityClassification><cbc:ItemClassificationCode listID="STI">${code}</cbc:ItemClassificationCode></cac:CommodityClassification>`;
  const category = `<cbc:ID>${line.vatRate === 0 ? 'E' : 'S'}</cbc:ID><cbc:Percent>${line.vatRate}</cbc:Percent>`;
  return `<cac:${name}Line><cbc:ID>${number}</cbc:ID><cbc:${quantity}Quantity unitCode="C62">1</cbc:${quantity}Quantity>${amount('LineExtensionAmount', line.net)}<cac:Item><cbc:Name>${xmlText(line.text)}</cbc:Name>${commodity}<cac:ClassifiedTaxCategory>${category}<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory></cac:Item><cac:Price>${amount('PriceAmount', line.net)}</cac:Price></cac:${name}Line>
`;
}
