import type { PropertyNames } from '@samgraf/designations';
import type { Asking } from '@samgraf/sources';
import { conform } from '@samgraf/sources';
import { z } from 'zod';
import { type CasePlace, errandsAfter } from './case-order.ts';
import { askGroups } from './groups.ts';
import type { ErrandFilter } from './list-errands.ts';
import { type Errand, errandShape } from './protocol.ts';
import type { Taken, Terms } from './terms.ts';

const answer = z.object({
  groups: z.array(z.object({ propertyDesignation: z.string(), errands: z.array(z.unknown()) })),
});
const placed = z.object({ openedOn: z.string(), errandNumber: z.string() });

/** One connection's errands about each property, by full designation (`MELLERUD ASSAREBYN 1:23`). */
export function errandsByProperty(
  terms: Terms,
  asking: Asking,
  propertyDesignations: readonly string[],
  names: PropertyNames,
  { status }: ErrandFilter,
  first: number,
  place: CasePlace | null,
): Promise<ReadonlyMap<string, ReadonlyArray<Taken<Errand>>>> {
  const { system } = terms.connection.source;
  return askGroups(
    propertyDesignations,
    first,
    errandsAfter(place, terms.tenant),
    async (asked, limit, after) => {
      const body = await asking.lookUp([terms.tenant, 'errands', 'by-property'], {
        namespaces: terms.namespaces,
        propertyDesignations: asked,
        status,
        ...terms.narrowing,
        limit,
        after,
      });
      const { groups } = conform(system, answer, body);
      return new Map(
        groups.flatMap(({ propertyDesignation, errands }) => {
          if (!asked.includes(propertyDesignation)) {
            asking.leaveOut();
            return [];
          }
          const taken = terms.take(
            asking,
            errandShape,
            errands,
            ({ propertyDesignation: own }) =>
              own !== null && names.idOf(own) === names.idOf(propertyDesignation),
            (each) => each,
          );
          const last = placed.safeParse(errands.at(-1)).data;
          const next = errands.length >= limit && last ? `${last.openedOn}|${last.errandNumber}` : null;
          return [[propertyDesignation, { taken, next }]];
        }),
      );
    },
  );
}
