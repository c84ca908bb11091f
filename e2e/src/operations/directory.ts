import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import { employeeNumberOf, invoiceReferenceOf, type ScimPerson, unitCodeOf } from '../oracles/directory.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';

export function describeDirectory(samgraf: Samgraf, oracle: Oracle): void {
  const idOf = (code: string, { id }: { readonly id: string }) => `${code}:employee:${id}`;
  const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
  /** What a directory's raw file and HR's list say that everybody may see. */
  const open = (code: string): ScimPerson[] => {
    const { users, unmarked } = oracle.directory(code);
    return users.filter((each) => unmarked.has(employeeNumberOf(each)));
  };
  const found = (as: string, variables: object) =>
    everyPage(
      (after) => samgraf.ask('Directory', { as, variables: { first: 500, ...variables, after } }),
      (data) => data.employees,
    );

  describe('Directory', () => {
    it('gives an employee of Mellerud everybody in all five whom HR knows to be unmarked, as their directories have them', async () => {
      const nodes = await found('employee.mellerud', {});
      const expected = municipalities.flatMap(({ code, name }) => {
        const shown = open(code);
        const byId = new Map(shown.map((each) => [each.id, each]));
        return shown.map((each) => {
          const manager = byId.get(each[enterprise].manager?.value ?? '');
          return {
            id: idOf(code, each),
            signature: each.userName,
            name: each.displayName,
            title: each.title,
            email: each.emails[0]!.value,
            telephone: each.phoneNumbers[0]!.value,
            workplace: each.addresses[0]!.formatted,
            unitCode: unitCodeOf(each),
            unitName: each[enterprise].department ?? null,
            manager: manager
              ? { id: idOf(code, manager), name: manager.displayName, title: manager.title }
              : null,
            municipality: { code, name },
          };
        });
      });
      expect(expected.length).toBeGreaterThan(500);
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
      const told = nodes.map((each) => ({ ...each, workplace: each.workplace.name }));
      expect(told.sort(byId)).toEqual(expected.sort(byId));
    });

    it('is in the order of the Swedish alphabet, and searches by every word', async () => {
      const nodes = await found('case-officer.amal', {});
      const families = new Map(
        municipalities.flatMap(({ code }) =>
          oracle.directory(code).users.map((each) => [idOf(code, each), each.name.familyName]),
        ),
      );
      const { compare } = new Intl.Collator('sv');
      const names = nodes.map(({ id }) => families.get(id)!);
      expect(names).toEqual([...names].sort(compare));
      const some = open('1460')[7]!;
      const text = `${some.name.familyName.slice(0, 3).toUpperCase()} ${some.name.givenName}`;
      const hits = await found('case-officer.amal', { text });
      expect(hits.map(({ id }) => id)).toContain(idOf('1460', some));
      for (const { name } of hits) {
        const words = name.toLocaleLowerCase('sv').split(/[ -]/);
        for (const word of text.toLocaleLowerCase('sv').split(' '))
          expect([name, words.some((each: string) => each.startsWith(word))]).toEqual([name, true]);
      }
    });

    it('shows nobody who is protected, or whose marking HR has not noted, but to the named role at home', async () => {
      const hidden = new Map(
        municipalities.map(({ code }) => {
          const { users, unmarked } = oracle.directory(code);
          return [code, users.filter((each) => !unmarked.has(employeeNumberOf(each)))];
        }),
      );
      for (const people of hidden.values()) expect(people.length).toBeGreaterThan(1);
      const ids = new Set([...hidden].flatMap(([code, people]) => people.map((each) => idOf(code, each))));
      for (const as of ['employee.mellerud', 'hr-officer.mellerud', 'employee.amal']) {
        expect((await found(as, {})).filter(({ id }) => ids.has(id))).toEqual([]);
        for (const [code, people] of hidden) {
          const [person] = people;
          expect(
            (await found(as, { text: `${person!.userName}`, municipality: [code] })).filter(
              ({ signature }) => signature === person!.userName,
            ),
          ).toEqual([]);
          const { data } = await samgraf.ask('query ($id: ID!) { employee(id: $id) { id } }', {
            as,
            purpose: 'directory',
            variables: { id: idOf(code, person!) },
          });
          expect(data.employee).toBeNull();
        }
      }
      const seen = await found('protected-data-officer.mellerud', {});
      const own = hidden.get('1461')!.map((each) => idOf('1461', each));
      expect(
        seen
          .map(({ id }) => id)
          .filter((id) => ids.has(id))
          .sort(),
      ).toEqual(own.sort());
    });

    it('opens another municipality for its purpose alone, and the own for any', async () => {
      const { data, extensions } = await samgraf.ask(
        '{ employees(first: 500) { nodes { name municipality { code } } } }',
        { as: 'employee.mellerud', purpose: 'case-handling' },
      );
      const seen = new Set(
        data.employees.nodes.map(({ municipality }: { municipality: { code: string } }) => municipality.code),
      );
      expect(seen).toEqual(new Set(['1461']));
      expect(new Set(extensions.access.denied.map(({ reason }: { reason: string }) => reason))).toEqual(
        new Set(['PURPOSE_NOT_AGREED']),
      );
    });

    it('tells each asker who they are themselves', async () => {
      for (const as of ['employee.mellerud', 'case-officer.bengtsfors', 'school-admin.dals-ed']) {
        const { data } = await samgraf.ask('{ myEmployee { signature invoiceReference } }', { as });
        const signature = oracle.signature(as);
        const person = municipalities
          .flatMap(({ code }) => open(code).map((each) => ({ code, each })))
          .find(({ code, each }) => each.userName === signature && as.endsWith(slugOf(code)))!.each;
        expect(data.myEmployee).toEqual({ signature, invoiceReference: invoiceReferenceOf(person) });
      }
      expect(
        (await samgraf.ask('{ myEmployee { id } }', { as: 'citizen.mellerud' })).data.myEmployee,
      ).toBeNull();
    });
  });
}

const slugOf = (code: string): string => municipalities.find((each) => each.code === code)!.slug;
