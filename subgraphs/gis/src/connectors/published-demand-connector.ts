import { type Arguments, type Labelled, recordId, type Slice } from '@samgraf/sources';
import { type Ask, RegisterConnector, type RegisterParts, type SchoolConnection } from '@samgraf/ss12000';
import { demandOf } from '../transport/demand-of.ts';
import { demandPublication, type PublishedDemandGroup } from '../transport/demand-publication.ts';
import type { KeptPublications } from '../transport/kept-publications.ts';
import type { PupilTransports } from '../transport/pupil-transports.ts';
import { schoolYearOf } from '../transport/school-year-of.ts';
import type { TransportGeography } from '../transport/transport-geography.ts';
import { demandRows } from './demand-rows.ts';
import { gridSquare } from './grid-square.ts';

const levels = ['STOP_AND_STAGE', 'STOP', 'GRID_1KM', 'GRID_5KM', 'MUNICIPALITY'] as const;

/** `PublishedDemand` as the SDL has it. */
export interface PublishedDemandRecord {
  readonly id: string;
  readonly schoolYear: number;
  readonly coarseness: (typeof levels)[number];
  readonly busStop: { readonly id: string } | null;
  readonly stage: string | null;
  readonly square: ReturnType<typeof gridSquare> | null;
  readonly pupils: number | null;
}

export interface PublishedDemandParts {
  readonly register: RegisterParts;
  readonly transports: PupilTransports;
  readonly geography: TransportGeography;
  readonly kept: KeptPublications;
}

/** What each municipality publishes of the demand, made once for a school year, when everything it rests on has been read. */
export class PublishedDemandConnector extends RegisterConnector<PublishedDemandRecord> {
  readonly type = 'PublishedDemand';
  readonly #parts: PublishedDemandParts;

  constructor(parts: PublishedDemandParts) {
    super(parts.register);
    this.#parts = parts;
  }

  protected found(ids: readonly string[], ask: Ask): Array<Labelled<PublishedDemandRecord>> {
    return this.#published(ask).filter(({ record }) => ids.includes(record.id));
  }

  protected listed(
    _args: Arguments,
    { first, after }: Slice,
    ask: Ask,
  ): Array<Labelled<PublishedDemandRecord>> {
    return this.#published(ask)
      .filter(({ record }) => after === null || record.id > after)
      .slice(0, first);
  }

  protected override furtherStates(connections: readonly SchoolConnection[]) {
    return this.#parts.geography.states(connections.map(({ tenant }) => tenant));
  }

  #published(ask: Ask): Array<Labelled<PublishedDemandRecord>> {
    if (ask.parameters.subject !== null || ask.parameters.responsible !== null) return [];
    const schoolYear = schoolYearOf(this.parts.today());
    return ask.connections
      .flatMap((connection) => {
        const { tenant } = connection;
        const groups = this.#parts.kept.of(tenant, schoolYear, () => this.#made(connection));
        return (groups ?? []).map((each) =>
          this.label(tenant, shown(tenant, schoolYear, each), {
            subjects: [],
            confidentiality: null,
            marking: 'NOT_PERSONAL',
          }),
        );
      })
      .sort((one, other) => (one.record.id < other.record.id ? -1 : 1));
  }

  /** Null while something that it rests on is not known: what is published cannot be put right afterwards. */
  #made(connection: SchoolConnection): PublishedDemandGroup[] | null {
    const { register, transports, geography } = this.#parts;
    const { tenant } = connection;
    const all = register.register.within({ owners: register.owners, subject: null, protectedToo: false });
    const states = [...register.register.states(all), ...geography.states(all.map((each) => each.tenant))];
    if (states.some(({ status }) => status === 'FAILED')) return null;
    const day = this.parts.today();
    const rows = demandRows(this.askOf([connection]), day);
    return demandPublication(tenant, demandOf(rows, transports.of(rows, day)), geography.stops());
  }
}

function shown(
  tenant: string,
  schoolYear: number,
  { id, coarseness, pupils }: PublishedDemandGroup,
): PublishedDemandRecord {
  const level = levels[coarseness]!;
  const [stop, stage] = coarseness <= 1 ? id.split('|') : [];
  const [metres, easting, northing] = level.startsWith('GRID') ? id.split(' ').map(Number) : [];
  return {
    id: recordId(tenant, 'published-demand', `${schoolYear} ${coarseness} ${id}`),
    schoolYear,
    coarseness: level,
    busStop: stop && stop !== '-' ? { id: stop } : null,
    stage: stage && stage !== '-' ? stage : null,
    square: metres && northing !== undefined ? gridSquare({ easting: easting!, northing }, metres) : null,
    pupils,
  };
}
