import type { Pool } from 'undici';

interface Errand {
  readonly errandNumber: string;
  readonly diaryNumber: string;
  readonly title: string;
  readonly status: string;
  readonly caseType: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly namespace: string;
  readonly stakeholders: ReadonlyArray<{ readonly role: string; readonly name: string }>;
}

const namespaces = ['KS', 'BN'];

/** The answer of the operation `PropertyDossier` by two calls to case management. */
export async function propertyDossier(
  pool: Pool,
  key: string,
  { municipality, designation }: { municipality: string; designation: string },
) {
  async function ask(path: string, body: object) {
    const response = await pool.request({
      method: 'POST',
      path: `/${municipality}/${path}`,
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify({ namespaces, protected: false, ...body }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: what one writes by hand checks nothing
    return (await response.body.json()) as any;
  }
  const name = { '1460': 'BENGTSFORS' }[municipality];
  const { groups } = await ask('errands/by-property', {
    propertyDesignations: [`${name} ${designation}`],
    limit: 51,
  });
  const errands: Errand[] = groups[0]?.errands ?? [];
  const errandNumbers = errands.map((each) => each.errandNumber);
  const decided =
    errandNumbers.length === 0
      ? { groups: [] }
      : await ask('decisions/by-errand', { errandNumbers, limit: 21 });
  const decisions = new Map<string, object[]>(
    decided.groups.map((each: { errandNumber: string; decisions: object[] }) => [
      each.errandNumber,
      each.decisions,
    ]),
  );
  return {
    designation,
    cases: errands.map(({ stakeholders, ...errand }) => ({
      ...errand,
      parties: stakeholders.map(({ role, name: called }) => ({ role, name: called })),
      decisions: decisions.get(errand.errandNumber) ?? [],
    })),
  };
}
