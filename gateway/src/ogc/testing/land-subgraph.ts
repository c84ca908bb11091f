import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Subgraph, SubgraphRequest } from '@samgraf/subgraph';
import { GraphQLError, graphql, parse } from 'graphql';
import { makeSites, type Site } from './land-records.ts';
import { landSdl } from './land-sdl.ts';

/** The land as a subgraph, with what was asked of it. */
export interface Land extends Subgraph {
  readonly sites: Site[];
  readonly asked: SubgraphRequest[];
  /** Whose token may read visits. */
  readonly readers: Set<string>;
  /** A code that the next answers fail with; null: none. */
  failing: string | null;
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Listing {
  readonly municipality?: readonly string[] | null;
  readonly within?: { readonly box?: Box | null } | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The composed schema of the land. */
export function landSupergraph(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'land', typeDefs: parse(landSdl), url: 'http://land.internal' },
  ]);
  if (!supergraphSdl) throw new Error(`The land does not compose: ${errors?.join('; ')}`);
  return supergraphSdl;
}

/** A subgraph over some sites, executed by graphql-js. */
export function landSubgraph(count: number): Land {
  const sites = makeSites(count);
  const schema = buildSubgraphSchema([{ typeDefs: parse(landSdl), resolvers: resolversOf(sites) }]);
  const land: Land = {
    name: 'land',
    schema,
    sites,
    asked: [],
    readers: new Set(['Bearer good']),
    failing: null,
    async execute(request) {
      land.asked.push(request);
      const { query, variables, operationName, headers } = request;
      const asksVisits = /\bvisits?\b/.test(query);
      const mayRead = !asksVisits || land.readers.has(headers.authorization ?? '');
      const answer =
        land.failing !== null
          ? { data: null, errors: [{ message: 'failing', extensions: { code: land.failing } }] }
          : await graphql({
              schema,
              source: query,
              variableValues: variables,
              operationName,
              contextValue: { mayRead },
            });
      const source = {
        municipality: '1461',
        system: 'land',
        status: 'LIVE',
        asOf: '2026-01-01T00:00:00Z',
        reason: null,
      };
      const denied = { field: 'Visit', municipality: '1461', reason: 'NOT_GRANTED' };
      return {
        ...JSON.parse(JSON.stringify(answer)),
        extensions: { sources: mayRead ? [source] : [], access: { denied: mayRead ? [] : [denied] } },
      };
    },
    ready: () => true,
    async close() {},
  };
  return land;
}

function page<T>(all: readonly T[], { first, after }: Listing) {
  const from = after ? Number(Buffer.from(after, 'base64url').toString()) : 0;
  if (!Number.isInteger(from)) throw new GraphQLError('no cursor', { extensions: { code: 'BAD_CURSOR' } });
  const to = from + Math.min(first ?? 20, 500);
  const cursorOf = (index: number) => Buffer.from(String(index + 1)).toString('base64url');
  const edges = all.slice(from, to).map((node, index) => ({ cursor: cursorOf(from + index), node }));
  return {
    edges,
    count: all.length,
    complete: true,
    pageInfo: { hasNextPage: to < all.length, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

const inside = (box: Box | null | undefined) => (site: Site) =>
  !box ||
  (site.place !== null &&
    box.west <= site.place.longitude &&
    site.place.longitude <= box.east &&
    box.south <= site.place.latitude &&
    site.place.latitude <= box.north);

function resolversOf(sites: readonly Site[]) {
  const visits = sites.map((site, index) => ({ id: `1461:visit:${index}`, site, title: `Besök ${index}` }));
  const ways = sites
    .filter(({ place }) => place)
    .slice(0, 30)
    .map(({ place }, index) => ({
      id: `1461:way:${index}`,
      name: `Väg ${index}`,
      geometry: {
        type: 'LineString',
        coordinates: [
          [place!.longitude, place!.latitude],
          [place!.longitude + 0.01, place!.latitude + 0.005],
        ],
      },
    }));
  // The same selection is asked for page by page: looked through once.
  let last: { key: string; kept: readonly Site[] } = { key: '', kept: [] };
  function selected({ municipality, within }: Listing): readonly Site[] {
    const key = JSON.stringify([municipality, within]);
    if (last.key !== key) {
      const kept = sites
        .filter((each) => !municipality || municipality.includes(each.municipality.code))
        .filter(inside(within?.box));
      last = { key, kept };
    }
    return last.kept;
  }
  type MayRead = { readonly mayRead: boolean };
  return {
    Query: {
      sites: (_root: unknown, listing: Listing) => page(selected(listing), listing),
      site: (_root: unknown, { id }: { id: string }) => sites.find((each) => each.id === id) ?? null,
      visits: (_root: unknown, listing: Listing, { mayRead }: MayRead) =>
        page(mayRead ? visits : [], listing),
      visit: (_root: unknown, { id }: { id: string }, { mayRead }: MayRead) =>
        (mayRead && visits.find((each) => each.id === id)) || null,
      ways: (_root: unknown, listing: Listing) => page(ways, listing),
      way: (_root: unknown, { id }: { id: string }) => ways.find((each) => each.id === id) ?? null,
    },
  };
}
