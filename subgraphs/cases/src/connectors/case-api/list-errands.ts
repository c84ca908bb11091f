import type { Asking } from '@samgraf/sources';
import { conform, SourceFailure } from '@samgraf/sources';
import { z } from 'zod';
import { type CasePlace, errandsAfter } from './case-order.ts';
import { type Errand, errandShape } from './protocol.ts';
import type { Taken, Terms } from './terms.ts';

/** Filters of a list in the API's words. */
export interface ErrandFilter {
  readonly status?: string | undefined;
  readonly text?: string | undefined;
  readonly propertyDesignation?: string | undefined;
  readonly handler?: string | undefined;
  readonly caseType?: string | undefined;
  readonly openedFrom?: string | undefined;
  readonly openedTo?: string | undefined;
}

const answer = z.object({ errands: z.array(z.unknown()), next: z.string().nullable() });

/**
 * One connection's part of a page. Goes on until the page is full or the list ends, so that a source that caps
 * its pages, or sends what has to be left out, does not make the page short.
 */
export async function listErrands(
  terms: Terms,
  asking: Asking,
  filter: ErrandFilter,
  first: number,
  place: CasePlace | null,
): Promise<Taken<Errand>[]> {
  const { system } = terms.connection.source;
  const taken: Taken<Errand>[] = [];
  let after = errandsAfter(place, terms.tenant);
  while (taken.length < first) {
    const body = await asking.get([terms.tenant, 'errands'], {
      namespace: terms.namespaces,
      ...filter,
      ...terms.narrowing,
      limit: first - taken.length,
      after,
    });
    const { errands, next } = conform(system, answer, body);
    taken.push(
      ...terms.take(
        asking,
        errandShape,
        errands,
        () => true,
        (each) => each,
      ),
    );
    if (next === null) break;
    // A source that leads back to where we are would keep us until the deadline.
    if (next === after || errands.length === 0) throw new SourceFailure(system, 'BAD_ANSWER');
    after = next;
  }
  return taken;
}
