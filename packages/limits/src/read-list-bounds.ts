import { Kind, parse } from 'graphql';
import type { ListBounds } from './operation-cost.ts';

/** What `@bounded(most:)` promises of each list, from the subgraphs' SDL: composition does not carry it over. */
export function readListBounds(sdl: Iterable<string>): ListBounds {
  const bounds = new Map<string, number>();
  for (const source of sdl) {
    for (const type of parse(source).definitions) {
      const hasFields =
        type.kind === Kind.OBJECT_TYPE_DEFINITION ||
        type.kind === Kind.OBJECT_TYPE_EXTENSION ||
        type.kind === Kind.INTERFACE_TYPE_DEFINITION ||
        type.kind === Kind.INTERFACE_TYPE_EXTENSION;
      if (!hasFields) continue;
      for (const field of type.fields ?? []) {
        const bounded = field.directives?.find((each) => each.name.value === 'bounded');
        const most = bounded?.arguments?.find((each) => each.name.value === 'most')?.value;
        if (most?.kind === Kind.INT) bounds.set(`${type.name.value}.${field.name.value}`, Number(most.value));
      }
    }
  }
  return bounds;
}
