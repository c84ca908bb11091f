import { type Arguments, type Labelled, recordId, type Slice } from '@samgraf/sources';
import { type Ask, RegisterConnector, type RegisterParts, type SchoolConnection } from '@samgraf/ss12000';
import { countDemand, type DemandBy, type DemandCount } from '../transport/count-demand.ts';
import { demandOf } from '../transport/demand-of.ts';
import type { PupilTransports } from '../transport/pupil-transports.ts';
import type { SchoolStage } from '../transport/stage-of.ts';
import type { TransportGeography } from '../transport/transport-geography.ts';
import { demandRows } from './demand-rows.ts';
import { gridSquare } from './grid-square.ts';

/** `TransportDemand` as the SDL has it. */
export interface TransportDemandRecord {
  readonly id: string;
  readonly by: DemandBy;
  readonly day: string;
  readonly busStop: { readonly id: string } | null;
  readonly schoolUnit: { readonly id: string } | null;
  readonly square: ReturnType<typeof gridSquare> | null;
  readonly stage: SchoolStage | null;
  readonly pupils: number;
  readonly preliminarilyEntitled: number;
  readonly unknown: number;
}

/** Exact counts of who may need transport, for those whom a bundle names. */
export class TransportDemandConnector extends RegisterConnector<TransportDemandRecord> {
  readonly type = 'TransportDemand';
  readonly #transports: PupilTransports;
  readonly #geography: TransportGeography;

  constructor(parts: RegisterParts, transports: PupilTransports, geography: TransportGeography) {
    super(parts);
    this.#transports = transports;
    this.#geography = geography;
  }

  protected found(ids: readonly string[], ask: Ask): Array<Labelled<TransportDemandRecord>> {
    return this.#counted(ask, this.parts.today()).filter(({ record }) => ids.includes(record.id));
  }

  protected listed(
    args: Arguments,
    { first, after }: Slice,
    ask: Ask,
  ): Array<Labelled<TransportDemandRecord>> {
    const today = this.parts.today();
    const day = typeof args.day === 'string' ? args.day : today;
    if (day < today) return [];
    return this.#counted(ask, day)
      .filter(
        ({ record }) =>
          (args.by === undefined || record.by === args.by) &&
          (args.stage === undefined || record.stage === args.stage) &&
          (after === null || record.id > after),
      )
      .slice(0, first);
  }

  protected override furtherStates(connections: readonly SchoolConnection[]) {
    return this.#geography.states(connections.map(({ tenant }) => tenant));
  }

  #counted(ask: Ask, day: string): Array<Labelled<TransportDemandRecord>> {
    const rows = demandRows(ask, day);
    return countDemand(demandOf(rows, this.#transports.of(rows, day)))
      .map((each) => this.label(each.tenant, shown(each, day), facts))
      .sort((one, other) => (one.record.id < other.record.id ? -1 : 1));
  }
}

/** A count is of no one person, though where few live it tells of one. */
const facts = Object.freeze({ subjects: [], confidentiality: null, marking: 'NONE' });

function shown(
  { tenant, by, key, square, stage, ...counts }: DemandCount,
  day: string,
): TransportDemandRecord {
  return {
    id: recordId(tenant, 'transport-demand', `${by} ${key} ${stage ?? '-'}`),
    by,
    day,
    busStop: by === 'STOP' && key !== '-' ? { id: key } : null,
    schoolUnit: by === 'SCHOOL' && key !== '-' ? { id: key } : null,
    square: square && gridSquare(square, 1_000),
    stage,
    ...counts,
  };
}
