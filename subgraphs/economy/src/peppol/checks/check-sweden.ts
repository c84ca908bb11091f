import type { XmlTree } from '@samgraf/xml';
import { equal, parseDecimal } from '../decimal.ts';
import type { Draft } from '../draft.ts';
import type { Figures } from '../figures.ts';
import { hasLuhnDigit } from '../organisation-number.ts';
import type { Reporter } from '../reporter.ts';

const rates = ['25', '12', '6'].map((each) => parseDecimal(each)!);

/** Rules for Swedish suppliers (SE-R-001 to 013), with the conditions that the rules themselves have. */
export function checkSweden(draft: Draft, figures: Figures, reporter: Reporter): void {
  const seller = draft.parts.get('cac:AccountingSupplierParty')?.[0]?.find('cac:Party');
  if (seller === undefined || countryOf(seller) !== 'SE') return;
  const isVat = (scheme: XmlTree) => scheme.textOf('cac:TaxScheme', 'cbc:ID')?.toUpperCase() === 'VAT';
  const schemes = seller.all('cac:PartyTaxScheme');
  const vat = schemes.find(isVat)?.find('cbc:CompanyID');
  const number = vat?.text.trim() ?? '';
  if (vat && number.startsWith('SE')) {
    if (number.length !== 14) reporter.tell('SE-R-001', vat.line);
    if (!/^\d+$/.test(number.slice(2))) reporter.tell('SE-R-002', vat.line);
    checkRates(draft.lines, figures, reporter);
  }
  const legal = seller.find('cac:PartyLegalEntity', 'cbc:CompanyID');
  const organisation = legal?.text.trim();
  if (legal && organisation) {
    if (!/^\d+$/.test(organisation)) reporter.tell('SE-R-003', legal.line);
    if (organisation.length !== 10) reporter.tell('SE-R-004', legal.line);
    else if (/^\d+$/.test(organisation) && !hasLuhnDigit(organisation)) reporter.tell('SE-R-013', legal.line);
    for (const scheme of schemes.filter((each) => !isVat(each))) {
      const said = scheme.find('cbc:CompanyID');
      if (said && said.text.trim().toUpperCase() !== 'GODKÄND FÖR F-SKATT')
        reporter.tell('SE-R-005', said.line);
    }
  }
  const buyer = draft.parts.get('cac:AccountingCustomerParty')?.[0]?.find('cac:Party');
  for (const means of draft.parts.get('cac:PaymentMeans') ?? [])
    checkPayment(means, countryOf(buyer) === 'SE', reporter);
}

function checkRates(lines: Draft['lines'], { breakdown }: Figures, reporter: Reporter): void {
  const all = [...breakdown, ...lines];
  for (const { line, category, rate } of all) {
    if (category === 'S' && !rates.some((each) => rate !== null && equal(each, rate)))
      reporter.tell('SE-R-006', line);
  }
}

function checkPayment(means: XmlTree, domestic: boolean, reporter: Reporter): void {
  const code = means.textOf('cbc:PaymentMeansCode');
  if (code === '50' || code === '56') reporter.tell('SE-R-011', means.line);
  if (code === '31' && domestic) reporter.tell('SE-R-012', means.line);
  if (code !== '30') return;
  const account = means.find('cac:PayeeFinancialAccount', 'cbc:ID');
  const number = account?.text.trim() ?? '';
  const giro = means.textOf('cac:PayeeFinancialAccount', 'cac:FinancialInstitutionBranch', 'cbc:ID');
  const digits = /^\d+$/.test(number);
  if (account && giro === 'SE:PLUSGIRO') {
    if (!digits) reporter.tell('SE-R-007', account.line);
    if (number.length < 2 || number.length > 8) reporter.tell('SE-R-010', account.line);
  }
  if (account && giro === 'SE:BANKGIRO') {
    if (!digits) reporter.tell('SE-R-008', account.line);
    if (number.length !== 7 && number.length !== 8) reporter.tell('SE-R-009', account.line);
  }
}

const countryOf = (party: XmlTree | undefined): string | undefined =>
  party?.textOf('cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode');
