import type fc from 'fast-check';

/** Something that goes wrong with a file. */
type Breaking = (document: Buffer, at: number, size: number) => Buffer;

const put = (document: Buffer, at: number, size: number, text: string | Buffer): Buffer =>
  Buffer.concat([document.subarray(0, at), Buffer.from(text), document.subarray(at + size)]);

/** Where an element of the document begins, after some place. */
const tagAfter = (document: Buffer, at: number): number => Math.max(0, document.indexOf('<', at));

const scraps = [
  ...[
    '<',
    '>',
    '&',
    '&x;',
    '&#0;',
    ']]>',
    '<!--',
    '<![CDATA[',
    '<?x',
    '</',
    '"',
    "'",
    '\0',
    '\ufeff',
    '\ud7ff',
  ],
  ...[
    '<!DOCTYPE Invoice [<!ENTITY x "y">]>',
    '<cbc:ID>',
    '</cac:Party>',
    '-',
    '1e9',
    'NaN',
    '٣',
    '１',
    '0x10',
  ],
  ...[
    '-999999999999999999',
    '0.001',
    '1,5',
    '  ',
    'ÅÄÖ',
    '😀',
    '2026-02-30',
    'SEK',
    'EUR',
    'xmlns:cbc="urn:x"',
  ],
];

/** Values that a careless system may write in any place. */
const values = [
  ...['', '-1', '0', '1e9', 'NaN', '0.001', '1,5', '2026-02-30', 'EUR', '13', '31', '56', 'XX', 'true', 'NO'],
  ...['99999999999999999999', 'ÅÄÖ', '2120009999', 'MK1', '&#x1F600;', '  ', '٣'],
];

/** Ways to break a file, each by a place and a size: a transfer cut off, a disk's fault, a careless or an evil sender. */
export const breakings: Readonly<Record<string, Breaking>> = {
  cutOff: (document, at) => document.subarray(0, at),
  headCutOff: (document, at) => document.subarray(at),
  bitsFlipped: (document, at, size) => {
    const changed = Buffer.from(document);
    for (let index = at; index < Math.min(at + (size % 8) + 1, changed.length); index += 1)
      changed[index] = changed[index]! ^ (1 << (size % 8));
    return changed;
  },
  noise: (document, at, size) => put(document, at, size, Buffer.alloc(size, (at * 31 + size) % 256)),
  partGone: (document, at, size) => put(document, at, size, ''),
  partTwice: (document, at, size) => put(document, at, 0, document.subarray(at, at + size)),
  scrap: (document, at, size) => put(document, at, size % 3, scraps[(at + size) % scraps.length]!),
  elementEmptied: (document, at) => {
    const from = document.indexOf('>', tagAfter(document, at)) + 1;
    const to = document.indexOf('<', from);
    return to < from ? document : put(document, from, to - from, '');
  },
  valueChanged: (document, at, size) => {
    const from = document.indexOf('>', tagAfter(document, at)) + 1;
    const to = document.indexOf('<', from);
    return to < from ? document : put(document, from, to - from, values[size % values.length]!);
  },
  tagRenamed: (document, at) => put(document, tagAfter(document, at) + 1, 4, 'cbc:X'),
  deep: (document, at, size) => put(document, tagAfter(document, at), 0, '<cbc:Note>'.repeat(size)),
  wide: (document, at, size) => put(document, tagAfter(document, at), 0, '<cbc:Note/>'.repeat(size * 4)),
  longText: (document, at, size) => put(document, at, 0, 'x'.repeat(size * 100)),
  otherEncoding: (document, at) =>
    at % 2 === 0 ? Buffer.from(document.toString(), 'utf16le') : Buffer.from(document.toString(), 'latin1'),
};

/**
 * A broken file: the sample with some breakings, one after the other.
 *
 * @param steps each with where it begins, in ten thousandths of the file.
 */
export function breakDocument(
  sample: string,
  steps: ReadonlyArray<readonly [name: string, at: number, size: number]>,
): Buffer {
  let document: Buffer = Buffer.from(sample);
  for (const [name, at, size] of steps)
    document = breakings[name]!(document, Math.floor((at / 10_000) * document.length), size);
  return document;
}

/** Steps as fast-check draws them. */
export const breakingSteps = (check: typeof fc) =>
  check.array(
    check.tuple(
      // What is still well-formed goes further in, so it is drawn more often.
      check.constantFrom(
        ...Object.keys(breakings),
        ...Array<string>(12).fill('valueChanged'),
        'elementEmptied',
      ),
      // Without a bias to the ends: everything of a document is as likely to break.
      check.noBias(check.integer({ min: 0, max: 9_999 })),
      check.noBias(check.integer({ min: 1, max: 300 })),
    ),
    { minLength: 1, maxLength: 3 },
  );
