import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { told } from '../test/told.ts';

const textOf = (document: Uint8Array, size?: number) => {
  const { lines, error } = told(document, {}, size);
  return error?.code ?? JSON.parse(lines[1]!.slice('text '.length));
};
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><r>åäö É €</r>`;

describe('encodings', () => {
  it.each([
    ['UTF-8', 'utf8'],
    ['utf-8', 'utf8'],
    ['windows-1252', 'win1252'],
    ['ISO-8859-1', 'win1252'],
  ])('reads %s as declared', (name, encoding) => {
    const bytes = iconv.encode(declared(name), encoding);
    expect(textOf(bytes)).toBe('åäö É €');
    expect(textOf(bytes, 1)).toBe('åäö É €');
  });

  it.each([
    ['UTF-16LE', 'utf-16le'],
    ['UTF-16BE', 'utf-16be'],
    ['UTF-8', 'utf8'],
  ])('reads %s by its byte order mark', (_name, encoding) => {
    const bytes = iconv.encode(declared('UTF-16'), encoding, { addBOM: true });
    expect(textOf(bytes)).toBe('åäö É €');
    expect(textOf(bytes, 3)).toBe('åäö É €');
  });

  it('reads UTF-8 where nothing is declared', () => {
    expect(textOf(Buffer.from('<r>å</r>'))).toBe('å');
  });

  it.each([
    ['an encoding of another name', Buffer.from(declared('EBCDIC-CP-SE'))],
    ['a name that every object has', Buffer.from(declared('constructor'))],
    ['UTF-16 without a mark', iconv.encode(declared('UTF-16'), 'utf-16le')],
    ['UTF-32', iconv.encode(declared('UTF-32'), 'utf-32le', { addBOM: true })],
  ])('refuses %s', (_what, bytes) => {
    expect(textOf(bytes)).toBe('ENCODING_UNSUPPORTED');
    expect(textOf(bytes, 1)).toBe('ENCODING_UNSUPPORTED');
  });

  it('refuses bytes that are not of the encoding, and tells where they stand', () => {
    const bytes = Buffer.concat([Buffer.from('<r>\n  åä'), Buffer.from([0xe5]), Buffer.from('</r>')]);
    expect(told(bytes).error).toMatchObject({ code: 'ENCODING_BROKEN', line: 2, column: 4 });
    const cut = Buffer.from('<r>å').subarray(0, -1);
    expect(told(cut).error?.code).toBe('ENCODING_BROKEN');
  });
});
