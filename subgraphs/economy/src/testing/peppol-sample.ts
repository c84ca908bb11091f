/** An invoice that keeps every rule: two rates of VAT, an allowance, a charge, an attachment. Changed in tests. */
export const sampleInvoice = `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
  <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
  <cbc:ID>F-2026/17</cbc:ID>
  <cbc:IssueDate>2026-03-02</cbc:IssueDate>
  <cbc:DueDate>2026-04-01</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode>
  <cbc:BuyerReference>MK123411</cbc:BuyerReference>
  <cac:OrderReference><cbc:ID>IO-7</cbc:ID></cac:OrderReference>
  <cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-2026/3</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>
  <cac:AdditionalDocumentReference>
    <cbc:ID>Bilaga 1</cbc:ID>
    <cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="bilaga.pdf">JVBERi0xLjQKJSVFT0YK</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>
  </cac:AdditionalDocumentReference>
  <cac:AccountingSupplierParty><cac:Party>
    <cbc:EndpointID schemeID="0007">5599000006</cbc:EndpointID>
    <cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    <cac:PartyTaxScheme><cbc:CompanyID>SE559900000601</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
    <cac:PartyTaxScheme><cbc:CompanyID>Godkänd för F-skatt</cbc:CompanyID><cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
    <cac:PartyLegalEntity><cbc:RegistrationName>Dalslands Bygg &amp; Trä AB</cbc:RegistrationName><cbc:CompanyID schemeID="0007">5599000006</cbc:CompanyID></cac:PartyLegalEntity>
  </cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party>
    <cbc:EndpointID schemeID="0007">2120001488</cbc:EndpointID>
    <cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    <cac:PartyLegalEntity><cbc:RegistrationName>Melleruds kommun</cbc:RegistrationName></cac:PartyLegalEntity>
  </cac:Party></cac:AccountingCustomerParty>
  <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>50501234</cbc:ID><cac:FinancialInstitutionBranch><cbc:ID>SE:BANKGIRO</cbc:ID></cac:FinancialInstitutionBranch></cac:PayeeFinancialAccount></cac:PaymentMeans>
  <cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Rabatt</cbc:AllowanceChargeReason><cbc:Amount currencyID="SEK">50.00</cbc:Amount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:TaxCategory></cac:AllowanceCharge>
  <cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Frakt</cbc:AllowanceChargeReason><cbc:Amount currencyID="SEK">80.00</cbc:Amount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:TaxCategory></cac:AllowanceCharge>
  <cac:TaxTotal><cbc:TaxAmount currencyID="SEK">94.50</cbc:TaxAmount>
    <cac:TaxSubtotal><cbc:TaxableAmount currencyID="SEK">330.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="SEK">82.50</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>
    <cac:TaxSubtotal><cbc:TaxableAmount currencyID="SEK">100.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="SEK">12.00</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>12.0</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>
  </cac:TaxTotal>
  <cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="SEK">400.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount currencyID="SEK">430.00</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID="SEK">524.50</cbc:TaxInclusiveAmount><cbc:AllowanceTotalAmount currencyID="SEK">50.00</cbc:AllowanceTotalAmount><cbc:ChargeTotalAmount currencyID="SEK">80.00</cbc:ChargeTotalAmount><cbc:PrepaidAmount currencyID="SEK">24.00</cbc:PrepaidAmount><cbc:PayableRoundingAmount currencyID="SEK">-0.50</cbc:PayableRoundingAmount><cbc:PayableAmount currencyID="SEK">500.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
  <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="MTR">9</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="SEK">300.00</cbc:LineExtensionAmount><cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:Amount currencyID="SEK">3.00</cbc:Amount></cac:AllowanceCharge><cac:Item><cbc:Name>Plank</cbc:Name><cac:CommodityClassification><cbc:ItemClassificationCode listID="STI">44112000-8</cbc:ItemClassificationCode></cac:CommodityClassification><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>25</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount currencyID="SEK">99.0</cbc:PriceAmount><cbc:BaseQuantity unitCode="MTR">3</cbc:BaseQuantity></cac:Price></cac:InvoiceLine>
  <cac:InvoiceLine><cbc:ID>2</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="SEK">100.00</cbc:LineExtensionAmount><cac:Item><cbc:Name>Förtäring</cbc:Name><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>12</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item><cac:Price><cbc:PriceAmount currencyID="SEK">100.000001</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
</Invoice>
`;

/** The same as a credit note. */
export const sampleCreditNote = sampleInvoice
  .replaceAll('Invoice-2', 'CreditNote-2')
  .replaceAll('<Invoice ', '<CreditNote ')
  .replaceAll('</Invoice>', '</CreditNote>')
  .replaceAll('InvoiceLine>', 'CreditNoteLine>')
  .replaceAll('InvoicedQuantity', 'CreditedQuantity')
  .replace(/\n.*DueDate>.*/, '')
  .replace('InvoiceTypeCode>380</cbc:InvoiceTypeCode', 'CreditNoteTypeCode>381</cbc:CreditNoteTypeCode');

export const sampleResponse = `<ApplicationResponse xmlns="urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:invoice_response:3</cbc:CustomizationID>
  <cbc:ID>1</cbc:ID><cbc:IssueDate>2026-03-05</cbc:IssueDate><cbc:IssueTime>10:20:30+01:00</cbc:IssueTime>
  <cac:SenderParty><cbc:EndpointID schemeID="0007">2120001488</cbc:EndpointID></cac:SenderParty>
  <cac:ReceiverParty><cbc:EndpointID schemeID="0007">5599000006</cbc:EndpointID></cac:ReceiverParty>
  <cac:DocumentResponse><cac:Response><cbc:ResponseCode listID="UNCL4343OpSubset">UQ</cbc:ResponseCode></cac:Response>
    <cac:DocumentReference><cbc:ID>F-2026/17</cbc:ID></cac:DocumentReference></cac:DocumentResponse>
</ApplicationResponse>
`;
