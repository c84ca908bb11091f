import type { Configuration, SchoolTransportRule } from '@samgraf/configuration';
import { type PropertyNames, propertyNames } from '@samgraf/designations';
import { type Place, placeOf } from '@samgraf/geodata';
import type { Point } from '@samgraf/roads';
import { recordId } from '@samgraf/sources';
import type { Home, RegisterRow } from '@samgraf/ss12000';
import { type Entitlement, entitlement, type UnknownReason } from './entitlement.ts';
import { type HomeIds, homeIds } from './home-ids.ts';
import { homePlace, type KnownPlace } from './home-place.ts';
import type { PupilTransportRecord, RuleRecord } from './pupil-transport-record.ts';
import { ruleFor } from './rule-for.ts';
import type { TransportGeography } from './transport-geography.ts';
import type { Destination, WalkingNetwork } from './walking-network.ts';
import { wayRecord } from './way-record.ts';

/** Of a register that has more homes of a pupil the first so many are taken. */
const mostHomes = 4;

/** A home of a pupil with where it is looked for; null for a pupil of whom none is known. */
interface Start {
  readonly home: Home | null;
  readonly ids: HomeIds | null;
}

/** The geodata as they are while one question is answered. */
interface Known {
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly network: WalkingNetwork;
  readonly lackingHomes: ReadonlySet<string>;
  readonly lackingWays: ReadonlySet<string>;
}

/** Joins what registers know of pupils with roads and rules: for each pupil the ways to school from each home. */
export class PupilTransports {
  readonly #configuration: Configuration;
  readonly #geography: TransportGeography;
  readonly #names: PropertyNames;

  constructor(configuration: Configuration, geography: TransportGeography) {
    this.#configuration = configuration;
    this.#geography = geography;
    this.#names = propertyNames(configuration);
  }

  /**
   * @param rows pupils as `pupilRows` of the registers gives them for a day
   * @param day that day, `YYYY-MM-DD`
   * @returns for each row one record for each home, one at least
   */
  of(rows: readonly RegisterRow[], day: string): PupilTransportRecord[][] {
    const starts = rows.map((row) => this.#starts(row));
    const ids = starts.flat().flatMap((each) => each.ids ?? []);
    const known: Known = {
      places: this.#geography.places(
        ids.flatMap(({ address }) => address ?? []),
        ids.flatMap(({ property }) => property ?? []),
      ),
      network: this.#geography.network(),
      lackingHomes: this.#geography.lackingHomes(),
      lackingWays: this.#geography.lackingWays(),
    };
    return rows.map((row, index) => {
      const holds = row.enrolled_from > day ? row.enrolled_from : day;
      return starts[index]!.map((start, n) => this.#record(row, start, n, holds, known));
    });
  }

  #starts({ homes, strictest, home_municipality: responsible }: RegisterRow): Start[] {
    // Of whom nobody may know where they live nothing is looked up.
    const known = strictest === 'NONE' ? (JSON.parse(homes) as Home[]).slice(0, mostHomes) : [];
    if (known.length === 0) return [{ home: null, ids: null }];
    return known.map((home) => ({ home, ids: homeIds(home, responsible, this.#names) }));
  }

  #record(
    row: RegisterRow,
    { home, ids }: Start,
    n: number,
    day: string,
    known: Known,
  ): PupilTransportRecord {
    const { network, places } = known;
    const { tenant, id, unit_code: code, school_type: schoolType, school_year: schoolYear } = row;
    const responsible = this.#configuration.tenants.get(row.home_municipality ?? '');
    const rules = responsible?.schoolTransport ?? [];
    const rule = schoolYear === null ? null : ruleFor(rules, { schoolType, schoolYear }, day);
    const at = ids && homePlace(ids, places);
    const school = code === null || at === null ? null : network.school(code);
    const way = at && school && network.toSchool(at, school, false);
    const safeWay = at && school && network.toSchool(at, school, true);
    const stop = at && network.nearestStop(at, rule?.unsafe === 'AVOIDED');
    const reason = unknown(row, { home, at, school, rule }, known);
    const follows: Entitlement = reason
      ? { status: 'UNKNOWN', reason }
      : entitlement(rule, { metres: way?.metres ?? null, safeMetres: safeWay?.metres ?? null });
    return {
      id: recordId(tenant, 'pupil-transport', `${id}@${n}`),
      day,
      home: home && shownHome(home, at),
      schoolUnit: code === null ? null : { id: recordId(tenant, 'school-unit', code) },
      schoolType,
      schoolYear,
      homeMunicipality: responsible ? { code: responsible.code, name: responsible.name } : null,
      way: wayRecord(way),
      safeWay: wayRecord(safeWay),
      stop: stop && { busStop: { id: stop.id }, metres: Math.round(stop.metres) },
      rule: rule && shownRule(rule),
      assessment: { ground: null, reason: null, ...follows },
    };
  }
}

/** Why nothing can be said, whatever the way; the first that holds. Null where something can. */
function unknown(
  { strictest, home_municipality: responsible }: RegisterRow,
  of: {
    readonly home: Home | null;
    readonly at: Point | null;
    readonly school: Destination | null;
    readonly rule: SchoolTransportRule | null;
  },
  { lackingHomes, lackingWays }: Known,
): UnknownReason | null {
  const { home, at, school, rule } = of;
  if (strictest !== 'NONE') return 'PROTECTED';
  if (home === null || responsible === null) return 'NO_ADDRESS';
  if (rule === null) return 'NO_RULE';
  const lies = home.municipalityCode ?? responsible;
  if (lies !== responsible) return 'HOME_ELSEWHERE';
  if (at === null) {
    if (lackingHomes.has(lies)) return 'SOURCE';
    return home.street === null && home.propertyDesignation === null ? 'NO_ADDRESS' : 'ADDRESS_NOT_FOUND';
  }
  if (school === null) return lackingWays.size > 0 ? 'SOURCE' : 'SCHOOL_NOT_FOUND';
  return lackingWays.has(lies) || lackingWays.has(school.tenant) ? 'SOURCE' : null;
}

function shownHome(
  { propertyDesignation: _, ...home }: Home,
  at: Point | null,
): NonNullable<PupilTransportRecord['home']> {
  const place: Place | null = at && placeOf([at.easting, at.northing]);
  return { ...home, place };
}

function shownRule({
  years,
  metres,
  limit,
  stopMetres,
  unsafe,
  decision,
  from,
  to,
}: SchoolTransportRule): RuleRecord {
  return {
    firstSchoolYear: years[0],
    lastSchoolYear: years[1],
    metres,
    inclusive: limit === 'AT_LEAST',
    stopMetres,
    avoidsUnsafe: unsafe === 'AVOIDED',
    decision,
    validFrom: from,
    validTo: to,
  };
}
