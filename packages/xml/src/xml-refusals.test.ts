import { describe, expect, it } from '@jest/globals';
import { pieces, told } from '../test/told.ts';
import { readXml } from './read-xml.ts';
import { xmlErrors } from './xml-error.ts';

const laughs = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY ${'abcdefghij'[index + 1]} "${`&${'abcdefghij'[index]};`.repeat(10)}">`,
).join('')}]><r>&j;</r>`;

describe('what is refused', () => {
  it.each([
    ['nothing', '', 'EMPTY', 0, 0],
    ['blanks only', '  \n ', 'UNFINISHED', 2, 1],
    ['no XML', 'Faktura 7', 'NOT_WELL_FORMED', 1, 9],
    ['a billion laughs', laughs, 'DOCTYPE', 1, undefined],
    [
      'an external entity',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>',
      'DOCTYPE',
      1,
      54,
    ],
    ['an external subset', '\n<!DOCTYPE r SYSTEM "http://localhost/r.dtd"><r/>', 'DOCTYPE', 2, 44],
    ['an entity of nobody', '<r>\n &nbsp;</r>', 'NOT_WELL_FORMED', 2, 7],
    ['an unbound prefix', '<a:r/>', 'NOT_WELL_FORMED', 1, 6],
    ['an attribute twice', '<r a="1" a="2"/>', 'NOT_WELL_FORMED', 1, 16],
    ['an element that closes another', '<r>\n<a></b></r>', 'NOT_WELL_FORMED', 2, 7],
    ['two roots', '<r/><r/>', 'NOT_WELL_FORMED', 1, 7],
    ['a cut-off file', '<r><a>tex', 'UNFINISHED', 1, 9],
    ['a file cut off within a tag', '<r><a b="', 'UNFINISHED', 1, 9],
    ['a file cut off before its root', '<?xml version="1.0"?><!-- ', 'UNFINISHED', 1, 26],
    ['a control character', '<r>\u0001</r>', 'NOT_WELL_FORMED', 1, 4],
  ])('refuses %s', (_what, document, code, line, column) => {
    const { error } = told(document);
    expect(error).toMatchObject({ code, line, message: xmlErrors[code as keyof typeof xmlErrors] });
    if (column !== undefined) expect(error!.column).toBe(column);
    expect(told(document, {}, 1).error?.code).toBe(code);
  });

  it.each([
    ['bytes', { bytes: 20 }, '<r>01234567890123</r>', 'TOO_MANY_BYTES'],
    ['depth', { depth: 2 }, '<r><a><b/></a></r>', 'TOO_DEEP'],
    ['attributes', { attributes: 2 }, '<r a="" b="" c=""/>', 'TOO_MANY_ATTRIBUTES'],
    ['namespaces', { attributes: 2 }, '<r xmlns:a="a" xmlns:b="b" xmlns:c="c"/>', 'TOO_MANY_ATTRIBUTES'],
    ['elements', { elements: 2 }, '<r><a/><b/></r>', 'TOO_MANY_ELEMENTS'],
    ['text', { text: 5 }, '<r>12345<a/>123456</r>', 'TEXT_TOO_LONG'],
    ['a name', { token: 5 }, `<r><${'n'.repeat(3000)} /></r>`, 'TOKEN_TOO_LONG'],
    ['an attribute', { token: 5 }, `<r a="${'n'.repeat(3000)}"/>`, 'TOKEN_TOO_LONG'],
    ['a comment', { token: 5 }, `<r><!--${'n'.repeat(3000)}--></r>`, 'TOKEN_TOO_LONG'],
    ['a CDATA section', { token: 5 }, `<r><![CDATA[${'n'.repeat(3000)}]]></r>`, 'TOKEN_TOO_LONG'],
    ['a reference', { token: 50 }, `<r>&#${'0'.repeat(3000)}32;</r>`, 'TOKEN_TOO_LONG'],
    ['a declaration of type', { token: 50 }, `<!DOCTYPE r [${' '.repeat(3000)}`, 'TOKEN_TOO_LONG'],
  ])('bounds %s', (_what, limits, document, code) => {
    expect(told(document, { limits }, 500).error?.code).toBe(code);
    expect(told(document, {}, 500).error?.code).not.toBe(code);
  });

  it('bounds a record by its elements and its text, and begins anew with the next', () => {
    const read = (document: string, limits: object) =>
      readXml(
        [Buffer.from(document)],
        { open: ({ name }) => (name === 'rec' ? () => {} : undefined) },
        { limits },
      )?.code;
    const two = '<r><rec a="12"><n>34</n></rec><rec a="12"><n>34</n></rec></r>';
    expect(read(two, { recordElements: 2, recordText: 4 })).toBeUndefined();
    expect(read(two, { recordElements: 1 })).toBe('RECORD_TOO_LARGE');
    expect(read(two, { recordText: 3 })).toBe('RECORD_TOO_LARGE');
  });

  it('reads nothing more after an error', () => {
    const opened: string[] = [];
    const chunks = pieces('<r><a/><b></a><c/></r>', 1);
    const error = readXml(chunks, { open: ({ name }) => void opened.push(name) });
    expect(error?.code).toBe('NOT_WELL_FORMED');
    expect(opened).toEqual(['r', 'a', 'b']);
  });

  it('tells the column of the file, whatever was written to the parser besides', () => {
    const { error } = told(`<r>${'x'.repeat(200_000)}<a></b>`);
    expect(error).toMatchObject({ code: 'NOT_WELL_FORMED', line: 1, column: 200_010 });
  });

  it('says nothing of the content', () => {
    const { error } = told('<r><kalle-anka secret="7"></musse></r>');
    expect(JSON.stringify(error)).not.toMatch(/kalle|secret|musse/);
  });
});
