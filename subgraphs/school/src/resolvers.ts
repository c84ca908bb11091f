import type { Resolvers } from './generated/types.ts';

/** Every field asks `read`, and `read` is the only way to a source: it decides and loads. */
export const resolvers: Resolvers = {
  Query: {
    schoolUnit: (_root, { id }, { read }) => read.one('SchoolUnit', id),
    schoolUnits: (_root, args, { read }, info) => read.page('SchoolUnit', args, info),
    pupil: (_root, { id }, { read }) => read.one('Pupil', id),
    pupils: (_root, args, { read }, info) => read.page('Pupil', args, info),
  },
  SchoolUnit: {
    __resolveReference: async ({ id }, { read }) => read.one('SchoolUnit', id),
    organisationUnit: ({ organisationUnit }, _args, { read }) =>
      read.one('OrganisationUnit', organisationUnit?.id),
  },
  OrganisationUnit: {
    __resolveReference: async ({ id }, { read }) => read.one('OrganisationUnit', id),
  },
  Pupil: {
    __resolveReference: async ({ id }, { read }) => read.one('Pupil', id),
    schoolUnit: ({ schoolUnit }, _args, { read }) => read.one('SchoolUnit', schoolUnit?.id),
    guardians: ({ id }, args, { read }, info) => read.listOf('Guardian', 'pupil', id, args, info),
  },
  Enrolment: {
    schoolUnit: ({ schoolUnit }, _args, { read }) => read.one('SchoolUnit', schoolUnit?.id),
  },
};
