import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import { unitsOf } from '../oracles/follow-up.ts';
import type { Oracle } from '../oracles/oracle.ts';
import type { Answer } from '../running/answer.ts';
import { repositoryRoot } from '../running/repository-root.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { readAccessTable } from './read-access-table.ts';

/** Whose information an answer holds: municipality → boards, none where the operation knows none. */
type Seen = Map<string, Set<string>>;

const nameOf = new Map([
  ...municipalities.map(({ code, name }) => [code, name] as const),
  ['dmef', 'Dalslands miljö- och energiförbund'],
]);

/** For each operation what it is asked with, and what of an answer says whose information is in it. */
const asked: Readonly<
  Record<
    string,
    {
      readonly variables: (oracle: Oracle) => object[];
      readonly seen: (data: Answer['data'], add: (code: string, board?: string) => void) => void;
    }
  >
> = {
  UnitFollowUp: {
    variables: (oracle) =>
      municipalities.map(({ code }) => {
        const [unit] = unitsOf(oracle.ledger(code, 2026), oracle.economy(code));
        return { unit: `${code}:unit:${unit}`, fiscalYear: 2026 };
      }),
    seen: ({ organisationUnit: unit }, add) => unit && add(unit.municipality.code),
  },
  PropertyDossier: {
    variables: () =>
      municipalities.map(({ code, property }) => ({ municipality: code, designation: property })),
    seen({ propertyByDesignation: { cases, municipality } }, add) {
      for (const { authority } of cases.nodes) add(municipality.code, authority.name);
    },
  },
  ProcurementSpend: {
    variables: () => municipalities.map(({ code }) => ({ municipality: [code], fiscalYear: 2026 })),
    seen({ procurementSpend }, add) {
      for (const { municipality } of procurementSpend.nodes) add(municipality.code);
    },
  },
  SupplierSpend: {
    variables: () => municipalities.map(({ code }) => ({ municipality: [code], year: 2026 })),
    seen({ supplierSpend }, add) {
      for (const { municipality } of supplierSpend.nodes) add(municipality.code);
    },
  },
  PublicRegister: {
    variables: () => municipalities.map(({ code }) => ({ municipality: [code], first: 3 })),
    seen({ publicRegister }, add) {
      for (const { municipality } of publicRegister.nodes) add(municipality.code);
    },
  },
  Imports: {
    variables: () => municipalities.map(({ code }) => ({ municipality: [code], first: 3 })),
    seen({ imports }, add) {
      for (const { municipality } of imports.nodes) add(municipality.code);
    },
  },
  Services: {
    variables: () => municipalities.map(({ code }) => ({ municipality: [code], first: 3 })),
    seen({ publicServices }, add) {
      for (const { municipality } of publicServices.nodes) add(municipality.code);
    },
  },
  WhereIs: {
    variables: () =>
      municipalities.map(({ code }) => ({ text: 'storgatan', municipality: [code], first: 3 })),
    seen({ whereIs }, add) {
      for (const { municipality } of whereIs.nodes) add(municipality.code);
    },
  },
  AuthorityLinks: {
    variables: () => municipalities.map(({ code }) => ({ municipality: [code], first: 3 })),
    seen({ authorityLinks }, add) {
      for (const { municipality } of authorityLinks.nodes) add(municipality.code);
    },
  },
  EmployeeDesk: {
    variables: () => [{}],
    seen({ cases }, add) {
      for (const { id, authority } of cases.nodes) add(id.slice(0, id.indexOf(':')), authority.name);
    },
  },
  Directory: {
    variables: () => municipalities.map(({ code }) => ({ municipality: [code], first: 3 })),
    seen({ employees }, add) {
      for (const { municipality } of employees.nodes) add(municipality.code);
    },
  },
  PupilsOfSchool: {
    variables: (oracle) =>
      municipalities.map(({ code }) => ({ schoolUnit: oracle.schoolIds(code).schoolUnit, first: 3 })),
    seen({ pupils }, add) {
      for (const { municipality } of pupils.nodes) add(municipality.code);
    },
  },
  TransportFollowUp: {
    variables: () => municipalities.map(({ code }) => ({ municipality: [code], first: 3 })),
    seen({ pupils }, add) {
      for (const { municipality, transport } of pupils.nodes) if (transport?.length) add(municipality.code);
    },
  },
  MyPages: {
    variables: () => [{ cases: 500 }],
    seen({ cases, pupils }, add) {
      for (const { authority } of cases.nodes) add(authority.municipality.code, authority.name);
      for (const { municipality } of pupils.nodes) add(municipality.code, 'elever');
    },
  },
  CollaborationStatus: {
    variables: () => [{}],
    seen({ collaborationStatus }, add) {
      for (const { municipality } of collaborationStatus.byMunicipality) add(municipality.code);
    },
  },
};

export function describeAccessTable(samgraf: Samgraf, oracle: Oracle): void {
  const rows = readAccessTable();

  describe('docs/access.md', () => {
    it.each(rows.map((row) => ({ ...row, as: row.user ?? 'nobody' })))(
      'says what $operation gives $as',
      async ({ operation, user, comesBack, reasons }) => {
        const { variables, seen } = asked[operation]!;
        const found: Seen = new Map();
        const refused = new Set<string>();
        for (const each of variables(oracle)) {
          const answer = await samgraf.ask(operation, { as: user ?? undefined, variables: { ...each } });
          expect(answer.errors).toEqual([]);
          seen(answer.data, (code, board) => {
            const name = nameOf.get(code)!;
            found.set(name, (found.get(name) ?? new Set()).add(board ?? ''));
          });
          for (const { reason } of answer.extensions.access.denied) refused.add(reason);
        }
        expect([written(found), [...refused].sort()]).toEqual([comesBack, reasons]);
      },
    );

    it('has a row for each operation and each kind of demo user', () => {
      const operations = readdirSync(join(repositoryRoot, 'schema/operations'))
        .filter((name) => name.endsWith('.graphql'))
        .map((name) => name.slice(0, -'.graphql'.length));
      const users = [null, ...oracle.users().filter((name) => /\.(mellerud|dmef)$/.test(name))];
      expect(users).toHaveLength(15);
      for (const operation of operations) {
        const listed = rows.filter((row) => row.operation === operation).map(({ user }) => user);
        expect([operation, listed]).toEqual([operation, expect.arrayContaining(users)]);
      }
    });
  });
}

const byName = new Intl.Collator('sv').compare;

function written(found: Seen): string {
  const names = [...found].sort(([one], [other]) => byName(one, other));
  const texts = names.map(([name, boards]) => {
    const named = [...boards].filter(Boolean).sort(byName);
    return named.length > 0 ? `${name} (${named.join(', ')})` : name;
  });
  return texts.join(', ') || '–';
}
