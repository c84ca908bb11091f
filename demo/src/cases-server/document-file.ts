import { createHash } from 'node:crypto';
import type { CaseDocument } from '../world/cases/errand.ts';

/** A document's file as the case-management system serves it. */
export interface DocumentFile {
  /** As the system calls it; not always true. */
  readonly mediaType: string;
  readonly bytes: Generator<Buffer>;
}

/** What one in so many files is not: a tool wrote something else, or somebody put in a newer version. */
const lying = { kind: 40, size: 60 };

const numberOf = (municipality: string, id: string): number =>
  createHash('sha256').update(`${municipality} ${id} file`).digest().readUInt32BE(0);

/** The file of a document, the same each time, of the size that the register says, but for those that lie. */
export function documentFile(document: CaseDocument, municipality: string): DocumentFile {
  const number = numberOf(municipality, document.id);
  const size = number % lying.size === 1 ? document.size + 1_000 + (number % 50_000) : document.size;
  const mediaType = document.mediaType;
  if (number % lying.kind === 0)
    return { mediaType, bytes: filled(Buffer.from('<html><script>'), size, Buffer.alloc(0)) };
  return { mediaType, bytes: mediaType === 'application/pdf' ? pdf(document, size) : other(mediaType, size) };
}

/** A page that says which document it is; what is left of its size is a comment. */
function pdf({ id, title }: CaseDocument, size: number): Generator<Buffer> {
  const words = `${id} ${title}`
    .normalize('NFD')
    .replaceAll(/[^ -~]/g, '')
    .replaceAll(/[()\\]/g, ' ');
  const text = `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let head = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = head.length;
    head += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const tail = (at: number) =>
    `\nxref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  // As many digits as the place has by itself.
  let end = tail(size);
  end = tail(size - end.length + 1);
  return filled(Buffer.from(`${head}%`), size, Buffer.from(end));
}

const heads: Readonly<Record<string, Buffer>> = {
  'image/jpeg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  'image/tiff': Buffer.from([0x49, 0x49, 42, 0]),
  'message/rfc822': Buffer.from('Subject: Handling i ärendet\r\nMIME-Version: 1.0\r\n\r\n'),
  'text/plain': Buffer.from('Tjänsteskrivelse\n'),
};

const other = (mediaType: string, size: number): Generator<Buffer> =>
  filled(heads[mediaType] ?? Buffer.from([0x50, 0x4b, 3, 4]), size, Buffer.alloc(0));

/** Head and tail with as many dots between as make the size. */
function* filled(head: Buffer, size: number, tail: Buffer): Generator<Buffer> {
  yield head;
  const piece = Buffer.alloc(64 * 1024, '.');
  for (let left = size - head.length - tail.length; left > 0; left -= piece.length) {
    yield left < piece.length ? piece.subarray(0, left) : piece;
  }
  if (tail.length > 0) yield tail;
}
