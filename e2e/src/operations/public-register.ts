import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import type { Oracle } from '../oracles/oracle.ts';
import type { ExpectedEntry, ExportedCase } from '../oracles/public-register.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { sample } from '../sample.ts';
import { fetchSchema } from '../schema/root-documents.ts';

const roles: Readonly<Record<string, string>> = {
  APPLICANT: 'Sökande',
  PROPERTY_OWNER: 'Fastighetsägare',
  NEIGHBOUR: 'Granne',
  REPRESENTATIVE: 'Ombud',
  REPORTER: 'Anmälare',
  OTHER: 'Annan',
};
const boards: Readonly<Record<string, string>> = {
  Kommunstyrelsen: 'KS',
  Byggnadsnämnden: 'BN',
  Fokusnämnden: 'FN',
  'Barn- och utbildningsnämnden': 'BUN',
  'Gemensamma överförmyndarnämnden': 'ÖFN',
};
const mellerud = municipalities.find(({ code }) => code === '1461')!;

// biome-ignore lint/suspicious/noExplicitAny: nodes as a client without generated types reads them
type Node = any;

/** A node as the oracle writes it. */
const seen = (node: Node, name: string): ExpectedEntry => ({
  namespace: boards[node.authority.name]!,
  registeredOn: node.registeredOn,
  title: node.title,
  caseType: node.caseType,
  property: node.property && `${name.toUpperCase()} ${node.property.designation}`,
  parties: node.parties.map((each: Node) => [roles[each.role], each.name]),
});
const inOrder = (entries: readonly ExpectedEntry[]): string[] =>
  entries.map((each) => JSON.stringify(each)).sort();

