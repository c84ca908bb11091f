import { createHash } from 'node:crypto';
import { type Intake, type IntakeFolder, recipeOf } from '@samgraf/intake';
import { type InvoiceConnection, invoiceKind } from './invoice-connection.ts';
import { InvoiceReading } from './invoice-reading.ts';

/** Counted up when the same bytes would be read otherwise; what is imported is then imported anew. */
const readerVersion = 1;

/** An invoice with all its attachments; access points take no more than 100 MB. Larger is refused unread. */
const mostBytes = 100 * 1024 * 1024;

/** Small files: so many share one transaction. */
const atOnce = 200;

/** How the Peppol documents of a connection are taken in. @param key see `supplierKey` */
export function invoiceIntake(connection: InvoiceConnection, key: Buffer): Intake {
  const { tenant, system, source } = connection;
  const { endpoints, buyerReference } = source;
  // Under another key the same supplier has another id.
  const fingerprint = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return {
    tenant,
    system,
    kind: invoiceKind,
    recipe: recipeOf(readerVersion, { endpoints, buyerReference, fingerprint }),
    mostBytes,
    open: (file) => new InvoiceReading(connection, key, file),
  };
}

/** The folder that they are dropped into. */
export function invoiceFolder(connection: InvoiceConnection, key: Buffer): IntakeFolder {
  return {
    folder: connection.source.folder,
    takes: (name) => /\.xml$/i.test(name),
    atOnce,
    intake: invoiceIntake(connection, key),
  };
}
