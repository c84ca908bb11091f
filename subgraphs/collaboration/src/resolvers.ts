import type { Configuration } from '@samgraf/configuration';
import type { AccessIndex } from '@samgraf/ledger';
import { recordId } from '@samgraf/sources';
import type { Surroundings } from '@samgraf/subgraph';
import { accessCsv } from './access/access-csv.ts';
import { accessedBy } from './access/accessed-by.ts';
import type { Changes } from './changes/changes.ts';
import { collaborationStatus } from './collaboration-status.ts';
import { everySystem } from './every-system.ts';
import type { Resolvers } from './generated/types.ts';
import type { LifeEvent } from './life-events.ts';
import { localId } from './local-id.ts';
import type { Rights } from './rights/rights.ts';
import { tenantId } from './tenant-id.ts';

/** What the resolvers are given: by themselves they reach neither the store of agreements nor a key. */
export interface ResolverParts {
  readonly surroundings: Surroundings;
  readonly goals: Configuration['goals'];
  /** Codes of those that the goals are for. */
  readonly municipalities: readonly string[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly rights: Rights;
  readonly changes: Changes;
  /** The public key of a tenant, as JWK; null where it has none. */
  readonly signingKey: (tenant: string) => Promise<object | null>;
  readonly index: AccessIndex;
}

/**
 * Every field that shows what is kept asks `read`, and `read` is the only way to it: it decides and loads. What an
 * asker may do is told by the rule itself; nothing is looked up for it.
 */
export const resolvers = ({
  surroundings,
  goals,
  municipalities,
  lifeEvents,
  rights,
  changes,
  signingKey,
  index,
}: ResolverParts): Resolvers => ({
  Query: {
    municipality: (_root, { code }, { read }) => read.one('Tenant', tenantId(code)),
    municipalities: (_root, page, { read }, info) => read.page('Tenant', page, info),
    systems: (_root, args, { read }, info) => read.page('System', args, info),
    agreements: (_root, args, { read }, info) => read.page('Agreement', args, info),
    grants: (_root, args, { read }, info) => read.page('Grant', args, info),
    collaborationStatus: async (_root, _args, { read }, info) =>
      collaborationStatus(await everySystem(read, municipalities, info), goals),
    publicServices: (_root, args, { read }, info) => read.page('PublicService', args, info),
    authorityLinks: (_root, args, { read }, info) => read.page('AuthorityLink', args, info),
    lifeEvents: () => lifeEvents,
    accessLog: (_root, args, { read }, info) => read.page('AccessLogEntry', args, info),
    accessLogTable: async (_root, args, { read }, info) => {
      const { nodes, pageInfo } = await read.page('AccessLogEntry', args, info);
      return {
        csv: nodes.length > 0 ? accessCsv(nodes) : null,
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      };
    },
    me: (_root, _args, { asker }) => (asker.principal.kind === 'ANONYMOUS' ? null : {}),
    myAccess: (_root, { municipality, purpose }, { read, asker }) =>
      rights.myAccess(asker, read, purpose, municipality ?? null),
    explain: (_root, { field, municipality, purpose }, { read, asker }) =>
      rights.explain(asker, read, purpose, field, municipality),
    simulateAgreement: (_root, { draft, ends }, { asker }) =>
      rights.simulate(asker, {
        draft: draft ?? null,
        ends: ends ? (localId(ends, 'agreement', 'joint') ?? '') : null,
      }),
  },
  Mutation: {
    proposeAgreement: (_root, { draft }, { asker }) => changes.propose(asker, draft),
    signAgreement: (_root, { id }, { asker }) => changes.sign(asker, id),
    suspendAgreement: (_root, { id, decision }, { asker }) => changes.end(asker, 'SUSPEND', id, decision),
    resumeAgreement: (_root, { id, decision }, { asker }) => changes.end(asker, 'RESUME', id, decision),
    revokeAgreement: (_root, { id, decision }, { asker }) => changes.end(asker, 'REVOKE', id, decision),
    grant: async (_root, { grant }, { asker, read }) => {
      const id = await changes.give(asker, grant);
      return read.one('Grant', recordId(asker.principal.tenant ?? '', 'grant', id));
    },
    revokeGrant: async (_root, { id }, { asker }) => {
      await changes.take(asker, id);
      return { grant: id };
    },
  },
  Tenant: {
    signingKey: async ({ municipality }) => {
      const key = municipality ? await signingKey(municipality.code) : null;
      return key && JSON.stringify(key);
    },
    systems: ({ id }, page, { read }, info) => read.pageOf('System', 'tenant', id, page, info),
  },
  Me: {
    accessedBy: (_me, page, { asker }) => accessedBy(surroundings, index, asker, page),
  },
  System: {
    __resolveReference: async ({ id }, { read }) => read.one('System', id),
  },
  Agreement: {
    __resolveReference: async ({ id }, { read }) => read.one('Agreement', id),
  },
  PublicService: {
    __resolveReference: async ({ id }, { read }) => read.one('PublicService', id),
  },
  AuthorityLink: {
    __resolveReference: async ({ id }, { read }) => read.one('AuthorityLink', id),
  },
});
