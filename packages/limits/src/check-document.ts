import { type ErrorCode, SamgrafError } from '@samgraf/errors';
import type { DocumentNode } from 'graphql';
import { type DocumentSize, measure } from './document-size.ts';
import type { Limits } from './limits.ts';

const checks: ReadonlyArray<readonly [keyof DocumentSize, ErrorCode, string]> = [
  ['depth', 'QUERY_TOO_DEEP', 'nests fields %s deep'],
  ['aliases', 'TOO_MANY_ALIASES', 'has %s aliases'],
  ['directives', 'TOO_MANY_DIRECTIVES', 'has %s directives'],
  ['fields', 'QUERY_TOO_LARGE', 'selects %s fields'],
];

/**
 * Refuses a document for its size alone, before it is validated: validating is what a bomb would make costly.
 *
 * @throws SamgrafError QUERY_TOO_DEEP, TOO_MANY_ALIASES, TOO_MANY_DIRECTIVES, QUERY_TOO_LARGE
 */
export function checkDocument(document: DocumentNode, limits: Limits): void {
  for (const { operation, size } of measure(document)) {
    for (const [what, code, sentence] of checks) {
      if (size[what] > limits[what]) {
        const name = operation.name?.value ?? 'The operation';
        throw new SamgrafError(
          code,
          `${name} ${sentence.replace('%s', String(size[what]))}; at most ${limits[what]} are allowed.`,
        );
      }
    }
  }
}
