import { describe, expect, it } from '@jest/globals';
import { sampleCreditNote, sampleInvoice, sampleResponse } from '../testing/peppol-sample.ts';
import { receive } from '../testing/receive.ts';
import { peppolRules } from './peppol-rules.ts';

/** A rule, and what to put for what in the sample so that it is broken: pairs of text. */
type Breach = readonly [keyof typeof peppolRules, ...Array<readonly [string | RegExp, string]>];

const [supplierAddress] = /<cac:PostalAddress>.*?<\/cac:PostalAddress>/.exec(sampleInvoice)!;
const vatId = 'SE559900000601';
const exempt = (category: string): Breach[1] => [
  /<cbc:ID>S<\/cbc:ID><cbc:Percent>(12|12\.0)</g,
  `<cbc:ID>${category}</cbc:ID><cbc:Percent>0<`,
];

const invoices: readonly Breach[] = [
  ['NOT_PEPPOL', ['Invoice-2"', 'Order-2"']],
  ['BR-01', [/<cbc:CustomizationID>.*<\/cbc:CustomizationID>/, '']],
  ['BR-02', ['<cbc:ID>F-2026/17</cbc:ID>', '<cbc:ID> </cbc:ID>']],
  ['BR-03', ['<cbc:IssueDate>2026-03-02</cbc:IssueDate>', '']],
  ['BR-04', ['<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>', '']],
  ['BR-05', ['<cbc:DocumentCurrencyCode>SEK</cbc:DocumentCurrencyCode>', '']],
  ['BR-06', [/<cbc:RegistrationName>Dals.*?<\/cbc:RegistrationName>/, '']],
  ['BR-07', ['<cbc:RegistrationName>Melleruds kommun</cbc:RegistrationName>', '']],
  ['BR-08', [supplierAddress, '']],
  ['BR-09', [supplierAddress, '<cac:PostalAddress/>']],
  ['BR-10', [new RegExp(`(2120001488</cbc:EndpointID>\\s*)${supplierAddress}`), '$1']],
  ['BR-11', [new RegExp(`(2120001488</cbc:EndpointID>\\s*)${supplierAddress}`), '$1<cac:PostalAddress/>']],
  ['BR-12', ['<cbc:LineExtensionAmount currencyID="SEK">400.00</cbc:LineExtensionAmount>', '']],
  ['BR-13', ['<cbc:TaxExclusiveAmount currencyID="SEK">430.00</cbc:TaxExclusiveAmount>', '']],
  ['BR-14', ['<cbc:TaxInclusiveAmount currencyID="SEK">524.50</cbc:TaxInclusiveAmount>', '']],
  ['BR-15', ['<cbc:PayableAmount currencyID="SEK">500.00</cbc:PayableAmount>', '']],
  ['BR-16', [/<cac:InvoiceLine>.*<\/cac:InvoiceLine>/g, '']],
  ['BR-21', ['<cac:InvoiceLine><cbc:ID>1</cbc:ID>', '<cac:InvoiceLine>']],
  ['BR-22', ['<cbc:InvoicedQuantity unitCode="MTR">9</cbc:InvoicedQuantity>', '']],
  ['BR-23', ['<cbc:InvoicedQuantity unitCode="MTR">', '<cbc:InvoicedQuantity>']],
  ['BR-24', ['<cbc:LineExtensionAmount currencyID="SEK">300.00</cbc:LineExtensionAmount>', '']],
  ['BR-25', ['<cbc:Name>Plank</cbc:Name>', '']],
  ['BR-26', ['<cbc:PriceAmount currencyID="SEK">99.0</cbc:PriceAmount>', '']],
  ['BR-27', ['>99.0<', '>-99.0<']],
  ['BR-52', ['<cbc:ID>Bilaga 1</cbc:ID>', '']],
  ['BR-55', ['<cbc:ID>F-2026/3</cbc:ID>', '']],
  ['BR-CO-10', ['>400.00<', '>400.01<']],
  [
    'BR-CO-11',
    ['AllowanceTotalAmount currencyID="SEK">50.00<', 'AllowanceTotalAmount currencyID="SEK">49.99<'],
  ],
  ['BR-CO-12', ['ChargeTotalAmount currencyID="SEK">80.00<', 'ChargeTotalAmount currencyID="SEK">80.01<']],
  ['BR-CO-13', ['>430.00<', '>430.01<']],
  ['BR-CO-14', ['>94.50<', '>94.51<']],
  ['BR-CO-15', ['>524.50<', '>524.49<']],
  ['BR-CO-16', ['>500.00<', '>500.50<']],
  ['BR-CO-17', ['>82.50<', '>83.51<']],
  ['BR-CO-18', [/<cac:TaxSubtotal>.*<\/cac:TaxSubtotal>/g, '']],
  ['BR-CO-25', ['<cbc:DueDate>2026-04-01</cbc:DueDate>', '']],
  [
    'BR-CO-26',
    [/<cac:PartyTaxScheme>.*<\/cac:PartyTaxScheme>/g, ''],
    [/<cbc:CompanyID.*?<\/cbc:CompanyID>/, ''],
  ],
  ['BR-DEC', ['>24.00<', '>24.001<']],
  ['BR-S-08', ['TaxableAmount currencyID="SEK">330.00<', 'TaxableAmount currencyID="SEK">331.01<']],
  [
    'BR-E-08',
    exempt('E'),
    ['TaxableAmount currencyID="SEK">100.00<', 'TaxableAmount currencyID="SEK">98.00<'],
  ],
  [
    'BR-Z-08',
    exempt('Z'),
    ['TaxableAmount currencyID="SEK">100.00<', 'TaxableAmount currencyID="SEK">98.00<'],
  ],
  [
    'BR-AE-08',
    exempt('AE'),
    ['TaxableAmount currencyID="SEK">100.00<', 'TaxableAmount currencyID="SEK">98.00<'],
  ],
  ['PEPPOL-EN16931-R001', [/<cbc:ProfileID>.*<\/cbc:ProfileID>/, '']],
  [
    'PEPPOL-EN16931-R003',
    ['<cbc:BuyerReference>MK123411</cbc:BuyerReference>', ''],
    ['<cbc:ID>IO-7</cbc:ID>', ''],
  ],
  ['PEPPOL-EN16931-R004', ['poacc:billing:3.0', 'poacc:billing:2.0']],
  ['PEPPOL-EN16931-R007', ['billing:01:1.0', 'ordering:01:1.0']],
  ['PEPPOL-EN16931-R010', ['<cbc:EndpointID schemeID="0007">2120001488</cbc:EndpointID>', '']],
  ['PEPPOL-EN16931-R020', ['<cbc:EndpointID schemeID="0007">5599000006</cbc:EndpointID>', '']],
  ['PEPPOL-EN16931-R051', ['<cbc:PayableAmount currencyID="SEK">', '<cbc:PayableAmount currencyID="EUR">']],
  ['PEPPOL-EN16931-R120', ['>99.0<', '>99.1<']],
  ['PEPPOL-EN16931-R121', ['<cbc:BaseQuantity unitCode="MTR">3<', '<cbc:BaseQuantity unitCode="MTR">0<']],
  ['PEPPOL-EN16931-CL001', ['mimeCode="application/pdf"', 'mimeCode="application/x-msdownload"']],
  ['PEPPOL-EN16931-F001', ['>2026-04-01<', '>2026-02-29<']],
  ['PEPPOL-EN16931-P0100', ['>380<', '>999<']],
  ['SE-R-001', [vatId, `${vatId}2`]],
  ['SE-R-002', [vatId, 'SE55990000O201']],
  ['SE-R-003', ['>5599000006</cbc:CompanyID>', '>55-9000002</cbc:CompanyID>']],
  ['SE-R-004', ['>5599000006</cbc:CompanyID>', '>55990000060</cbc:CompanyID>']],
  ['SE-R-005', ['Godkänd för F-skatt', 'F-skatt']],
  ['SE-R-006', [/Percent>12(\.0)?</g, 'Percent>13<']],
  ['SE-R-007', ['SE:BANKGIRO', 'SE:PLUSGIRO'], ['>50501234<', '>505-1234<']],
  ['SE-R-008', ['>50501234<', '>5050-123<']],
  ['SE-R-009', ['>50501234<', '>505012<']],
  ['SE-R-010', ['SE:BANKGIRO', 'SE:PLUSGIRO'], ['>50501234<', '>505012345<']],
  ['SE-R-011', ['PaymentMeansCode>30<', 'PaymentMeansCode>56<']],
  ['SE-R-012', ['PaymentMeansCode>30<', 'PaymentMeansCode>31<']],
  ['SE-R-013', ['>5599000006</cbc:CompanyID>', '>5599000007</cbc:CompanyID>']],
  ['NUMBER_INVALID', ['>24.00<', '>24,00<']],
  ['TOO_MANY_PARTS', ['<cac:PaymentMeans>', `${'<cbc:Note/>'.repeat(2001)}<cac:PaymentMeans>`]],
  ['ENDPOINT_NOT_OURS', ['>2120001488<', '>2120001587<']],
  ['CURRENCY_NOT_SEK', [/SEK/g, 'EUR']],
  ['BUYER_REFERENCE_UNKNOWN', ['MK123411', 'MK12341']],
  [
    'SELLER_NOT_IDENTIFIED',
    [/<cbc:CompanyID schemeID="0007">.*?</, '<cbc:CompanyID>DE 1<'],
    ['<cbc:EndpointID schemeID="0007">5599000006<', '<cbc:EndpointID schemeID="9930">5599000006<'],
    [vatId, 'DE123456789'],
  ],
  ['CATEGORY_UNKNOWN', ['44112000-8', '99112000-8']],
  ['ATTACHMENT_NOT_BASE64', ['JVBERi0xLjQKJSVFT0YK', 'JVBERi0xLjQKJSVF T0YK*===']],
  ['ATTACHMENT_TYPE_LIES', ['JVBERi0xLjQK', 'TVqQAAMAAAAE']],
  ['ATTACHMENT_NAME', ['bilaga.pdf', '..\\..\\bilaga.pdf']],
];
const creditNotes: readonly Breach[] = [['PEPPOL-EN16931-P0101', ['>381<', '>380<']]];
const responses: readonly Breach[] = [
  ['RESPONSE_CODE', ['>UQ<', '>ZZ<']],
  ['RESPONSE_TO_NOTHING', ['<cbc:ID>F-2026/17</cbc:ID>', '']],
];

