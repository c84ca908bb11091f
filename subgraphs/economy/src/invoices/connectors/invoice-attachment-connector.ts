import { recordId } from '@samgraf/sources';
import type { Row } from '../../store/ledger-store.ts';
import { InvoicePartConnector } from './invoice-part-connector.ts';

export interface InvoiceAttachmentRecord {
  readonly id: string;
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly seenMediaType: string | null;
  readonly size: number;
  readonly sound: boolean;
}

/** Files within invoices, in the invoice's order. */
export class InvoiceAttachmentConnector extends InvoicePartConnector<InvoiceAttachmentRecord> {
  readonly type = 'InvoiceAttachment';
  protected readonly kind = 'invoice-attachment';
  protected readonly table = 'document_attachment';

  protected toRecord(row: Row): InvoiceAttachmentRecord {
    return {
      id: recordId(row.tenant, this.kind, `${row.local}-${row.n}`),
      fileName: row.file_name,
      mediaType: row.media_type,
      seenMediaType: row.seen_media_type,
      size: row.bytes,
      sound: row.sound === 1,
    };
  }
}
