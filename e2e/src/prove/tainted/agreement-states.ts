import type { Agreement, AgreementParty, Level } from '@samgraf/policy';
import type { FieldMapping } from './field-mapping.ts';

/** The one purpose that the agreements open for. */
export const agreedPurpose = 'case-handling';

/** A field that no agreement names, though it names the rest of its type. */
export const leftOut = new Set(['Decision.outcome', 'Account.name', 'Invoice.number']);

type Change = (agreement: Agreement) => Agreement;

const everyParty =
  (change: Partial<AgreementParty>): Change =>
  (agreement) => ({ ...agreement, parties: agreement.parties.map((each) => ({ ...each, ...change })) });
const oneParty =
  (change: Partial<AgreementParty>): Change =>
  (agreement) => ({
    ...agreement,
    parties: agreement.parties.map((each) => (each.tenant === '1492' ? { ...each, ...change } : each)),
  });

/** Where the agreements of all areas stand; in the first two there is none, or none that counts yet. */
export const agreementStates: Readonly<Record<string, Change | null>> = {
  none: null,
  proposed: oneParty({ standing: 'PROPOSED' }),
  unsignedByThird: (agreement) => {
    const third = { ...agreement.parties[0], tenant: '1438', standing: 'PROPOSED' } as AgreementParty;
    return { ...agreement, parties: [...agreement.parties, third] };
  },
  direct: (agreement) => agreement,
  // Of the reader's own people alone, and these are nobody's.
  responsible: (agreement) => ({ ...agreement, records: 'RESPONSIBLE' }),
  query: (agreement) => ({ ...agreement, mode: 'QUERY_ANSWER' }),
  statistics: (agreement) => ({ ...agreement, mode: 'STATISTICS' }),
  withoutBasis: (agreement) => ({ ...agreement, personalData: null }),
  suspended: oneParty({ standing: 'SUSPENDED' }),
  revoked: oneParty({ standing: 'REVOKED' }),
  expired: everyParty({ to: '2026-11-19' }),
  notBegun: oneParty({ from: '2026-11-21' }),
  levelThree: oneParty({ level: 3 }),
};

/** One agreement for each area, all in the same state. */
export function agreementsIn(state: string, mappings: ReadonlyMap<string, FieldMapping>): Agreement[] {
  const change = agreementStates[state];
  if (!change) return [];
  const byArea = Map.groupBy(
    [...mappings].filter(([field]) => !leftOut.has(field)),
    ([, mapping]) => mapping.area,
  );
  return [...byArea].map(([area, fields]) =>
    change(
      agreement(
        area,
        fields.map(([field]) => field),
      ),
    ),
  );
}

const agreement = (area: string, fields: readonly string[]): Agreement => ({
  id: `all-of-${area}`,
  version: 1,
  title: area,
  area,
  mode: 'DIRECT_ACCESS',
  purposes: [agreedPurpose],
  fields,
  lowestLevel: 3 as Level,
  highestLevel: 4,
  parties: ['1461', '1492'].map((tenant) => ({
    tenant,
    level: 4,
    from: '2026-01-01',
    to: null,
    decision: 'KS 2026/1',
    standing: 'SIGNED',
  })),
  personalData: {
    secrecyBasis: 'OSL 10:28',
    gdprBasis: 'GDPR 6.1 e',
    jointControllers: 'A 26',
    processors: 'A 28',
  },
});
