import type { DatabaseSync } from 'node:sqlite';
import type { Pool } from 'undici';

interface Errand {
  readonly errandNumber: string;
  readonly diaryNumber: string;
  readonly title: string;
  readonly caseType: string;
  readonly openedOn: string;
  readonly propertyDesignation: string | null;
  readonly stakeholders: ReadonlyArray<{ readonly role: string; readonly name: string }>;
}

/** What the answer is joined from besides case management: the stores as Samgraf has filled them. */
export interface DeskStores {
  readonly directory: DatabaseSync;
  readonly geodata: DatabaseSync;
  readonly invoices: DatabaseSync;
}

/** The answer of the operation `EmployeeDesk` by two calls to case management and three statements. */
export function employeeDesk(pool: Pool, key: string, { directory, geodata, invoices }: DeskStores) {
  const who = directory.prepare(
    'SELECT name, title, unit_name FROM employee WHERE tenant = ? AND signature = ?',
  );
  const where = geodata.prepare(
    'SELECT f.id, f.easting, f.northing FROM json_each(?) k CROSS JOIN feature f ON f.id = k.value',
  );
  const bought = invoices.prepare(
    `SELECT d.project, d.number, d.supplier_name, d.payable, d.due_on, d.status FROM json_each(?) k
     CROSS JOIN document d ON d.tenant = ? AND d.project = k.value ORDER BY d.sort`,
  );
  return async ({ municipality, signature }: { municipality: string; signature: string }) => {
    const headers = { 'content-type': 'application/json', 'x-api-key': key };
    const listed = await pool.request({
      method: 'GET',
      path: `/${municipality}/errands?namespace=BN&status=${encodeURIComponent('Öppet')}&handler=${signature}&protected=false&limit=51`,
      headers,
    });
    const { errands } = (await listed.body.json()) as { errands: Errand[] };
    const documented = await pool.request({
      method: 'POST',
      path: `/${municipality}/documents/by-errand`,
      headers,
      body: JSON.stringify({
        namespaces: ['BN'],
        protected: false,
        errandNumbers: errands.map((each) => each.errandNumber),
        limit: 501,
      }),
    });
    const { groups } = (await documented.body.json()) as {
      groups: ReadonlyArray<{ readonly errandNumber: string; readonly documents: readonly object[] }>;
    };
    const last = new Map(groups.map((each) => [each.errandNumber, each.documents.at(-1)]));
    const idOf = ({ propertyDesignation }: Errand) =>
      `${municipality}:property:${propertyDesignation?.slice(propertyDesignation.indexOf(' ') + 1)}`;
    const places = new Map(where.all(JSON.stringify(errands.map(idOf))).map((each) => [each.id, each]));
    const invoicesOf = Map.groupBy(
      bought.all(JSON.stringify(errands.map((each) => each.diaryNumber)), municipality),
      (each) => each.project,
    );
    return {
      myEmployee: who.get(municipality, signature.toUpperCase()),
      cases: errands.map(({ stakeholders, ...errand }) => ({
        ...errand,
        parties: stakeholders.map(({ role, name }) => ({ role, name })),
        place: places.get(idOf(errand as Errand)),
        latestDocument: last.get(errand.errandNumber),
        invoices: invoicesOf.get(errand.diaryNumber) ?? [],
      })),
    };
  };
}
