/** A file that lies in an invoice. */
export interface Attachment {
  readonly fileName: string;
  /** As the sender says. */
  readonly mediaType: string;
  readonly base64: string;
}

/** The least that opens as a page: no fonts, nothing on it. */
const page = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');

/** What many systems put beside the figures: the same invoice, for people to look at. */
export const pdfAttachment = (number: string): Attachment => ({
  fileName: `faktura-${number}.pdf`,
  mediaType: 'application/pdf',
  base64: Buffer.from(page, 'latin1').toString('base64'),
});

/** A program for Windows by its first bytes, that says it is a document. It does nothing: there is no more of it. */
export const lyingAttachment: Attachment = {
  fileName: '../underlag.pdf',
  mediaType: 'application/pdf',
  base64: Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1').toString('base64'),
};
