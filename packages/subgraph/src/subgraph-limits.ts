import { defaultLimits, type Limits } from '@samgraf/limits';

/**
 * Room for what a gateway makes of the largest operation that it lets in: keys, type names and aliases added, lists as
 * long as they turned out to be. A caller that goes past the gateway is held by the same rules.
 */
export const subgraphLimits: Limits = {
  ...defaultLimits,
  // Representations come as variables.
  bodyBytes: 4 * 1024 * 1024,
  tokens: 12_000,
  depth: 18,
  fields: 3_000,
  aliases: 600,
  directives: 200,
  cost: 300_000,
};
