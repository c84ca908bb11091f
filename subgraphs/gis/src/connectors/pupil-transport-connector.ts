import { type Arguments, type Labelled, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import {
  type Ask,
  pupilEssentials,
  pupilFacts,
  RegisterConnector,
  type RegisterParts,
  type SchoolConnection,
} from '@samgraf/ss12000';
import type { PupilTransportRecord } from '../transport/pupil-transport-record.ts';
import type { PupilTransports } from '../transport/pupil-transports.ts';
import type { TransportGeography } from '../transport/transport-geography.ts';
import { pupilParents } from './pupil-parents.ts';

/**
 * Ways to school, by their pupil. Which pupils there are, what of them is withheld and who is responsible is the register's
 * word, the same as of the pupil; the scope is pushed down to it.
 */
export class PupilTransportConnector extends RegisterConnector<PupilTransportRecord> {
  readonly type = 'PupilTransport';
  readonly #transports: PupilTransports;
  readonly #geography: TransportGeography;

  constructor(parts: RegisterParts, transports: PupilTransports, geography: TransportGeography) {
    super(parts);
    this.#transports = transports;
    this.#geography = geography;
  }

  protected found(ids: readonly string[], ask: Ask): Array<Labelled<PupilTransportRecord>> {
    const pupils = ids.flatMap((id) => {
      const parsed = parseRecordId(id, 'pupil-transport');
      const pupil = parsed && /^(.+)@\d$/.exec(parsed.local)?.[1];
      return pupil ? [recordId(parsed.tenant, 'pupil', pupil)] : [];
    });
    return this.#ways([...new Set(pupils)], this.parts.today(), ask).flatMap(({ ways }) => ways);
  }

  /** @throws always: there is no list of ways but that of a pupil */
  protected listed(): never {
    throw new Error('PupilTransport is listed by pupil.');
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    { first, after }: Slice,
    ask: Ask,
    { day }: Arguments,
  ): Array<Array<Labelled<PupilTransportRecord>>> {
    if (relation !== 'pupil') throw new Error(`PupilTransport is not related by ${relation}.`);
    const today = this.parts.today();
    const asked = typeof day === 'string' ? day : today;
    // Where somebody lived before is not known, so that nothing is said of days that have passed.
    const found = asked < today ? [] : this.#ways(parents, asked, ask);
    const byPupil = new Map(found.map(({ pupil, ways }) => [pupil, ways]));
    return parents.map((id) =>
      (byPupil.get(id) ?? []).filter(({ record }) => after === null || record.id > after).slice(0, first),
    );
  }

  protected override furtherStates(connections: readonly SchoolConnection[]) {
    return this.#geography.states(connections.map(({ tenant }) => tenant));
  }

  #ways(pupils: readonly string[], day: string, ask: Ask) {
    const rows = ask.rows(`${pupilEssentials} AND (tenant, id) IN (${pupilParents.sql})`, {
      ...pupilParents.parameters(pupils),
      today: day,
    });
    return this.#transports.of(rows, day).map((records, index) => {
      const row = rows[index]!;
      const facts = pupilFacts(row);
      return {
        pupil: row.sort as string,
        ways: records.map((record) => this.label(row.tenant, record, facts)),
      };
    });
  }
}
