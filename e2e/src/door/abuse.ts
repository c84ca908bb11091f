import { describe, expect, it } from '@jest/globals';
import type { Oracle } from '../oracles/oracle.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { knownIds } from '../schema/known-ids.ts';

/** Types that are asked for by id, the field that does, who may see Mellerud's, and the same role elsewhere. */
const byId: ReadonlyArray<readonly [string, string, string, string]> = [
  ['Account', 'account', 'economist.mellerud', 'economist.amal'],
  ['CostCentre', 'costCentre', 'economist.mellerud', 'economist.amal'],
  ['OrganisationUnit', 'organisationUnit', 'economist.mellerud', 'economist.amal'],
  ['Voucher', 'voucher', 'economist.mellerud', 'economist.amal'],
  ['Case', 'case', 'case-officer.mellerud', 'case-officer.amal'],
  ['Document', 'document', 'case-officer.mellerud', 'case-officer.amal'],
  ['Decision', 'decision', 'case-officer.mellerud', 'case-officer.amal'],
];

/** Texts that mean something to a data store, a shell or a template, and are nothing but text here. */
const injections = [
  "' OR '1'='1",
  "' UNION SELECT id, name FROM account --",
  '"; DROP TABLE voucher; --',
  "1461' AND substr((SELECT 1),1,1)='1",
  '%',
  '_',
  '*',
  '" OR "" NEAR(',
  '{"$ne":null}',
  '{{7*7}}',
];

/** Filters by text: the list, the argument, what of a node must then hold the text, and a text that finds something. */
const filters = [
  ['accounts', 'text', 'number name', 'konto'],
  ['costCentres', 'text', 'code name', 'en'],
  ['organisationUnits', 'text', 'name', 'en'],
  ['vouchers', 'text', 'text', 'a'],
  ['vouchers', 'series', 'series', 'L'],
] as const;

/** Points of OWASP's GraphQL cheat sheet that only the whole can show: access control, and injection into what lies behind. */
export function describeAbuse(samgraf: Samgraf, oracle: Oracle): void {
  describe('Access control, by the cheat sheet of OWASP', () => {
    it.each(byId)(
      'insecure direct object references: a guessed id of %s gives what one of nothing does',
      async (type, field, reader, stranger) => {
        const id = knownIds(oracle)[type]!;
        const question = `query ($id: ID!) { ${field}(id: $id) { id } }`;
        const ask = (as: string | undefined, wanted: string) =>
          samgraf.ask(question, { as, variables: { id: wanted } });
        // The control: it is there, for whoever may see it.
        expect((await ask(reader, id)).data).toEqual({ [field]: { id } });
        for (const as of [stranger, undefined]) {
          const [guessed, nothing] = await Promise.all([ask(as, id), ask(as, `${id}-9999`)]);
          expect([guessed.data, guessed.errors]).toEqual([{ [field]: null }, []]);
          expect(guessed.extensions.access).toEqual(nothing.extensions.access);
        }
      },
    );

    it.each(byId)(
      'insecure direct object references: a %s is not read as another of its kind',
      async (type, field, reader) => {
        const ids = knownIds(oracle);
        const another = byId.find(([each]) => each !== type)![0];
        for (const id of [
          ids[another]!,
          ids[type]!.replace('1461:', ''),
          ids[type]!.replace('1461:', '1461:1461:'),
        ]) {
          const { data } = await samgraf.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, {
            as: reader,
            variables: { id },
          });
          expect([id, data?.[field] ?? null]).toEqual([id, null]);
        }
      },
    );

    it('nothing of the system is open to whoever asks for it by a name that is often open', async () => {
      const paths = [
        '/admin',
        '/metrics/../graphql.php',
        '/.env',
        '/.git/config',
        '/playground',
        '/altair',
        '/voyager',
        '/console',
        '/graphql/schema.json',
        '/server-status',
      ];
      for (const path of paths) expect([path, (await fetch(samgraf.url + path)).status]).toEqual([path, 404]);
    });
  });

  describe('Injection, by the cheat sheet of OWASP', () => {
    const as = 'economist.mellerud';

    it.each(filters)(
      '(store) %s by %s finds what holds the text, and nothing for what would be a command',
      async (list, argument, fields, known) => {
        const extra = list === 'vouchers' ? ', fiscalYear: 2026' : '';
        const question = `query ($t: String) { ${list}(municipality: ["1461"]${extra}, ${argument}: $t, first: 50) { nodes { id ${fields} } } }`;
        const found = async (t: string) => {
          const { data, errors } = await samgraf.ask(question, { as, variables: { t } });
          expect([t, errors.filter(({ extensions }) => extensions.code !== 'BAD_ARGUMENT')]).toEqual([t, []]);
          return (data?.[list]?.nodes ?? []) as Array<Record<string, string | null>>;
        };
        // The control: the filter finds something, before and after.
        const before = await found(known);
        expect(before.length).toBeGreaterThan(0);
        for (const text of injections) {
          for (const node of await found(text)) {
            const said = fields
              .split(' ')
              .map((each) => node[each])
              .join(' ');
            expect([text, said.toLowerCase()]).toEqual([text, expect.stringContaining(text.toLowerCase())]);
          }
        }
        expect(await found(known)).toEqual(before);
      },
    );

    it('(address of a system behind) an id is one segment of a path and nothing else', async () => {
      const mine = knownIds(oracle).Case!;
      const number = mine.slice('1461:case:'.length);
      const theirs = oracle.cases('1492')[0]!.errand.errandNumber;
      const ask = (id: string) =>
        samgraf.ask('query ($id: ID!) { case(id: $id) { id title } }', {
          as: 'case-officer.mellerud',
          variables: { id },
        });
      expect((await ask(mine)).data.case).toMatchObject({ id: mine });
      const crafted = [
        `1461:case:../../1492/errands/${theirs}`,
        `1461:case:..%2F..%2F1492%2Ferrands%2F${theirs}`,
        `1461:case:${number}?municipalityId=1492`,
        `1461:case:${number}/../${number}`,
        `1461:case:${number}#`,
        `1461:case:${number}%00`,
        `1461:case:${number}\r\nx-municipality: 1492`,
        `1461:case:@127.0.0.1:9/${number}`,
        `1461:case://127.0.0.1:9/${number}`,
      ];
      for (const id of crafted) {
        const { data, errors } = await ask(id);
        expect([id, data?.case ?? null]).toEqual([id, null]);
        expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|errands/);
      }
    });
  });
}
