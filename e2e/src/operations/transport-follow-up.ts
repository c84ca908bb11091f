import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { municipalities } from '../municipalities.ts';
import type { GeodataFeature } from '../oracles/geodata.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { Roads } from '../oracles/roads.ts';
import { enrolmentOf, homeOf, isMarked } from '../oracles/school-register.ts';
import type { Answer } from '../running/answer.ts';
import { everyPage } from '../running/every-page.ts';
import { repositoryRoot } from '../running/repository-root.ts';
import type { AskOptions, Samgraf } from '../running/samgraf.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const all = municipalities.map(({ code }) => code);

interface Rule {
  readonly types: readonly string[];
  readonly years: readonly [number, number];
  readonly metres: number;
  readonly limit: string;
  readonly unsafe: string;
  readonly from: string;
}

/** A municipality's rules by its file; none where it has none. */
const rulesOf = ({ code, slug }: { code: string; slug: string }): Rule[] =>
  parse(readFileSync(join(repositoryRoot, `municipalities/${code}-${slug}.yaml`), 'utf8')).schoolTransport ??
  [];

export function describeTransportFollowUp(samgraf: Samgraf, oracle: Oracle): void {
  const ask = (asked: AskOptions, variables: object): Promise<Array<Answer['data']>> =>
    everyPage(
      (after) =>
        samgraf.ask('TransportFollowUp', { ...asked, variables: { first: 200, after, ...variables } }),
      (data) => data.pupils,
    );
  const markedNumbers = () =>
    new Set(
      all.flatMap((code) =>
        oracle
          .school(code)
          .persons.filter(isMarked)
          .map(({ civicNo }) => civicNo.value),
      ),
    );
  /** Pupils whom anybody may be shown, of all registers, that a municipality is responsible for. */
  const pupilsOf = (home: string) => {
    const marked = markedNumbers();
    return all.flatMap((code) => {
      const { organisations, persons } = oracle.school(code);
      const units = new Map(organisations.map(({ id, schoolUnitCode }) => [id, schoolUnitCode]));
      return persons.flatMap((person) => {
        const enrolment = enrolmentOf(person, today);
        if (!enrolment || homeOf(person) !== home || marked.has(person.civicNo.value)) return [];
        return [
          { id: `${code}:pupil:${person.id}`, person, enrolment, unit: units.get(enrolment.enroledAt.id)! },
        ];
      });
    });
  };
  /** Where a home is, by the files of the geodata services: its address, or its property where another has that address. */
  const places = () => {
    const at = (code: string, layer: string, key: (of: GeodataFeature['properties']) => string) =>
      Map.groupBy(oracle.points(code, layer), ({ properties }) => `${code} ${key(properties)}`);
    const addresses = all.map((code) =>
      at(code, 'adresser', (of) => `${of.postnummer!.replace(' ', '')} ${of.gatuadress!.toLowerCase()}`),
    );
    const properties = all.map((code) => at(code, 'fastigheter', (of) => of.beteckning!));
    return (address: Readonly<Record<string, string>>): readonly [number, number] | null => {
      const index = all.indexOf(String(address.municipalityCode));
      const [first] =
        addresses[index]?.get(
          `${address.municipalityCode} ${address.postalCode} ${address.streetAddress!.toLowerCase()}`,
        ) ?? [];
      const [property] =
        properties[index]?.get(`${address.municipalityCode} ${address.realEstateDesignation}`) ?? [];
      const found = first?.properties.fastighet === address.realEstateDesignation ? first : property;
      return found ? [found.easting, found.northing] : null;
    };
  };
  const schools = () =>
    new Map(
      all.flatMap((code) =>
        oracle
          .points(code, 'skolenheter')
          .map(({ properties, easting, northing }): [string, readonly [number, number]] => [
            properties.skolenhetskod!,
            [easting, northing],
          ]),
      ),
    );

  describe('TransportFollowUp', () => {
    it.each(municipalities)(
      'gives the GIS analyst of $name every pupil that it is responsible for, and no other',
      async ({ code, slug }) => {
        const seen = await ask({ as: `gis-analyst.${slug}` }, { homeMunicipality: code });
        const expected = pupilsOf(code);
        expect(seen.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(expected.length).toBeGreaterThan(300);
        for (const { transport } of seen)
          expect([...new Set(transport.map((each: Answer['data']) => each.homeMunicipality.code))]).toEqual([
            code,
          ]);
        // In others' schools too, and there nobody else's.
        const others = await ask(
          { as: `gis-analyst.${slug}` },
          { municipality: all.filter((each) => each !== code) },
        );
        expect(others.map(({ id }) => id).sort()).toEqual(
          expected
            .map(({ id }) => id)
            .filter((id) => !id.startsWith(code))
            .sort(),
        );
      },
      120_000,
    );

    it('measures to the metre what another measures on the same roads, for a thousand pupils and more', async () => {
      const roads = new Roads(samgraf.dataFolder, all);
      const [at, sites] = [places(), schools()];
      let measured = 0;
      let entitled = 0;
      for (const { code, slug } of municipalities) {
        const rules = rulesOf({ code, slug });
        if (rules.length === 0) continue;
        const seen = new Map(
          (await ask({ as: `gis-analyst.${slug}` }, { homeMunicipality: code })).map((each) => [
            each.id,
            each,
          ]),
        );
        const bySchool = Map.groupBy(pupilsOf(code), ({ unit }) => unit);
        for (const [unit, pupils] of bySchool) {
          const homes = pupils.slice(0, 60).flatMap(({ id, person, enrolment }) =>
            person.addresses!.flatMap((address, index) => {
              const place = at(address as never as Record<string, string>);
              return place ? [{ told: seen.get(id)!.transport[index], enrolment, place }] : [];
            }),
          );
          const feet = homes.map(({ place }) => roads.foot(place));
          const school = roads.foot(sites.get(unit)!);
          const ways = roads.metres(school, feet);
          const safeWays = roads.metres(school, feet, true);
          for (const [index, { told, place, enrolment }] of homes.entries()) {
            const [way, safe] = [ways[index]!, safeWays[index]!];
            expect(Math.abs(told.way.metres - way)).toBeLessThanOrEqual(0.500_001);
            if (safe === null) expect(told.safeWay).toBeNull();
            else expect(Math.abs(told.safeWay.metres - safe)).toBeLessThanOrEqual(0.500_001);
            const [easting, northing] = sites.get(unit)!;
            const straight = Math.hypot(place[0] - easting, place[1] - northing);
            expect(told.way.metres).toBeGreaterThanOrEqual(Math.floor(straight));
            const { schoolYear, schoolType } = enrolment as never as {
              schoolYear: number;
              schoolType: string;
            };
            const rule = rules.find(
              ({ types, years }) =>
                types.includes(schoolType) && years[0] <= schoolYear && schoolYear <= years[1],
            );
            const enough = (metres: number) =>
              rule?.limit === 'AT_LEAST' ? metres >= rule.metres : metres > rule!.metres;
            const ground = !rule
              ? null
              : enough(told.way.metres)
                ? 'DISTANCE'
                : rule.unsafe === 'AVOIDED' && (told.safeWay === null || enough(told.safeWay.metres))
                  ? 'TRAFFIC'
                  : null;
            expect(told.assessment).toEqual({
              status: !rule ? 'UNKNOWN' : ground ? 'PRELIMINARILY_ENTITLED' : 'NOT_BY_DISTANCE',
              ground,
              reason: rule ? null : 'NO_RULE',
            });
            if (ground) entitled++;
            measured++;
          }
        }
      }
      expect(measured).toBeGreaterThan(1_000);
      expect(entitled).toBeGreaterThan(100);
    }, 300_000);

    it.each(['mellerud', 'fargelanda'])('says of pupils of %s that there is no rule', async (slug) => {
      const { code } = municipalities.find((each) => each.slug === slug)!;
      const seen = await ask({ as: `gis-analyst.${slug}` }, { homeMunicipality: code });
      const assessed = seen
        .flatMap(({ transport }) => transport)
        .map(({ assessment, rule }) => [assessment, rule]);
      expect(assessed.length).toBeGreaterThan(300);
      for (const each of assessed)
        expect(each).toEqual([{ status: 'UNKNOWN', ground: null, reason: 'NO_RULE' }, null]);
    });

    it('gives a path that is as long as it says, and begins at home', async () => {
      const seen = await ask(
        { as: 'gis-analyst.amal' },
        { homeMunicipality: '1492', schoolYear: 5, path: true },
      );
      const ways = seen.flatMap(({ transport }) => transport);
      expect(ways.length).toBeGreaterThan(50);
      for (const { home, way } of ways) {
        const steps = way.path
          .slice(1)
          .map((end: Answer['data'], index: number) =>
            Math.hypot(end.easting - way.path[index].easting, end.northing - way.path[index].northing),
          );
        const metres = steps.reduce((sum: number, each: number) => sum + each, 0);
        expect(Math.abs(metres - way.metres)).toBeLessThan(1);
        expect(way.path[0]).toEqual(home.place);
      }
    });

    it('has no way at all of a pupil with a protected identity, for the one who sees them either', async () => {
      const hidden = new Set(
        oracle
          .school('1461')
          .persons.filter(({ civicNo }) => markedNumbers().has(civicNo.value))
          .map(({ id }) => `1461:pupil:${id}`),
      );
      const seen = (await ask({ as: 'protected-data-officer.mellerud' }, { municipality: ['1461'] })).filter(
        ({ id }) => hidden.has(id),
      );
      expect(seen.length).toBeGreaterThan(2);
      for (const { transport } of seen)
        expect(transport).toMatchObject([
          {
            home: null,
            way: null,
            safeWay: null,
            stop: null,
            assessment: { status: 'UNKNOWN', reason: 'PROTECTED' },
          },
        ]);
    });

    it('needs two factors, and its purpose where the school is another municipality’s', async () => {
      const weak = await samgraf.ask('TransportFollowUp', {
        as: 'gis-analyst-loa2.mellerud',
        variables: { municipality: ['1461'], first: 5 },
      });
      expect(weak.data.pupils.nodes).toHaveLength(5);
      for (const { transport } of weak.data.pupils.nodes) expect(transport ?? []).toEqual([]);
      expect(weak.extensions.access.denied).toContainEqual({
        field: 'PupilTransport.way',
        municipality: '1461',
        reason: 'ASSURANCE_TOO_LOW',
      });
      const { data } = await samgraf.ask(
        '{ pupils(municipality: ["1460"], first: 5) { nodes { id transport { id } } } }',
        { as: 'gis-analyst.mellerud', purpose: 'case-handling' },
      );
      expect(data.pupils.nodes).toEqual([]);
    });
  });
}
