export { type CostCheck, costCheck } from './check-cost.ts';
export { checkDocument } from './check-document.ts';
export { checkTokens } from './check-tokens.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { Lru } from './lru.ts';
export type { ListBounds } from './operation-cost.ts';
export { readListBounds } from './read-list-bounds.ts';
export { type SourceCheck, sourceCheck } from './source-check.ts';
