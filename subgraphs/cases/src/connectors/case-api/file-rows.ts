import type { Asking } from '@samgraf/sources';
import { conform } from '@samgraf/sources';
import { z } from 'zod';
import type { FilePart, FileRow } from './file-part.ts';
import { askGroups } from './groups.ts';
import type { Guarded } from './protocol.ts';
import type { Taken, Terms } from './terms.ts';

const rows = z.array(z.unknown());
const looked = z.record(z.string(), z.unknown());
const grouped = z.object({
  groups: z.array(z.looseObject({ errandNumber: z.string() })),
});

/** As its errand is, and where it has a marking of its own, by that too. */
const guardedBy = ({ secrecy, errand }: FileRow): Guarded => ({
  ...errand,
  secrecy: secrecy ?? errand.secrecy,
});

/** Rows by their ids in the source. One call. */
export async function fileRowsById<R extends FileRow, T extends { readonly id: string }>(
  part: FilePart<R, T>,
  terms: Terms,
  asking: Asking,
  ids: readonly string[],
): Promise<Taken<R>[]> {
  const { system } = terms.connection.source;
  const body = await asking.lookUp([terms.tenant, part.plural, 'lookup'], {
    namespaces: terms.namespaces,
    [part.idsName]: ids,
    ...terms.narrowing,
  });
  const found = conform(system, rows, conform(system, looked, body)[part.plural]);
  const asked = new Set(ids);
  return terms.take(asking, part.shape, found, (each) => asked.has(each.id), guardedBy);
}

/** The same slice of several errands' rows, by errand number. One call. */
export function fileRowsByErrand<R extends FileRow, T extends { readonly id: string }>(
  part: FilePart<R, T>,
  terms: Terms,
  asking: Asking,
  errandNumbers: readonly string[],
  first: number,
  place: string | number | undefined,
): Promise<ReadonlyMap<string, ReadonlyArray<Taken<R>>>> {
  const { system } = terms.connection.source;
  return askGroups(errandNumbers, first, place, async (asked, limit, after) => {
    const body = await asking.lookUp([terms.tenant, part.plural, 'by-errand'], {
      namespaces: terms.namespaces,
      errandNumbers: asked,
      ...terms.narrowing,
      limit,
      after,
    });
    const { groups } = conform(system, grouped, body);
    return new Map(
      groups.flatMap((group) => {
        if (!asked.includes(group.errandNumber)) {
          asking.leaveOut();
          return [];
        }
        const found = conform(system, rows, group[part.plural]);
        const taken = terms.take(
          asking,
          part.shape,
          found,
          (each) => each.errandNumber === group.errandNumber,
          guardedBy,
        );
        const last = part.shape.safeParse(found.at(-1)).data;
        return [
          [group.errandNumber, { taken, next: found.length >= limit && last ? part.afterRow(last) : null }],
        ];
      }),
    );
  });
}