describe('rules of Peppol BIS Billing 3', () => {
  const all = [
    ...invoices.map((each) => [sampleInvoice, each] as const),
    ...creditNotes.map((each) => [sampleCreditNote, each] as const),
    ...responses.map((each) => [sampleResponse, each] as const),
  ];

  it.each(all.map(([sample, [rule, ...changes]]) => [rule, sample, changes] as const))(
    'tells %s, and refuses by it where it is fatal',
    (rule, sample, changes) => {
      const document = changes.reduce<string>((text, [from, to]) => {
        const changed = text.replace(from, to);
        expect(changed).not.toBe(text);
        return changed;
      }, sample);
      const { problems, refused } = receive(document);
      const found = problems.find((each) => each.rule === rule);
      expect(found).toBeDefined();
      const fatal = peppolRules[rule][0] === 'FATAL';
      expect(found!.severity).toBe(fatal ? 'ERROR' : 'WARNING');
      expect(refused !== null).toBe(fatal || problems.some((each) => each.severity === 'ERROR'));
      if (!fatal) expect(refused).toBeNull();
    },
  );

  it('are all tested, but for those that only a store or a large file can tell', () => {
    const tested = new Set<string>(all.map(([, [rule]]) => rule));
    expect(Object.keys(peppolRules).filter((each) => !tested.has(each))).toEqual([
      'ALREADY_RECEIVED',
      'ATTACHMENT_TOO_LARGE',
    ]);
  });

  it('let VAT be rounded line by line, as the standard does', () => {
    const rounded = sampleInvoice
      .replace('>82.50<', '>82.52<')
      .replace('>94.50<', '>94.52<')
      .replace('>524.50<', '>524.52<')
      .replace('>-0.50<', '>-0.52<');
    expect(receive(rounded).problems).toEqual([]);
  });

  it('do not ask Swedish things of suppliers elsewhere', () => {
    const foreign = sampleInvoice
      .replace('<cbc:IdentificationCode>SE<', '<cbc:IdentificationCode>NO<')
      .replace('SE559900000601', 'NO123456789MVA')
      .replace(/Percent>12(\.0)?</g, 'Percent>13<')
      .replace('>12.00<', '>13.00<')
      .replace('>94.50<', '>95.50<')
      .replace('>524.50<', '>525.50<')
      .replace('>-0.50<', '>-1.50<');
    expect(receive(foreign).problems.filter(({ rule }) => rule.startsWith('SE-'))).toEqual([]);
  });
});
