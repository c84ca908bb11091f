import { describe, expect, it } from '@jest/globals';
import type { Samgraf } from '../running/samgraf.ts';

interface Found {
  readonly id: string;
  readonly mediaType: string;
  readonly size: number;
  readonly content: { readonly url: string; readonly mediaType: string; readonly size: number };
}

const query = `{
  cases(first: 15) { nodes { documents(first: 10) { nodes { id mediaType size content { url mediaType size } } } } }
}`;

/** How a file of each kind begins, by its specification. */
const begins: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-',
  'image/jpeg': '\u00ff\u00d8\u00ff',
  'message/rfc822': 'Subject: ',
};

export function describeDocumentContent(embedded: Samgraf, distributed: Samgraf): void {
  const documents = async (samgraf: Samgraf): Promise<Found[]> => {
    const { data, errors } = await samgraf.ask(query, { as: 'case-officer.mellerud' });
    expect(errors).toEqual([]);
    return data.cases.nodes.flatMap((each: { documents: { nodes: Found[] } }) => each.documents.nodes);
  };
  const fetched = async (samgraf: Samgraf, { url }: Found['content'], as: string) =>
    fetch(`${samgraf.url}${url}`, { headers: { authorization: `Bearer ${await samgraf.token(as)}` } });

  describe('The bytes of documents', () => {
    const topologies = { embedded, distributed };
    it.each(['embedded', 'distributed'] as const)(
      'come as their register says, or are refused, or break off: %s',
      async (topology) => {
        const samgraf = topologies[topology];
        const found = await documents(samgraf);
        expect(found.length).toBeGreaterThan(20);
        const outcomes = new Map<string, number>();
        for (const { content, mediaType, size } of found) {
          expect(content).toMatchObject({ mediaType, size });
          const response = await fetched(samgraf, content, 'case-officer.mellerud');
          const bytes = await response.arrayBuffer().then(Buffer.from, () => null);
          const outcome = response.status === 200 && !bytes ? 'broken off' : String(response.status);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          if (response.status === 200) {
            expect(response.headers.get('content-type')).toBe(mediaType);
            expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
          }
          if (bytes && response.status === 200) {
            expect([bytes.length, bytes.toString('latin1', 0, 9).startsWith(begins[mediaType]!)]).toEqual([
              size,
              true,
            ]);
          }
        }
        // The demo's own files lie now and then: about one in forty of its kind, one in sixty of its size.
        expect(outcomes.get('200')).toBeGreaterThan(found.length * 0.7);
        expect([...outcomes.keys()].filter((each) => !['200', '415', 'broken off'].includes(each))).toEqual(
          [],
        );
      },
    );

    it('come to nobody else, though they hold the link', async () => {
      for (const samgraf of [embedded, distributed]) {
        const [first] = await documents(samgraf);
        for (const as of ['case-officer.bengtsfors', 'system-owner.mellerud', 'citizen.mellerud']) {
          expect((await fetched(samgraf, first!.content, as)).status).toBe(404);
        }
        expect((await fetch(`${samgraf.url}${first!.content.url}`)).status).toBe(404);
      }
    });
  });
}
