import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flaws } from '../world/flaws/flaws.ts';
import type { MunicipalityWorld, World } from '../world/world.ts';
import { attack, damageDocuments } from './damage-documents.ts';
import { makeDocuments } from './make-documents.ts';
import { writeInvoiceResponse } from './write-invoice-response.ts';
import { writePeppolDocument } from './write-peppol-document.ts';

/**
 * One municipality's drop folder of Peppol documents, a file for each: `INV-000001.xml`, credit notes `CRN-…`, and
 * `IR-…`, the responses that its own system sent. Names are numbers alone: a sole trader's organisation number
 * would be a personal number.
 *
 * @returns how many files
 */
export function writeInvoiceFiles(world: World, part: MunicipalityWorld, folder: string): number {
  mkdirSync(folder, { recursive: true });
  const { code } = part.profile;
  const { documents, responses } = makeDocuments(world, part);
  let files = 0;
  // Not awaited one by one: that alone would take as long as all the rest.
  const write = (prefix: string, number: number, text: string): void => {
    writeFileSync(join(folder, `${prefix}-${String(number).padStart(6, '0')}.xml`), text);
    files += 1;
  };
  for (const [index, document] of damageDocuments(code, documents).entries())
    write(document.kind === 'INVOICE' ? 'INV' : 'CRN', index + 1, writePeppolDocument(document));
  for (const [index, { code: status, sentOn, document }] of responses.entries()) {
    const id = `${code}-${index + 1}`;
    write('IR', index + 1, writeInvoiceResponse(id, status, sentOn, document));
  }
  if (code === flaws.invoiceAttack.municipality) write('INV', 999_999, attack);
  return files;
}
