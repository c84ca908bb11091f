import type { AccessIndex } from '@samgraf/ledger';
import type { Surroundings } from '@samgraf/subgraph';
import { accessCsv } from './access/access-csv.ts';
import { accessedBy } from './access/accessed-by.ts';
import { collaborationStatus } from './collaboration-status.ts';
import { everySystem } from './every-system.ts';
import type { Resolvers } from './generated/types.ts';
import { localId } from './local-id.ts';
import { mutations } from './mutations.ts';
import { explain } from './rights/explain.ts';
import { myAccess } from './rights/my-access.ts';
import { simulate } from './rights/simulate.ts';
import { withPurpose } from './rights/with-purpose.ts';
import { SigningKeys } from './signing/signing-keys.ts';
import { tenantId } from './tenant-id.ts';

/**
 * Every field that shows what is kept asks `read`, and `read` is the only way to it: it decides and loads. What an
 * asker may do is told by the rule itself, over the mapping of the schema; nothing is looked up for it.
 */
export function resolvers(surroundings: Surroundings, index: AccessIndex): Resolvers {
  const { configuration } = surroundings;
  const keys = new SigningKeys(surroundings.signingKeys);
  return {
    Query: {
      municipality: (_root, { code }, { read }) => read.one('Tenant', tenantId(code)),
      municipalities: (_root, page, { read }, info) => read.page('Tenant', page, info),
      systems: (_root, args, { read }, info) => read.page('System', args, info),
      agreements: (_root, args, { read }, info) => read.page('Agreement', args, info),
      grants: (_root, args, { read }, info) => read.page('Grant', args, info),
      collaborationStatus: async (_root, _args, { read }, info) =>
        collaborationStatus(await everySystem(read, info), configuration.goals),
      accessLog: (_root, args, { read }, info) => read.page('AccessLogEntry', args, info),
      accessLogTable: async (_root, args, { read }, info) => {
        const { nodes, pageInfo } = await read.page('AccessLogEntry', args, info);
        return { csv: accessCsv(nodes), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
      },
      me: (_root, _args, { asker }) => (asker.principal.kind === 'ANONYMOUS' ? null : {}),
      myAccess: (_root, { municipality, purpose }, { read, asker }) =>
        myAccess(surroundings, read, withPurpose(asker, purpose, configuration), municipality ?? null),
      explain: (_root, { field, municipality, purpose }, { read, asker }) =>
        explain(surroundings, read, withPurpose(asker, purpose, configuration), field, municipality),
      simulateAgreement: (_root, { draft, ends }, { asker }) =>
        simulate(surroundings, asker, {
          draft: draft ?? null,
          ends: ends ? (localId(ends, 'agreement', 'joint') ?? '') : null,
        }),
    },
    Mutation: mutations(surroundings, keys),
    Tenant: {
      signingKey: async ({ municipality }) => {
        const key = municipality ? await keys.publicKey(municipality.code) : null;
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
  };
}
