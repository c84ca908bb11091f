import { describe, expect, it } from '@jest/globals';
import { readXml, type XmlTree } from '@samgraf/xml';
import { atomFeed, type RegisterEntry } from './atom-feed.ts';

const entry: RegisterEntry = {
  id: '1461:public-entry:aaaaaaaaaaaaaaaaaaaaaaaaaa',
  authority: { name: 'Byggnadsnämnden' },
  registeredOn: '2026-11-19',
  title: 'Bygglov för <skylt> & "garage" ]]>\u0007',
  caseType: 'Bygglov',
  property: { designation: 'ASSAREBYN 1:23' },
  parties: [{ name: 'Bygg & Co AB' }],
};

/** Read by another's hand: what is not well-formed gives an error. */
function read(xml: string): XmlTree {
  const feeds: XmlTree[] = [];
  const error = readXml(
    [Buffer.from(xml)],
    { open: () => (tree) => void feeds.push(tree) },
    {
      namespaces: { a: 'http://www.w3.org/2005/Atom' },
    },
  );
  expect(error).toBeNull();
  return feeds[0]!;
}
const feed = (
  entries: readonly RegisterEntry[],
  self = 'https://samgraf.example/feeds/x.atom?authority=b&c',
) => read(atomFeed({ self, title: 'Allmänhetens diarium', asOf: '2026-11-20T02:15:00+01:00', entries }));

describe('atomFeed', () => {
  it('has what RFC 4287 demands of a feed and its entries, whatever a title holds', () => {
    const tree = feed([entry]);
    expect(tree.textOf('a:updated')).toBe('2026-11-20T02:15:00+01:00');
    expect(tree.find('a:link')?.attributes.get('href')).toBe(
      'https://samgraf.example/feeds/x.atom?authority=b&c',
    );
    const [only] = tree.all('a:entry');
    expect(only!.textOf('a:title')).toBe('Bygglov för <skylt> & "garage" ]]>');
    expect(only!.textOf('a:updated')).toBe('2026-11-19T00:00:00Z');
    expect(only!.textOf('a:author', 'a:name')).toBe('Byggnadsnämnden');
    expect(only!.textOf('a:content')).toContain('Parter: Bygg & Co AB');
    expect(only!.textOf('a:id')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('says of a withheld title that it is, and keeps the id of an entry from feed to feed', () => {
    const bare = { ...entry, title: null, caseType: null, property: null, parties: [] };
    const [other] = feed([bare], 'https://elsewhere.example/').all('a:entry');
    expect(other!.textOf('a:title')).toBe('Ärendemening utelämnad');
    expect(other!.all('a:category')).toEqual([]);
    expect(other!.textOf('a:id')).toBe(feed([entry]).find('a:entry')!.textOf('a:id'));
  });
});
