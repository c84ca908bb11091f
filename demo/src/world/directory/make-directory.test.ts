import { describe, expect, it } from '@jest/globals';
import { smallDirectory } from '../../testing/small-directory.ts';
import { smallWorld } from '../../testing/small-world.ts';
import { makeInvoices } from '../economy/make-invoices.ts';
import { flaws } from '../flaws/flaws.ts';
import { makeWorld } from '../make-world.ts';
import { caseOfficer } from '../organisation/case-officer.ts';
import { makeDirectory } from './make-directory.ts';

const parts = [...smallWorld().municipalities.values()].map((part) => ({
  part,
  entries: smallDirectory(part.profile.code),
}));

describe('makeDirectory', () => {
  it('has every employee once, by an id and an address of their own', () => {
    for (const { part, entries } of parts) {
      expect(entries.map(({ employee }) => employee)).toEqual(part.employees);
      for (const key of ['id', 'email', 'telephone'] as const)
        expect(new Set(entries.map((each) => each[key])).size).toBe(entries.length);
      for (const { id, email, telephone } of entries) {
        expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        // Neither mail nor calls reach anybody.
        expect(email).toMatch(/^[a-z-]+\.[a-z-]+\d*@[a-z-]+\.example$/);
        expect(telephone).toMatch(/^tel:\+46-31-3900600;ext=\d{5}$/);
      }
    }
  });

  it('places everybody in their unit, but for the one of design', () => {
    const unplaced = parts.flatMap(({ part, entries }) =>
      entries
        .filter(({ unit }) => unit === null)
        .map(({ employee }) => [part.profile.code, employee.employeeNumber]),
    );
    expect(unplaced).toEqual([
      [flaws.employeeWithoutUnit.municipality, String(10_000 + flaws.employeeWithoutUnit.position)],
    ]);
    for (const { entries } of parts)
      for (const { unit, employee } of entries) if (unit) expect(unit.code).toBe(employee.unit);
  });

  it('knows at true size whose every reference on an invoice is', () => {
    const world = makeWorld({ seed: 'dalsland', scale: 1 });
    for (const part of world.municipalities.values()) {
      const entries = makeDirectory(world, part, caseOfficer(part, []));
      const held = entries.flatMap(({ invoiceReference }) =>
        invoiceReference === null ? [] : [invoiceReference],
      );
      expect(new Set(held).size).toBe(held.length);
      const unknown = makeInvoices(world, part, 2026).filter(
        ({ buyerReference }) => !held.includes(buyerReference),
      );
      expect(unknown).toEqual([]);
    }
  });

  it('gives nobody themselves as manager', () => {
    for (const { entries } of parts) {
      const ids = new Set(entries.map(({ id }) => id));
      for (const { id, manager } of entries) {
        expect(manager).not.toBe(id);
        if (manager !== null) expect(ids.has(manager)).toBe(true);
      }
    }
  });
});
