import { quoted } from '@samgraf/intake';
import type { XmlTree } from '@samgraf/xml';
import { checkHead } from './checks/check-head.ts';
import { checkLines } from './checks/check-lines.ts';
import { checkSweden } from './checks/check-sweden.ts';
import { checkTotals } from './checks/check-totals.ts';
import { checkVat } from './checks/check-vat.ts';
import { type Decimal, hundredths, zero } from './decimal.ts';
import { type Draft, headText, lineOf } from './draft.ts';
import { readFigures } from './figures.ts';
import { tenDigits } from './organisation-number.ts';
import type { ReceivedInvoice } from './received.ts';
import type { Recipient } from './recipient.ts';
import type { Reporter } from './reporter.ts';

/**
 * Checks an invoice or a credit note by every rule, and takes what is shown of it.
 *
 * @throws FileRefusal where a rule that is fatal is broken.
 */
export function receiveInvoice(draft: Draft, recipient: Recipient, reporter: Reporter): ReceivedInvoice {
  const figures = readFigures(draft, reporter);
  checkHead(draft, reporter);
  checkLines(draft.lines, figures, reporter);
  checkTotals(draft, figures, reporter);
  checkVat(draft, figures, reporter);
  checkSweden(draft, figures, reporter);
  const buyerReference = headText(draft, 'cbc:BuyerReference') ?? null;
  checkRecipient(draft, buyerReference, recipient, reporter);

  const currency = headText(draft, 'cbc:DocumentCurrencyCode') ?? '';
  const inKronor = currency === 'SEK';
  if (!inKronor && currency !== '')
    reporter.tell('CURRENCY_NOT_SEK', lineOf(draft, 'cbc:DocumentCurrencyCode'));
  // A credit note says what is given back; in every sum it is taken off.
  const sign = draft.kind === 'INVOICE' ? 1 : -1;
  const ore = (decimal: Decimal | null, line: number): number | null => {
    if (!inKronor) return null;
    const amount = hundredths(decimal ?? zero);
    if (amount === null) reporter.tell('NUMBER_INVALID', line);
    return amount === null ? null : sign * amount;
  };
  const seller = draft.parts.get('cac:AccountingSupplierParty')?.[0]?.find('cac:Party');
  const organisationNumber = seller ? organisationNumberOf(seller) : null;
  if (seller && organisationNumber === null) reporter.tell('SELLER_NOT_IDENTIFIED', seller.line);

  const received: ReceivedInvoice = {
    kind: draft.kind === 'INVOICE' ? 'INVOICE' : 'CREDIT_NOTE',
    number: headText(draft, 'cbc:ID') ?? '',
    issuedOn: headText(draft, 'cbc:IssueDate') ?? '',
    dueOn: headText(draft, 'cbc:DueDate') ?? null,
    currency,
    buyerReference,
    order: headText(draft, 'cac:OrderReference', 'cbc:ID') ?? null,
    project: headText(draft, 'cac:ProjectReference', 'cbc:ID')?.trim() || null,
    earlier: (draft.parts.get('cac:BillingReference') ?? []).flatMap(
      (each) => each.textOf('cac:InvoiceDocumentReference', 'cbc:ID') ?? [],
    ),
    seller: {
      name: seller?.textOf('cac:PartyLegalEntity', 'cbc:RegistrationName') ?? '',
      organisationNumber,
    },
    net: ore(figures.withoutVat, figures.line),
    vat: ore(figures.vat, figures.line),
    payable: ore(figures.payable, figures.line),
    lines: draft.lines.map((each) => ({
      text: each.name,
      quantity: each.quantityText,
      unit: each.unit,
      net: ore(each.net, each.line),
      vatRate: each.rateText,
      commodity: each.commodity,
    })),
    attachments: draft.attachments,
  };
  if (reporter.refusal !== null) throw reporter.refusal;
  return received;
}

function checkRecipient(
  draft: Draft,
  buyerReference: string | null,
  { endpoints, buyerReference: { prefix, digits } }: Recipient,
  reporter: Reporter,
): void {
  const endpoint = draft.parts.get('cac:AccountingCustomerParty')?.[0]?.find('cac:Party', 'cbc:EndpointID');
  if (endpoint && !endpoints.includes(`${endpoint.attributes.get('schemeID') ?? ''}:${endpoint.text.trim()}`))
    reporter.tell('ENDPOINT_NOT_OURS', endpoint.line);
  if (buyerReference === null) return;
  const rest = buyerReference.startsWith(prefix) ? buyerReference.slice(prefix.length) : '';
  if (rest.length !== digits || !/^\d+$/.test(rest))
    reporter.tell(
      'BUYER_REFERENCE_UNKNOWN',
      lineOf(draft, 'cbc:BuyerReference'),
      `It is ${quoted(buyerReference)}.`,
    );
}

/** By its legal registration, else its VAT number, else its electronic address. */
function organisationNumberOf(seller: XmlTree): string | null {
  const vat = seller
    .all('cac:PartyTaxScheme')
    .map((each) => /^SE(\d{10})\d\d$/.exec(each.textOf('cbc:CompanyID') ?? '')?.[1])
    .find((each) => each !== undefined);
  const endpoint = seller.find('cbc:EndpointID');
  const legal = tenDigits(seller.textOf('cac:PartyLegalEntity', 'cbc:CompanyID') ?? '');
  if (legal !== null || vat !== undefined) return legal ?? vat!;
  return endpoint?.attributes.get('schemeID') === '0007' ? tenDigits(endpoint.text.trim()) : null;
}
