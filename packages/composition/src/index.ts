export { type ComposedSubgraph, composeSupergraph } from './compose-supergraph.ts';
export { type Finding, findingLine } from './lint/finding.ts';
export { lintSchema } from './lint/lint-schema.ts';
export type { Report, Rule } from './lint/rule.ts';
export { rules } from './lint/rules.ts';
export { lintRepository } from './lint-repository.ts';
export { lintResolvers, type ResolverMap } from './lint-resolvers.ts';
