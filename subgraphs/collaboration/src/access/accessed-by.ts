import type { AccessIndex, Found } from '@samgraf/ledger';
import { recordId } from '@samgraf/sources';
import { type Asker, decodeCursor, encodeCursor, pageSize, type Surroundings } from '@samgraf/subgraph';
import { ownPseudonyms } from './own-pseudonyms.ts';
import { swedishArea, swedishFunction, swedishPurpose } from './plain-swedish.ts';

/**
 * Who has seen something of the asker's (GDPR 15). Nobody can ask for another: whose it is comes from the token and from
 * nothing that the question says, so no grant opens or closes it. What a person did themself is not told, nor what
 * would reveal a secret, until the tenant's delay has passed.
 */
export async function accessedBy(
  surroundings: Surroundings,
  index: AccessIndex,
  asker: Asker,
  page: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
) {
  const { configuration, now, ledger } = surroundings;
  const first = pageSize(page.first);
  const tenants = [...configuration.tenants.values()];
  const found = await index.find({
    trees: tenants.map((each) => each.code),
    first: first + 1,
    after: page.after ? decodeCursor(page.after) : null,
    subjects: ownPseudonyms(
      asker.principal,
      tenants.map((each) => each.code),
      ledger,
    ),
    outcome: 'ALLOWED',
    kinds: ['EMPLOYEE', 'SYSTEM', 'REPRESENTATIVE'],
    secretBefore: new Map(
      tenants.map(({ code, ledger: told }) => [code, daysBefore(now(), told?.delayDays ?? 180)]),
    ),
  });
  const edges = found
    .slice(0, first)
    .filter((each, index) => index === 0 || !isTheSame(each, found[index - 1] as Found))
    .map((each) => ({ cursor: encodeCursor(each.sortKey), node: notice(surroundings, each) }));
  return {
    edges,
    nodes: edges.map((each) => each.node),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: Boolean(page.after),
      startCursor: edges[0]?.cursor ?? null,
      // Of what was looked at, told or not, so that the next page goes on from it.
      endCursor:
        edges.length > 0 ? encodeCursor((found[Math.min(first, found.length) - 1] as Found).sortKey) : null,
    },
    sources: [],
    complete: true,
  };
}

/** Of what one request saw of several types, each kind of information is told once. */
function isTheSame({ tree, entry }: Found, before: Found): boolean {
  const same = tree === before.tree && entry.correlation === before.entry.correlation;
  return same && entry.areas.join() === before.entry.areas.join();
}

function notice({ configuration }: Surroundings, { tree, local, entry }: Found) {
  const home = configuration.tenants.get(entry.home ?? '');
  const authority = home?.authorities.find((each) => each.code === entry.homeAuthority);
  const municipality = (code: string) => ({ code, name: configuration.tenants.get(code)?.name ?? code });
  const said = swedishFunction(entry.functions);
  const purpose = entry.purpose === null ? null : swedishPurpose(configuration.purposes.get(entry.purpose));
  const information = entry.areas.map(swedishArea);
  const who = authority && home ? `${authority.name} i ${home.name} (${said})` : 'Ett anslutet system';
  const what = `${information.join(' och ')} hos ${municipality(entry.tenant).name}`;
  return {
    id: recordId(tree, 'notice', local),
    time: entry.time,
    authority:
      authority && home
        ? {
            id: recordId(home.code, 'authority', authority.code),
            name: authority.name,
            municipality: municipality(home.code),
          }
        : null,
    function: said,
    purpose,
    information,
    sentence: `${who} har tagit del av ${what}${purpose ? ` för ${purpose}` : ''}.`,
    municipality: municipality(entry.tenant),
  };
}

function daysBefore(now: number, days: number): string {
  return new Date(now - days * 86_400_000).toISOString();
}
