import type { Labelled } from '@samgraf/sources';
import { type Ask, pupilEssentials, pupilFacts, RegisterConnector } from '@samgraf/ss12000';
import { pupilParents } from './pupil-parents.ts';

/** `Pupil` as far as places know of them: that there is one, whose register says so, and who is responsible. */
export class PupilConnector extends RegisterConnector<{ readonly id: string }> {
  readonly type = 'Pupil';

  protected found(ids: readonly string[], ask: Ask): Array<Labelled<{ readonly id: string }>> {
    return ask
      .rows(`${pupilEssentials} AND (tenant, id) IN (${pupilParents.sql})`, pupilParents.parameters(ids))
      .map((row) => this.label(row.tenant, { id: row.sort }, pupilFacts(row)));
  }

  /** @throws always: who is a pupil is listed by the schools' subgraph */
  protected listed(): never {
    throw new Error('Pupil has no list here.');
  }
}
