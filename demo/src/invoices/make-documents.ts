import { makeRandom } from '../random/make-random.ts';
import { addDays } from '../world/civil-date.ts';
import type { SupplierInvoice } from '../world/economy/invoice.ts';
import { makeInvoices } from '../world/economy/make-invoices.ts';
import { referenceDate } from '../world/reference-date.ts';
import type { MunicipalityWorld, World } from '../world/world.ts';
import { pdfAttachment } from './attachment.ts';
import type { PeppolDocument } from './peppol-document.ts';
import type { ResponseCode } from './write-invoice-response.ts';

/** The municipalities have received by Peppol in this folder since then; what came before came another way. */
const since = '2025-12-01';

/** Nothing is dated after the day that the world is seen on. */
const byThen = (date: string): string => (date < referenceDate ? date : referenceDate);

export interface Response {
  readonly code: ResponseCode;
  readonly sentOn: string;
  readonly document: PeppolDocument;
}

/** What one municipality got by Peppol, and what it answered, in the order that it came. */
export function makeDocuments(
  world: World,
  part: MunicipalityWorld,
): { readonly documents: readonly PeppolDocument[]; readonly responses: readonly Response[] } {
  const { profile } = part;
  const random = makeRandom(`${world.seed}/peppol/${profile.code}`);
  const forCases = makeRandom(`${world.seed}/peppol/cases/${profile.code}`);
  const suppliers = new Map(world.suppliers.map((each) => [each.id, each]));
  const entries = new Map(part.supplierEntries.map((each) => [each.number, each]));
  const invoices = [2025, 2026]
    .flatMap((year) => makeInvoices(world, part, year))
    .filter(({ issuedOn }) => issuedOn >= since);
  const documents: PeppolDocument[] = [];
  const responses: Response[] = [];
  for (const invoice of invoices) {
    const document = documentOf(invoice);
    documents.push(document);
    const paid = invoice.dueOn <= referenceDate;
    const code = answer(paid);
    if (code !== null) {
      const sentOn = code === 'PD' ? invoice.dueOn : addDays(invoice.bookedOn, 1);
      responses.push({ code, sentOn: byThen(sentOn), document });
    }
    if (random.chance(0.006)) documents.push(creditNote(document, invoice));
    // What came in the last days: nobody has looked at it yet.
    if (random.chance(0.012)) documents.push(documentOf(recent(invoice)));
  }
  return { documents, responses };

  function documentOf(invoice: SupplierInvoice): PeppolDocument {
    const { organisationNumber, bankgiro } = suppliers.get(invoice.supplier)!;
    const { name, nameIn2025 } = entries.get(invoice.supplierNumber)!;
    return {
      kind: 'INVOICE',
      number: invoice.invoiceNumber,
      issuedOn: invoice.issuedOn,
      dueOn: invoice.dueOn,
      buyerReference: invoice.buyerReference,
      order: random.chance(0.3) ? `IO-${random.integer(100_000, 999_999)}` : null,
      project: projectOf(invoice),
      credits: null,
      note: null,
      seller: {
        name: invoice.issuedOn < '2026' && nameIn2025 ? nameIn2025 : name,
        organisationNumber,
        bankgiro,
      },
      buyer: {
        name: profile.officialName,
        organisationNumber: profile.organisationNumber,
        endpoint: profile.organisationNumber,
      },
      lines: invoice.lines,
      attachment: random.chance(0.08) ? pdfAttachment(invoice.invoiceNumber) : null,
      off: 0,
    };
  }

  /** Some things are bought for a case: surveys, advertisements, assessments. */
  function projectOf({ issuedOn }: SupplierInvoice): string | null {
    if (!forCases.chance(0.06)) return null;
    const register = forCases.chance(0.7) ? 'BN' : 'KS';
    return `${register} ${issuedOn.slice(0, 4)}/${forCases.integer(1, 120)}`;
  }

  /** Nothing bad is said of what is paid. */
  function answer(paid: boolean): ResponseCode | null {
    const drawn = random.next();
    if (!paid && drawn < 0.15) return random.pick(['UQ', 'RE'] as const);
    if (drawn < (paid ? 0.12 : 0.3))
      return random.pick(paid ? (['AB', 'AP', 'CA', 'PD'] as const) : (['AB', 'IP', 'AP'] as const));
    return null;
  }

  function creditNote(document: PeppolDocument, { dueOn }: SupplierInvoice): PeppolDocument {
    const issuedOn = addDays(document.issuedOn, random.integer(5, 20));
    const half = random.chance(0.5);
    return {
      ...document,
      kind: 'CREDIT_NOTE',
      number: `K${document.number}`,
      issuedOn: byThen(issuedOn),
      dueOn: null,
      project: null,
      credits: document.number,
      note: dueOn < issuedOn ? 'Återbetalning' : 'Kreditering enligt överenskommelse',
      lines: half
        ? document.lines.map((line) => ({ ...line, net: Math.round(line.net / 2) }))
        : document.lines,
      attachment: null,
    };
  }

  function recent(invoice: SupplierInvoice): SupplierInvoice {
    const issuedOn = addDays(referenceDate, -random.integer(0, 4));
    return {
      ...invoice,
      invoiceNumber: String(random.integer(10_000_000, 99_999_999)),
      issuedOn,
      dueOn: addDays(issuedOn, 30),
    };
  }
}
