import type { SubgraphHeaders } from '@samgraf/subgraph';
import type { Asking } from './reach-table.ts';

/** What a request says of who asks and for what; the world's token is the name. */
export function headersOf({ who, purpose, askingCase }: Asking): SubgraphHeaders {
  return {
    authorization: who,
    ...(purpose !== null && { 'x-purpose': purpose }),
    ...(askingCase !== null && { 'x-case': askingCase }),
  };
}
