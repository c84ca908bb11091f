import { describe, expect, it } from '@jest/globals';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { municipalities } from '../municipalities.ts';
import { headCountsOf } from '../oracles/head-counts.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { everyPage } from '../running/every-page.ts';
import type { AskOptions, Samgraf } from '../running/samgraf.ts';
import { fetchSchema } from '../schema/root-documents.ts';

export function describeTimeAndAbsence(samgraf: Samgraf, oracle: Oracle): void {
  const all = (field: string, fields: string, asked: AskOptions) =>
    everyPage(
      (after) =>
        samgraf.ask(
          `query ($after: String) { ${field}(first: 500, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
          { ...asked, variables: { after } },
        ),
      (data) => data[field],
    );
  const byText = (one: string, other: string) => (one < other ? -1 : 1);

  describe('Head counts', () => {
    it.each(municipalities)(
      'of $name are what its payroll files come to, of units with five people or more that HR knows to be unmarked',
      async ({ code, slug }) => {
        const expected = headCountsOf(oracle, code);
        expect(expected.size).toBeGreaterThan(200);
        const nodes = await all(
          'headCounts',
          'period unitCode headCount fullTimeEquivalents absencePercent',
          {
            as: `hr-officer.${slug}`,
          },
        );
        const keys = nodes.map(({ period, unitCode }) => `${period} ${unitCode}`);
        expect([...keys].sort(byText)).toEqual([...expected.keys()].sort(byText));
        for (const each of nodes) {
          const [heads, whole, percent] = expected.get(`${each.period} ${each.unitCode}`)!;
          expect(each.headCount).toBe(heads);
          expect(each.fullTimeEquivalents).toBeCloseTo(whole, 2);
          expect(Math.abs(each.absencePercent - percent)).toBeLessThan(0.06);
        }
        expect(keys).toEqual([...keys].sort((one, other) => byText(other.slice(0, 7), one.slice(0, 7))));
      },
    );

    it('stand at the ledger’s unit, beside who works there', async () => {
      const { data } = await samgraf.ask(
        `{ organisationUnit(id: "1461:unit:311") { name
          headCount(fromPeriod: "2026-10", toPeriod: "2026-10") { nodes { period headCount } }
          staff(first: 500) { nodes { unitCode } } } }`,
        { as: 'economist.mellerud' },
      );
      const { name, headCount, staff } = data.organisationUnit;
      expect([name === null, headCount.nodes.length]).toEqual([false, 1]);
      expect(headCount.nodes[0].period).toBe('2026-10');
      expect(new Set(staff.nodes.map(({ unitCode }: { unitCode: string }) => unitCode))).toEqual(
        new Set(['311']),
      );
    });
  });

  describe('Employments and absence', () => {
    it.each(municipalities)(
      'of $name are read by its own HR alone, and are all of them',
      async ({ code, slug }) => {
        const files = oracle.timeFiles(code);
        const { unmarked } = oracle.directory(code);
        const numbers = new Set(files.flatMap(({ people }) => people.map(({ number }) => number)));
        const hidden = [...numbers].filter((number) => !unmarked.has(number));
        expect(hidden.length).toBeGreaterThan(1);
        const employments = await all('employments', 'id personNumber municipality { code }', {
          as: `hr-officer.${slug}`,
          purpose: 'directory',
        });
        expect(employments.map(({ id }) => id).sort()).toEqual(
          [...numbers]
            .filter((number) => unmarked.has(number))
            .map((number) => `${code}:employment:${number}`)
            .sort(),
        );
        for (const { personNumber } of employments) expect(personNumber).toMatch(/^(19|20)\d{10}$/);

        const absences = await all(
          'absences',
          'code from to hours extentPercent employment { employeeNumber }',
          {
            as: `hr-officer.${slug}`,
          },
        );
        const expected = files.flatMap(({ people, absences: away }) => {
          const known = new Set(people.map(({ number }) => number));
          return away
            .filter((each) => known.has(each.number) && unmarked.has(each.number) && each.code !== 'SJUK')
            .map((each) => {
              const how = each.hours === null ? [null, each.extent] : [each.hours, null];
              return JSON.stringify([each.number, each.code, each.from, each.to, ...how]);
            });
        });
        expect(
          absences
            .map((each) =>
              JSON.stringify([
                each.employment.employeeNumber,
                each.code,
                each.from,
                each.to,
                each.hours,
                each.extentPercent,
              ]),
            )
            .sort(byText),
        ).toEqual(expected.sort(byText));

        const shown = await all('employments', 'id', { as: `protected-data-officer.${slug}` });
        expect(shown.map(({ id }) => id)).toEqual(
          expect.arrayContaining(hidden.map((number) => `${code}:employment:${number}`)),
        );
      },
    );

    it.each([
      'employee.mellerud',
      'economist.mellerud',
      'case-officer.mellerud',
      'system-owner.mellerud',
      'hr-officer.amal',
      'citizen.mellerud',
      'system.mellerud',
      undefined,
    ])('are nothing that %s sees of Mellerud, by list, by id or from a colleague', async (as) => {
      for (const purpose of ['directory', 'statistics', 'case-handling']) {
        const { data } = await samgraf.ask(
          `query ($id: ID!) { employments(municipality: ["1461"]) { nodes { id } }
            absences(municipality: ["1461"]) { nodes { id } } employment(id: $id) { id absences { nodes { id } } } }`,
          { as, purpose, variables: { id: oracle.employeeIds('1461').employment } },
        );
        expect([data.employments.nodes, data.absences.nodes, data.employment]).toEqual([[], [], null]);
      }
    });

    it('have no pay, and nothing of the graph has', async () => {
      const schema = await fetchSchema(samgraf);
      const types = ['Employee', 'Employment', 'Absence', 'HeadCount'];
      for (const type of types) {
        for (const field of Object.values((schema.getType(type) as GraphQLObjectType).getFields())) {
          expect(getNamedType(field.type).name).not.toBe('Money');
          expect(field.name).not.toMatch(/pay|salary|wage|amount/i);
        }
      }
    });
  });

  describe('Files of time and absence', () => {
    it('are told of to the system owner, each flaw by file, line and rule', async () => {
      for (const { code, slug } of municipalities) {
        const nodes = await all(
          'timeImports',
          'file kind outcome problems(first: 50) { nodes { rule line severity } }',
          { as: `system-owner.${slug}` },
        );
        expect(nodes).toHaveLength(oracle.timeFiles(code).length);
        const flaws = nodes.flatMap(({ file, problems }) =>
          problems.nodes.map(({ rule, line }: { rule: string; line: number }) => {
            expect(line).toBeGreaterThan(5);
            return `${file} ${rule}`;
          }),
        );
        expect(new Set(nodes.map(({ outcome }) => outcome))).toEqual(new Set(['IMPORTED']));
        if (code === '1461') expect(flaws).toEqual(['PAX-2026-03.xml EMPLOYMENT_UNKNOWN']);
        if (code === '1460') {
          expect(flaws).toContain('PAX-2026-04.xml CODE_UNKNOWN');
          expect(flaws.filter((each) => each.endsWith('PERSON_NUMBER_SHORT'))).toHaveLength(nodes.length);
        }
      }
    });
  });

  describe('Whom cases and invoices name', () => {
    it('are found in the directory by whoever may read both, and their protected colleagues are not', async () => {
      const { users, unmarked } = oracle.directory('1461');
      const named = (find: (user: (typeof users)[number]) => boolean) => {
        const user = users.find(find);
        const number =
          user?.['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'].employeeNumber ?? '';
        return user && unmarked.has(number) ? { name: user.displayName } : null;
      };
      const cases = await all('cases', 'handler handledBy { signature employee { name } }', {
        as: 'case-officer.mellerud',
      });
      const handled = cases.filter(({ handler }) => handler !== null);
      expect(handled.length).toBeGreaterThan(100);
      for (const { handler, handledBy } of handled) {
        const employee = named(({ userName }) => userName === handler);
        expect(handledBy).toEqual({ signature: handler, employee });
      }
      expect(handled.some(({ handledBy }) => handledBy.employee !== null)).toBe(true);
      const { data } = await samgraf.ask(
        '{ invoices(first: 300) { nodes { buyerReference reference { code employee { name } } } } }',
        { as: 'economist.mellerud' },
      );
      const referring = data.invoices.nodes.filter(
        ({ buyerReference }: { buyerReference: string | null }) => buyerReference !== null,
      );
      expect(referring.length).toBeGreaterThan(50);
      for (const { buyerReference, reference } of referring) {
        const employee = named(
          (user) => user['urn:se:kommun:scim:1.0:Anstalld'].fakturareferens === buyerReference,
        );
        expect(reference).toEqual({ code: buyerReference, employee });
      }
    });
  });
}
