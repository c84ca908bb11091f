import { recordId } from '@samgraf/sources';
import type { Resolvers } from './generated/types.ts';

/** Every field asks `read`, and `read` is the only way to a source: it decides and loads. */
export const resolvers: Resolvers = {
  Query: {
    employee: (_root, { id }, { read }) => read.one('Employee', id),
    employees: (_root, args, { read }, info) => read.page('Employee', args, info),
    myEmployee: async (_root, args, { read, asker: { principal } }, info) => {
      const { tenant, signature } = principal;
      if (tenant === null || !signature) return null;
      return only(
        await read.listOf('Employee', 'handler', recordId(tenant, 'handler', signature), args, info),
      );
    },
    employment: (_root, { id }, { read }) => read.one('Employment', id),
    employments: (_root, args, { read }, info) => read.page('Employment', args, info),
    absences: (_root, args, { read }, info) => read.page('Absence', args, info),
    headCounts: (_root, args, { read }, info) => read.page('HeadCount', args, info),
    timeImports: (_root, args, { read }, info) => read.page('Import', args, info),
  },
  Employment: {
    __resolveReference: async ({ id }, { read }) => read.one('Employment', id),
    unit: ({ unit }, _args, { read }) => read.one('OrganisationUnit', unit?.id),
    employee: async ({ id }, args, { read }, info) =>
      only(await read.listOf('Employee', 'employment', id, args, info)),
    absences: ({ id }, args, { read }, info) => read.pageOf('Absence', 'employment', id, args, info),
  },
  Absence: {
    __resolveReference: async ({ id }, { read }) => read.one('Absence', id),
    employment: ({ employment }, _args, { read }) => read.one('Employment', employment?.id),
  },
  HeadCount: {
    __resolveReference: async ({ id }, { read }) => read.one('HeadCount', id),
    unit: ({ unit }, _args, { read }) => read.one('OrganisationUnit', unit?.id),
  },
  Import: {
    problems: ({ id }, args, { read }, info) => read.pageOf('ImportProblem', 'import', id, args, info),
  },
  Employee: {
    __resolveReference: async ({ id }, { read }) => read.one('Employee', id),
    unit: ({ unit }, _args, { read }) => read.one('OrganisationUnit', unit?.id),
    manager: ({ manager }, _args, { read }) => read.one('Employee', manager?.id),
  },
  OrganisationUnit: {
    __resolveReference: async ({ id }, { read }) => read.one('OrganisationUnit', id),
    staff: ({ id }, args, { read }, info) => read.pageOf('Employee', 'unit', id, args, info),
    headCount: ({ id }, args, { read }, info) => read.pageOf('HeadCount', 'unit', id, args, info),
  },
  Handler: {
    __resolveReference: async ({ id }, { read }) => read.one('Handler', id),
    employee: async ({ id }, args, { read }, info) =>
      only(await read.listOf('Employee', 'handler', id, args, info)),
  },
  InvoiceReference: {
    __resolveReference: async ({ id }, { read }) => read.one('InvoiceReference', id),
    employee: async ({ id }, args, { read }, info) =>
      only(await read.listOf('Employee', 'invoiceReference', id, args, info)),
  },
};

/** Who is meant where one is found: a signature of two is nobody's in particular. */
const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? found[0]! : null);
