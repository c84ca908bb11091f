import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readIssuerMapping } from './read-issuer-mapping.ts';

const embedded = readFileSync(new URL('../../../issuers/embedded.yaml', import.meta.url), 'utf8');
const line = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** The embedded mapping with one part changed, and where the change is. */
function changed(from: string, to: string): { readonly read: () => unknown; readonly at: number } {
  expect(embedded).toContain(from);
  return { read: () => readIssuerMapping(embedded.replace(from, to), 'x.yaml'), at: line(embedded, from) };
}

describe('a mapping', () => {
  it.each([
    ['algorithms: [ES256]', 'algorithms: [HS256]', 'algorithms.0'],
    ['algorithms: [ES256]', 'algorithms: [none]', 'algorithms.0'],
    ['issuer: embedded', 'issuer: login.example.org', 'issuer'],
    ['kind: REPRESENTATIVE', 'kind: ADMINISTRATOR', 'kinds.2.kind'],
    ['is: ORGANISATION_NUMBER', 'is: NAME', 'kinds.0.tenant.is'],
    [
      'http://id.elegnamnden.se/loa/1.0/loa4: 4',
      'http://id.elegnamnden.se/loa/1.0/loa4: 5',
      'assurance.http://id.elegnamnden.se/loa/1.0/loa4',
    ],
  ])('with %s changed to %s is refused with file, line and key', (from, to, key) => {
    const { read, at } = changed(from, to);
    expect(read).toThrow(`x.yaml:${at}: ${key}: `);
  });

  it('cannot read the personal number of an employee', () => {
    const { read } = changed('    authority: {', '    personNumber: pnr\n    authority: {');
    expect(read).toThrow(/^x\.yaml:\d+: kinds\.0: .*personNumber/);
  });

  it('cannot raise an uncertified level to 3', () => {
    const { read } = changed(
      'assurance:',
      'assurance:\n  http://id.swedenconnect.se/loa/1.0/uncertified-loa3: 3',
    );
    expect(read).toThrow(/^x\.yaml:\d+: assurance: an uncertified-\* level is at most 2$/);
  });

  it('that is not YAML is refused with its line', () => {
    expect(() => readIssuerMapping('issuer: embedded\nassurance: {', 'x.yaml')).toThrow(/^x\.yaml:2: /);
  });

  it('with several faults names each', () => {
    const text = embedded.replace('[ES256]', '[none]').replace('issuer: embedded', 'issuer: 7');
    expect(() => readIssuerMapping(text, 'x.yaml')).toThrow(/issuer: .*\nx\.yaml:\d+: algorithms/);
  });
});
