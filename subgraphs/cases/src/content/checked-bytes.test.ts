import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { checkedBytes, type Declared } from './checked-bytes.ts';
import { mediaTypes } from './media-types.ts';

const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(size - 9, '.')]);

/** A file in pieces of 100 bytes, with whether it was let go of. */
function fileOf(bytes: Uint8Array, length: number | null = null) {
  function* pieces() {
    for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
  }
  return { mediaType: null, length, bytes: Readable.from(pieces(), { objectMode: false }) };
}

async function read(file: ReturnType<typeof fileOf>, declared: Declared): Promise<number> {
  let size = 0;
  for await (const piece of await checkedBytes(file, declared)) size += piece.length;
  return size;
}

describe('The bytes of a file', () => {
  it.each([1_000, 512, 100, 64_321])('are passed on as they are, all %i of them', async (size) => {
    expect(await read(fileOf(pdf(size)), { mediaType: 'application/pdf', size })).toBe(size);
  });

  it.each([
    ['of a kind that is not passed on', pdf(1_000), { mediaType: 'text/html', size: 1_000 }],
    ['of no kind', pdf(1_000), { mediaType: null, size: 1_000 }],
    [
      'that begins as another kind',
      Buffer.from('<html><script>'),
      { mediaType: 'application/pdf', size: 14 },
    ],
    ['of unknown size', pdf(1_000), { mediaType: 'application/pdf', size: null }],
    ['that is too large', pdf(1_000), { mediaType: 'application/pdf', size: 70 * 1024 * 1024 }],
    ['that is larger at its head', pdf(1_000), { mediaType: 'application/pdf', size: 20 }],
  ])('%s are refused before one is sent, and the source is let go of', async (_, bytes, declared) => {
    const file = fileOf(bytes);
    await expect(checkedBytes(file, declared)).rejects.toMatchObject({ code: 'CONTENT_REFUSED' });
    expect(file.bytes.destroyed).toBe(true);
  });

  it('that the source says are more or less are refused before one is sent', async () => {
    for (const length of [999, 1_001]) {
      const file = fileOf(pdf(1_000), length);
      await expect(checkedBytes(file, { mediaType: 'application/pdf', size: 1_000 })).rejects.toMatchObject({
        code: 'CONTENT_REFUSED',
      });
    }
  });

  it.each([999, 5_000])(
    'are broken off where %i come in the place of 1 000, and never more are sent',
    async (size) => {
      const file = fileOf(pdf(size));
      let sent = 0;
      const reading = async () => {
        for await (const piece of await checkedBytes(file, { mediaType: 'application/pdf', size: 1_000 })) {
          sent += piece.length;
        }
      };
      await expect(reading()).rejects.toMatchObject({ code: 'CONTENT_REFUSED' });
      expect(sent).toBeLessThanOrEqual(1_000);
      expect(file.bytes.destroyed).toBe(true);
    },
  );

  it('of an endless file cost no more than its size', async () => {
    let made = 0;
    function* forever() {
      for (yield pdf(100); ; made += 100) yield Buffer.alloc(100, '.');
    }
    const bytes = Readable.from(forever(), { objectMode: false, highWaterMark: 100 });
    const file = { mediaType: null, length: null, bytes };
    await expect(read(file, { mediaType: 'application/pdf', size: 10_000 })).rejects.toMatchObject({
      code: 'CONTENT_REFUSED',
    });
    expect(made).toBeLessThan(20_000);
  });

  it('let go of the source when the reader leaves', async () => {
    const file = fileOf(pdf(10_000));
    for await (const _ of await checkedBytes(file, { mediaType: 'application/pdf', size: 10_000 })) break;
    expect(file.bytes.destroyed).toBe(true);
  });

  it.each([
    ['image/png', '89504e470d0a1a0a', '47494638'],
    ['image/jpeg', 'ffd8ffe0', 'ffd9'],
    ['image/tiff', '49492a00', '4949002a'],
    ['text/plain', Buffer.from('Åtgärd\r\n').toString('hex'), 'ff00'],
    [
      'message/rfc822',
      Buffer.from('Subject: Hej\r\n').toString('hex'),
      Buffer.from('<html>').toString('hex'),
    ],
    ['application/vnd.oasis.opendocument.text', '504b0304', '504b0506'],
  ])('%s are told by how they begin', (kind, right, wrong) => {
    const looks = mediaTypes.get(kind)!;
    expect([looks(Buffer.from(right, 'hex')), looks(Buffer.from(wrong, 'hex'))]).toEqual([true, false]);
  });

  it('of what a browser would run are never passed on', () => {
    for (const each of [
      'text/html',
      'image/svg+xml',
      'application/xhtml+xml',
      'text/xml',
      'application/javascript',
    ]) {
      expect(mediaTypes.has(each)).toBe(false);
    }
  });
});
