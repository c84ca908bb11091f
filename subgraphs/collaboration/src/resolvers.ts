import type { Configuration } from '@samgraf/configuration';
import { collaborationStatus } from './collaboration-status.ts';
import { everySystem } from './every-system.ts';
import type { Resolvers } from './generated/types.ts';
import { tenantId } from './tenant-id.ts';

/** Every field asks `read`, and `read` is the only way to what is known: it decides and loads. */
export const resolvers = (goals: Configuration['goals']): Resolvers => ({
  Query: {
    municipality: (_root, { code }, { read }) => read.one('Tenant', tenantId(code)),
    municipalities: (_root, page, { read }, info) => read.page('Tenant', page, info),
    systems: (_root, args, { read }, info) => read.page('System', args, info),
    agreements: (_root, args, { read }, info) => read.page('Agreement', args, info),
    grants: (_root, args, { read }, info) => read.page('Grant', args, info),
    collaborationStatus: async (_root, _args, { read }, info) =>
      collaborationStatus(await everySystem(read, info), goals),
  },
  Tenant: {
    systems: ({ id }, page, { read }, info) => read.pageOf('System', 'tenant', id, page, info),
  },
  System: {
    __resolveReference: async ({ id }, { read }) => read.one('System', id),
  },
  Agreement: {
    __resolveReference: async ({ id }, { read }) => read.one('Agreement', id),
  },
});
