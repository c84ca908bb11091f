import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConstDirectiveNode, Kind, parse } from 'graphql';
import { repositoryRoot } from '../running/repository-root.ts';

const ceilingOf = (directives: readonly ConstDirectiveNode[] = []): string | null => {
  const ceiling = directives
    .find(({ name }) => name.value === 'information')
    ?.arguments?.find(({ name }) => name.value === 'ceiling')?.value;
  return ceiling?.kind === Kind.ENUM ? ceiling.value : null;
};

/** `Type.field` → the ceiling that the SDL gives it, by its own directive or its type's. */
export function readCeilings(): ReadonlyMap<string, string> {
  const ceilings = new Map<string, string>();
  for (const file of ['shared', 'imports', 'economy', 'cases', 'collaboration', 'gis', 'hr', 'school']) {
    const { definitions } = parse(readFileSync(join(repositoryRoot, 'schema', `${file}.graphql`), 'utf8'));
    for (const type of definitions) {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || type.name.value === 'Query') continue;
      for (const field of type.fields ?? []) {
        const ceiling = ceilingOf(field.directives) ?? ceilingOf(type.directives);
        ceilings.set(`${type.name.value}.${field.name.value}`, ceiling ?? 'UNMAPPED');
      }
    }
  }
  return ceilings;
}