export function describePublicRegister(samgraf: Samgraf, oracle: Oracle): void {
  const pages = (variables: object, first = 500): Promise<Node[]> =>
    everyPage(
      (after) => samgraf.ask('PublicRegister', { variables: { first, after, ...variables } }),
      (data) => data.publicRegister,
    );
  const cases = (code: string): readonly ExportedCase[] => oracle.exported(code);
  const shown = (code: string): ExpectedEntry[] => cases(code).flatMap(({ entry }) => entry ?? []);
  const withheld = (code: string): ExportedCase[] => cases(code).filter(({ entry }) => entry === null);
  const ofMellerud = async (variables: object): Promise<string[]> =>
    inOrder((await pages({ municipality: ['1461'], ...variables })).map((each) => seen(each, mellerud.name)));

  describe('PublicRegister', () => {
    it.each(municipalities)('gives anyone what $name has released, and no more', async ({ code, name }) => {
      const nodes = await pages({ municipality: [code] });
      expect(inOrder(nodes.map((each) => seen(each, name)))).toEqual(inOrder(shown(code)));
      expect(nodes.length).toBeGreaterThan(100);
      expect(withheld(code).length).toBeGreaterThan(100);
      const days = nodes.map((each) => each.registeredOn);
      expect(days).toEqual([...days].sort().reverse());
    });

    it('is found by words, board and period as the titles that are shown say', async () => {
      const all = shown('1461');
      const questions: ReadonlyArray<readonly [object, (entry: ExpectedEntry) => boolean]> = [
        [
          { text: 'GARAGE bygglov' },
          ({ title }) => /garage/i.test(title ?? '') && /bygglov/i.test(title ?? ''),
        ],
        [{ authority: '1461:authority:kommunstyrelsen' }, ({ namespace }) => namespace === 'KS'],
        [
          { from: '2025-03-01', to: '2025-05-31' },
          ({ registeredOn: day }) => day >= '2025-03-01' && day < '2025-06',
        ],
        [
          { property: `1461:property:${mellerud.property}` },
          ({ property }) => property === `MELLERUD ${mellerud.property}`,
        ],
        [{ text: '%' }, ({ title }) => title?.includes('%') ?? false],
      ];
      for (const [variables, which] of questions)
        expect([variables, await ofMellerud(variables)]).toEqual([variables, inOrder(all.filter(which))]);
    });

    it('says how old it is, by the export that it was made of', async () => {
      const { data } = await samgraf.ask('PublicRegister', { variables: { first: 1 } });
      expect(data.publicRegister.complete).toBe(true);
      expect(data.publicRegister.sources).toHaveLength(municipalities.length);
      for (const { status, asOf } of data.publicRegister.sources)
        expect([status, asOf]).toEqual(['CACHED', '2026-11-20T02:15:00+01:00']);
    });
  });

  describe('The feed of the public register', () => {
    const feed = (path: string, headers = {}) =>
      fetch(`${samgraf.url}/feeds/public-register/${path}`, { headers });

    it('has what is newest of a board, and nothing of what is withheld', async () => {
      const response = await feed('1461.atom?authority=byggnadsnamnden');
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'application/atom+xml; charset=utf-8',
      ]);
      const titles = [...(await response.text()).matchAll(/<entry>\n<id>[^<]+<\/id>\n<title>([^<]*)/g)];
      const board = { municipality: ['1461'], authority: '1461:authority:byggnadsnamnden', first: 50 };
      const { data } = await samgraf.ask('PublicRegister', { variables: board });
      expect(titles.map(([, title]) => title)).toEqual(
        data.publicRegister.nodes.map((each: Node) => each.title ?? 'Ärendemening utelämnad'),
      );
      expect(titles).toHaveLength(50);
    });

    it('is the same for somebody who is signed in', async () => {
      const authorization = `Bearer ${await samgraf.token('protected-data-officer.mellerud')}`;
      const own = await (await feed('1461.atom', { authorization })).text();
      expect(own).toBe(await (await feed('1461.atom')).text());
    });

    it.each([
      '1480.atom',
      '1461',
      '1461.atom?authority=a%20b',
      '..%2f1461.atom',
      '1461.atom?authority=x&authority=y',
    ])('is not there for %s', async (path) => {
      const response = await feed(path);
      expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('NOT_FOUND')]);
    });
  });

  describe('A case that is withheld from the public', () => {
    it('is not found by any word of its title, nor by its number', async () => {
      for (const { title, number } of sample(withheld('1461'), 4)) {
        const words = title.split(/[\s,]+/);
        for (const text of [
          title,
          ...words,
          number,
          number.slice(-6),
          number.replace(/^(\w+)-(\d+)-0*/, '$1 $2/'),
        ]) {
          const wanted = text.toLowerCase().split(/\s+/);
          const expected = shown('1461').filter((each) =>
            wanted.every((word) => (each.title ?? '').toLowerCase().includes(word)),
          );
          expect([text, await ofMellerud({ text })]).toEqual([text, inOrder(expected)]);
        }
      }
    });

    it('is not found by its property, nor does a party of it appear', async () => {
      const properties = withheld('1461').flatMap(({ property }) => property ?? []);
      for (const property of sample([...new Set(properties)].sort(), 10)) {
        const expected = shown('1461').filter((each) => each.property === property);
        const id = `1461:property:${property.slice('MELLERUD '.length)}`;
        expect([id, await ofMellerud({ property: id })]).toEqual([id, inOrder(expected)]);
      }
    });

    it('shows in no count: there is none, and every page but the last is full', async () => {
      const schema = await fetchSchema(samgraf);
      const connection = schema.getType('PublicRegisterEntryConnection') as never as { getFields(): object };
      expect(Object.keys(connection.getFields())).toEqual([
        'edges',
        'nodes',
        'pageInfo',
        'sources',
        'complete',
      ]);
      const expected = shown('1461').filter(({ registeredOn }) => registeredOn >= '2026-09').length;
      const lengths: number[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await samgraf.ask('PublicRegister', {
          variables: { municipality: ['1461'], from: '2026-09-01', first: 7, after },
        });
        const { nodes, pageInfo } = data.publicRegister;
        lengths.push(nodes.length);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(lengths.slice(0, -1).every((each) => each === 7)).toBe(true);
      expect(lengths.reduce((sum, each) => sum + each, 0)).toBe(expected);
    });

    it('leaves no gap: neither numbers nor their order stand in the register', async () => {
      const nodes = await pages({ municipality: ['1461'] });
      const text = JSON.stringify(nodes);
      for (const { number } of cases('1461')) expect(text.includes(number)).toBe(false);
      expect(text).not.toMatch(/\b(KS|BN|BUN) ?\d{4}\//);
      // Within a day the register runs by ids that are drawn: their order is not that of the numbers.
      const numbers = new Map<string, string[]>();
      for (const { number, entry } of cases('1461')) {
        if (!entry?.title) continue;
        const key = `${entry.registeredOn} ${entry.title}`;
        numbers.set(key, [...(numbers.get(key) ?? []), number]);
      }
      const known = nodes.flatMap((each) => {
        const found = numbers.get(`${each.registeredOn} ${each.title}`) ?? [];
        return found.length === 1 ? [{ day: each.registeredOn, number: found[0]! }] : [];
      });
      const pairs = known.flatMap((each, index) => {
        const next = known[index + 1];
        return next && next.day === each.day && next.number.slice(0, 2) === each.number.slice(0, 2)
          ? [next.number > each.number]
          : [];
      });
      const rising = pairs.filter(Boolean).length / pairs.length;
      expect(pairs.length).toBeGreaterThan(30);
      expect([rising > 0.25, rising < 0.75]).toEqual([true, true]);
    });

    it('is not reached by guessing an id, and looks as if it were not there', async () => {
      const [secret] = withheld('1461');
      const entry = (await pages({ municipality: ['1461'], from: '2026-11-01' }, 20))[0];
      const question = '{ publicRegisterEntry(id: ID) { id title } }';
      const ask = async (id: string) => {
        const { data, errors } = await samgraf.ask(question.replace('ID', JSON.stringify(id)));
        return [data, errors];
      };
      expect((await ask(entry.id))[0]).toEqual({ publicRegisterEntry: { id: entry.id, title: entry.title } });
      const absent = await ask('1461:public-entry:aaaaaaaaaaaaaaaaaaaaaaaaaa');
      expect(absent).toEqual([{ publicRegisterEntry: null }, []]);
      for (const local of [secret!.number, secret!.number.toLowerCase(), '1', '000001', "' OR 1=1 --", '%'])
        expect(await ask(`1461:public-entry:${local}`)).toEqual(absent);
      expect(await ask(`1461:case:${secret!.number}`)).toEqual(absent);
      expect(await ask(entry.id.replace('1461:', '1460:'))).toEqual(absent);
    });

    it('is not reached by a forged cursor', async () => {
      const all = new Set((await pages({ municipality: ['1461'] })).map(({ id }) => id));
      const keys = [
        '0',
        '|',
        '79738879|',
        '79738879|1461:public-entry:BN-2026-000001',
        `${'0'.repeat(8)}|1461:public-entry:${'a'.repeat(26)}`,
      ];
      for (const key of keys) {
        const after = Buffer.from(key).toString('base64url');
        const { data, errors } = await samgraf.ask('PublicRegister', {
          variables: { municipality: ['1461'], after },
        });
        const codes = errors.map(({ extensions }) => extensions.code);
        if (codes.length > 0) expect([key, codes]).toEqual([key, ['BAD_CURSOR']]);
        else for (const { id } of data.publicRegister.nodes) expect(all.has(id)).toBe(true);
      }
    });

    it('is in nothing else that anyone may ask, beside the register', async () => {
      const [secret] = withheld('1461').filter(({ property }) => property !== null);
      const id = `1461:property:${secret!.property!.slice('MELLERUD '.length)}`;
      const { data } = await samgraf.ask(
        `query ($id: ID!, $case: ID!) { property(id: $id) { designation cases { nodes { id } } } case(id: $case) { id publicity { registerEntry } } caseImports { nodes { id } } }`,
        { variables: { id, case: `1461:case:${secret!.number}` } },
      );
      expect([data.property.cases.nodes, data.case, data.caseImports.nodes]).toEqual([[], null, []]);
    });
  });
}
