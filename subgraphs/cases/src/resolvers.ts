import { propertyId } from '@samgraf/designations';
import type { ContentLinks } from './content/content-links.ts';
import type { Resolvers } from './generated/types.ts';
import { lastOf } from './last-of.ts';
import { ownWhereAsked } from './own-where-asked.ts';

/**
 * Every field asks `read`, and `read` is the only way to a source: it decides and loads.
 *
 * @param links of files, made for who asks
 */
export const resolvers = (links: ContentLinks): Resolvers => ({
  Query: {
    case: (_root, { id }, { read }) => read.one('Case', id),
    cases: (_root, args, { read, asker }, info) => read.page('Case', ownWhereAsked(args, asker), info),
    document: (_root, { id }, { read }) => read.one('Document', id),
    decision: (_root, { id }, { read }) => read.one('Decision', id),
    property: (_root, { id }, { read }) => read.one('Property', id),
    propertyByDesignation: (_root, { municipality, designation }, { read }) =>
      read.one('Property', propertyId(municipality, designation)),
    publicRegister: (_root, args, { read }, info) => read.page('PublicRegisterEntry', args, info),
    publicRegisterEntry: (_root, { id }, { read }) => read.one('PublicRegisterEntry', id),
    caseImports: (_root, args, { read }, info) => read.page('Import', args, info),
  },
  Case: {
    __resolveReference: async ({ id }, { read }) => read.one('Case', id),
    reference: ({ reference }, _args, { read }) => read.one('CaseReference', reference?.id),
    handledBy: ({ handledBy }, _args, { read }) => read.one('Handler', handledBy?.id),
    property: ({ property }, _args, { read }) => read.one('Property', property?.id),
    place: ({ place }, _args, { read }) => read.one('PropertyPlace', place?.id),
    parties: ({ id }, args, { read }, info) => read.listOf('Party', 'case', id, args, info),
    documents: ({ id }, args, { read }, info) => read.pageOf('Document', 'case', id, args, info),
    latestDocument: async ({ id }, args, { read }, info) =>
      lastOf(await read.listOf('Document', 'case', id, args, info)),
    decisions: ({ id }, args, { read }, info) => read.pageOf('Decision', 'case', id, args, info),
  },
  Document: {
    __resolveReference: async ({ id }, { read }) => read.one('Document', id),
    case: (document, _args, { read }) => read.one('Case', document.case?.id),
    content: ({ id, content }, _args, { asker }) => content && links.make(id, content, asker),
  },
  Decision: {
    __resolveReference: async ({ id }, { read }) => read.one('Decision', id),
    case: (decision, _args, { read }) => read.one('Case', decision.case?.id),
  },
  CaseReference: {
    __resolveReference: async ({ id }, { read }) => read.one('CaseReference', id),
  },
  Handler: {
    __resolveReference: async ({ id }, { read }) => read.one('Handler', id),
  },
  Property: {
    __resolveReference: async ({ id }, { read }) => read.one('Property', id),
    cases: ({ id }, args, { read }, info) => read.pageOf('Case', 'property', id, args, info),
  },
  PropertyPlace: {
    __resolveReference: async ({ id }, { read }) => read.one('PropertyPlace', id),
  },
  PublicRegisterEntry: {
    __resolveReference: async ({ id }, { read }) => read.one('PublicRegisterEntry', id),
    property: ({ property }, _args, { read }) => read.one('Property', property?.id),
  },
  Import: {
    problems: ({ id }, args, { read }, info) => read.pageOf('ImportProblem', 'import', id, args, info),
  },
});
