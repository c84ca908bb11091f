import { municipalities } from '../../municipalities.ts';
import type { Answer } from '../../running/answer.ts';
import type { Samgraf } from '../../running/samgraf.ts';

/** One question that is put again and again while things are broken. */
export interface Put {
  /** `cases of 1461` */
  readonly what: string;
  readonly asks: 'CASES' | 'LEDGERS';
  /** Whose systems it needs. */
  readonly tenants: readonly string[];
  readonly answer: Answer;
  /** Ids of what was given, by municipality. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

/** Fields of a subgraph that needs no source go along: they must be there whatever else is not. */
const beside = 'collaborationStatus { shared { percent } }';

/** Puts every question at once: each municipality about its cases and its ledger, and one person to all registers. */
export function putAll(samgraf: Samgraf): Promise<Put[]> {
  const put = async (asks: Put['asks'], field: string, as: string, tenants: readonly string[]) => {
    const document = `{ ${field} { nodes { id } complete } ${beside} }`;
    const answer = await samgraf.ask(document, { as });
    const [list = ''] = /^\w+/.exec(field) ?? [];
    const ids: string[] = (answer.data?.[list]?.nodes ?? []).map((each: { id: string }) => each.id);
    return {
      what: `${list} of ${tenants.join(', ')}`,
      asks,
      tenants,
      answer,
      given: Map.groupBy(ids, (id) => id.slice(0, id.indexOf(':'))),
    };
  };
  return Promise.all([
    ...municipalities.flatMap(({ code, slug }) => [
      put('CASES', `cases(municipality: ["${code}"], first: 5)`, `case-officer.${slug}`, [code]),
      put('LEDGERS', `organisationUnits(municipality: ["${code}"], first: 5)`, `economist.${slug}`, [code]),
    ]),
    put(
      'CASES',
      'cases',
      'citizen.amal',
      municipalities.map((each) => each.code),
    ),
  ]);
}
