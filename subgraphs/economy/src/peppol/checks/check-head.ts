import type { XmlTree } from '@samgraf/xml';
import { isDay } from '../day.ts';
import { type Draft, headText, lineOf } from '../draft.ts';
import type { peppolRules } from '../peppol-rules.ts';
import type { Reporter } from '../reporter.ts';

const specification = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const processPattern = /^urn:fdc:peppol\.eu:2017:poacc:billing:\d\d:1\.0$/;

/** Type codes (UNCL1001) that may be sent in the process of billing. */
const invoiceTypes = new Set(
  '71 80 82 84 102 218 219 331 380 382 383 386 388 393 395 553 575 623 780 817 870 875 876 877'.split(' '),
);
const creditNoteTypes = new Set('81 83 381 396 532'.split(' '));

type Rule = keyof typeof peppolRules;

/** What must be there at all, and what it must look like. */
export function checkHead(draft: Draft, reporter: Reporter): void {
  const typeCode = draft.kind === 'INVOICE' ? 'cbc:InvoiceTypeCode' : 'cbc:CreditNoteTypeCode';
  const required: ReadonlyArray<readonly [Rule, string]> = [
    ['BR-01', 'cbc:CustomizationID'],
    ['PEPPOL-EN16931-R001', 'cbc:ProfileID'],
    ['BR-02', 'cbc:ID'],
    ['BR-03', 'cbc:IssueDate'],
    ['BR-04', typeCode],
    ['BR-05', 'cbc:DocumentCurrencyCode'],
  ];
  for (const [rule, name] of required) if (headText(draft, name) === undefined) reporter.tell(rule, 1);

  const said = headText(draft, 'cbc:CustomizationID');
  if (said !== undefined && said !== specification)
    reporter.tell('PEPPOL-EN16931-R004', lineOf(draft, 'cbc:CustomizationID'));
  const process = headText(draft, 'cbc:ProfileID');
  if (process !== undefined && !processPattern.test(process))
    reporter.tell('PEPPOL-EN16931-R007', lineOf(draft, 'cbc:ProfileID'));
  const type = headText(draft, typeCode);
  const [types, rule] =
    draft.kind === 'INVOICE'
      ? ([invoiceTypes, 'PEPPOL-EN16931-P0100'] as const)
      : ([creditNoteTypes, 'PEPPOL-EN16931-P0101'] as const);
  if (type !== undefined && !types.has(type)) reporter.tell(rule, lineOf(draft, typeCode));
  for (const name of ['cbc:IssueDate', 'cbc:DueDate']) {
    const day = headText(draft, name);
    if (day !== undefined && !isDay(day)) reporter.tell('PEPPOL-EN16931-F001', lineOf(draft, name));
  }
  if (!headText(draft, 'cbc:BuyerReference') && !headText(draft, 'cac:OrderReference', 'cbc:ID'))
    reporter.tell('PEPPOL-EN16931-R003', 1);
  for (const reference of draft.parts.get('cac:BillingReference') ?? []) {
    if (!reference.textOf('cac:InvoiceDocumentReference', 'cbc:ID')) reporter.tell('BR-55', reference.line);
  }
  checkParty(
    draft,
    'cac:AccountingSupplierParty',
    ['BR-06', 'BR-08', 'BR-09', 'PEPPOL-EN16931-R020'],
    reporter,
  );
  checkParty(
    draft,
    'cac:AccountingCustomerParty',
    ['BR-07', 'BR-10', 'BR-11', 'PEPPOL-EN16931-R010'],
    reporter,
  );
  const seller = draft.parts.get('cac:AccountingSupplierParty')?.[0]?.find('cac:Party');
  if (seller && !isIdentified(seller)) reporter.tell('BR-CO-26', seller.line);
}

function checkParty(
  draft: Draft,
  role: string,
  rules: readonly [Rule, Rule, Rule, Rule],
  reporter: Reporter,
): void {
  const party = draft.parts.get(role)?.[0]?.find('cac:Party');
  const line = party?.line ?? 1;
  const [name, address, country, endpoint] = rules;
  if (!party?.textOf('cac:PartyLegalEntity', 'cbc:RegistrationName')) reporter.tell(name, line);
  if (!party?.find('cac:PostalAddress')) reporter.tell(address, line);
  else if (!party.textOf('cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode'))
    reporter.tell(country, line);
  if (!party?.textOf('cbc:EndpointID')) reporter.tell(endpoint, line);
}

const isIdentified = (seller: XmlTree): boolean =>
  Boolean(
    seller.textOf('cac:PartyLegalEntity', 'cbc:CompanyID') ||
      seller.textOf('cac:PartyIdentification', 'cbc:ID') ||
      seller
        .all('cac:PartyTaxScheme')
        .some((each) => each.textOf('cac:TaxScheme', 'cbc:ID') === 'VAT' && each.textOf('cbc:CompanyID')),
  );
