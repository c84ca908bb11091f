import { describe, expect, it } from '@jest/globals';
import { told } from '../test/told.ts';
import { readXml } from './read-xml.ts';
import type { XmlTree } from './xml-tree.ts';

const namespaces = { a: 'urn:a', b: 'urn:b' };

describe('readXml', () => {
  it("tells names in the reader's prefixes, whatever the file's are", () => {
    const document = `<?xml version="1.0"?>
<x:root xmlns:x="urn:a" xmlns="urn:b" plain="1" x:kind="2">
  <leaf xmlns=""/><other xmlns="urn:c" xml:lang="sv">&amp;å&#229;</other></x:root>`;
    expect(told(document, { namespaces })).toEqual({
      error: null,
      lines: [
        'open a:root plain=1 a:kind=2 at 2',
        'text "\\n  "',
        'open leaf at 3',
        'close leaf',
        'open ?:other ?:lang=sv at 3',
        'text "&åå"',
        'close ?:other',
        'close a:root',
      ],
    });
  });

  it('hands on a record as a tree and nothing of what is in it', () => {
    const records: XmlTree[] = [];
    const outside: string[] = [];
    const error = readXml(
      [Buffer.from('<r><id>7</id><rec k="v"><n> one </n><n>two</n><d><e>x</e></d></rec><rec/></r>')],
      {
        open: ({ name }, ancestors) => {
          outside.push([...ancestors.map((each) => each.name), name].join('/'));
          return name === 'rec' ? (record) => void records.push(record) : undefined;
        },
        close: ({ name }) => void outside.push(`/${name}`),
      },
    );
    expect(error).toBeNull();
    expect(outside).toEqual(['r', 'r/id', '/id', 'r/rec', 'r/rec', '/r']);
    expect(records).toHaveLength(2);
    expect(records[0]!.attributes.get('k')).toBe('v');
    expect(records[0]!.all('n').map((each) => each.text)).toEqual([' one ', 'two']);
    expect(records[0]!.textOf('n')).toBe('one');
    expect(records[0]!.textOf('d', 'e')).toBe('x');
    expect(records[0]!.textOf('d', 'f')).toBeUndefined();
  });

  it.each([1, 2, 3, 7, 64])('tells the same whether bytes come %i at a time or all at once', (size) => {
    const document = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- a < b & c --><a:r xmlns:a='urn:a' t="&lt;å&#x1F600;">\r
😀 &amp;&quot; ]] &gt; <![CDATA[ <x> ]] ]]>ü<?pi x?><a:e/>--<!-- - -->\r\r\n.</a:r> <!-- end -->`;
    const whole = told(document, { namespaces });
    expect(whole.error).toBeNull();
    expect(whole.lines).toHaveLength(6);
    expect(told(document, { namespaces }, size)).toEqual(whole);
  });

  it('keeps long text whole over pieces that end anywhere in it', () => {
    const part = 'å😀&amp;]]\r\n&#229;;&#x1F600;-->';
    const text = part.repeat(9000).replaceAll('-->', '--&gt;');
    const expected = part
      .repeat(9000)
      .replaceAll('&amp;', '&')
      .replaceAll('\r\n', '\n')
      .replaceAll('&#229;', 'å')
      .replaceAll('&#x1F600;', '😀');
    const document = `<r><!--${'c'.repeat(40_000)}-->${text}<![CDATA[${'<d>'.repeat(20_000)}]]>${text}</r>`;
    for (const size of [Number.POSITIVE_INFINITY, 32_771, 4096, 1021]) {
      const { lines, error } = told(document, {}, size);
      expect(error).toBeNull();
      const got = JSON.parse(lines[1]!.slice('text '.length)) as string;
      expect(got === expected + '<d>'.repeat(20_000) + expected).toBe(true);
    }
  });

  it('hands long text on in pieces and does not hold it', () => {
    let longest = 0;
    let length = 0;
    const error = readXml(
      (function* () {
        yield Buffer.from('<r>');
        for (let index = 0; index < 64; index += 1) yield Buffer.alloc(100_000, 'QUJD');
        yield Buffer.from('</r>');
      })(),
      {
        text(piece) {
          longest = Math.max(longest, piece.length);
          length += piece.length;
        },
      },
    );
    expect(error).toBeNull();
    expect(length).toBe(6_400_000);
    expect(longest).toBeLessThan(200_000);
  });

  it('lets through what a handler throws', () => {
    const open = () => {
      throw new RangeError('enough');
    };
    expect(() => readXml([Buffer.from('<r/>')], { open })).toThrow('enough');
  });
});
