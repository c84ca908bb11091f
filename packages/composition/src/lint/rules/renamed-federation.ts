import { Kind } from 'graphql';
import { argumentOf, directivesNamed } from '../directives-named.ts';
import type { Rule } from '../rule.ts';

/** The other rules know federation's directives by name: under another they would go unseen. */
export const renamedFederation: Rule = {
  code: 'RENAMED_FEDERATION',
  sentence:
    '@link takes no `as`: federation and its directives keep their names, so that the rules see them.',
  check(subgraphs, report) {
    for (const { name, document } of subgraphs) {
      for (const node of document.definitions) {
        if (node.kind !== Kind.SCHEMA_EXTENSION && node.kind !== Kind.SCHEMA_DEFINITION) continue;
        for (const link of directivesNamed(node.directives, 'link')) {
          const imports = [argumentOf(link, 'import') ?? []].flat() as Array<string | { as?: string }>;
          const renamed =
            argumentOf(link, 'as') ??
            imports.flatMap((each) => (typeof each === 'string' ? [] : (each.as ?? [])))[0];
          if (renamed !== undefined) report(link, `${name} calls something of federation ${String(renamed)}`);
        }
      }
    }
  },
};
