import type { Reference, Resource } from '../school-register/register-file.ts';
import type { Relationship } from './relationships.ts';

type Test = (resource: Resource, values: readonly string[]) => boolean;

const within =
  (path: string): Test =>
  (resource, values) =>
    values.includes(String(resource[path]));
const refers =
  (path: string): Test =>
  (resource, values) =>
    values.includes((resource[path] as Reference | undefined)?.id ?? '');
const refersAmong =
  (path: string, of: (each: never) => Reference): Test =>
  (resource, values) =>
    ((resource[path] as readonly never[] | undefined) ?? []).some((each) => values.includes(of(each).id));
const among =
  (path: string): Test =>
  (resource, values) =>
    ((resource[path] as readonly string[] | undefined) ?? []).some((each) => values.includes(each));

const moment =
  (path: 'created' | 'modified', holds: (own: number, asked: number) => boolean): Test =>
  (resource, [asked]) =>
    holds(Date.parse(resource.meta[path]), Date.parse(asked!));
const notAfter = (own: number, asked: number): boolean => own <= asked;
const after = (own: number, asked: number): boolean => own > asked;

/** What has no such date is always in. */
const day =
  (path: string, holds: (own: string, asked: string) => boolean): Test =>
  (resource, [asked]) => {
    const own = resource[path] as string | undefined;
    return own === undefined || holds(own, asked!);
  };
const onOrBefore = (own: string, asked: string): boolean => own <= asked;
const onOrAfter = (own: string, asked: string): boolean => own >= asked;

type Identifiers = ReadonlyArray<{ readonly value: string; readonly context: string }>;
const identified =
  (part: 'value' | 'context'): Test =>
  (resource, values) =>
    ((resource.externalIdentifiers as Identifiers | undefined) ?? []).some((each) =>
      values.includes(each[part]),
    );

/** Each filter by its name, but for those about relationships and for organisations below an organisation. */
const tests: Readonly<Record<string, Test>> = {
  'meta.created.before': moment('created', notAfter),
  'meta.created.after': moment('created', after),
  'meta.modified.before': moment('modified', notAfter),
  'meta.modified.after': moment('modified', after),
  'startDate.onOrBefore': day('startDate', onOrBefore),
  'startDate.onOrAfter': day('startDate', onOrAfter),
  'endDate.onOrBefore': day('endDate', onOrBefore),
  'endDate.onOrAfter': day('endDate', onOrAfter),
  parent: refers('parentOrganisation'),
  schoolUnitCode: within('schoolUnitCode'),
  organisationCode: within('organisationCode'),
  municipalityCode: within('municipalityCode'),
  type: within('organisationType'),
  schoolTypes: (resource, values) =>
    among('schoolTypes')(resource, values) || within('schoolType')(resource, values),
  nameContains: ({ givenName, middleName, familyName }, values) =>
    values.every((value) =>
      [givenName, middleName, familyName].some((name) =>
        String(name ?? '')
          .toLowerCase()
          .includes(value.toLowerCase()),
      ),
    ),
  civicNo: ({ civicNo }, values) => values.includes((civicNo as { value: string }).value),
  eduPersonPrincipalName: among('eduPersonPrincipalNames'),
  'identifier.value': identified('value'),
  'identifier.context': identified('context'),
  child: refers('child'),
  owner: refersAmong('owners', (each) => each),
  person: refers('person'),
  dutyRole: within('dutyRole'),
  groupType: within('groupType'),
  teacher: refersAmong('teachers', ({ duty }: { duty: Reference }) => duty),
  group: (resource, values) =>
    refers('group')(resource, values) || refersAmong('groups', (each) => each)(resource, values),
};

/** Whether a record fulfils one filter; several values of it are alternatives, but for names. */
export function fulfils(resource: Resource, filter: string, values: readonly string[]): boolean {
  const test = tests[filter];
  if (!test) throw new Error(`no test for ${filter}`);
  return test(resource, values);
}

/** Whether one and the same relationship fulfils everything that is asked of relationships. */
export function relates(
  all: readonly Relationship[],
  filters: Readonly<Record<string, readonly string[]>>,
): boolean {
  const asked = (name: string): string | undefined => filters[`relationship.${name}`]?.[0];
  const [type, organisation] = [asked('entity.type'), asked('organisation')];
  const dates = (['startDate', 'endDate'] as const).flatMap((which) =>
    (
      [
        ['onOrBefore', onOrBefore],
        ['onOrAfter', onOrAfter],
      ] as const
    ).flatMap(([name, holds]) => {
      const date = asked(`${which}.${name}`);
      return date === undefined ? [] : [{ which, holds, date }];
    }),
  );
  return all.some(
    (each) =>
      (type === undefined || each.type === type) &&
      (organisation === undefined || each.organisation === organisation) &&
      dates.every(({ which, holds, date }) => each[which] === undefined || holds(each[which], date)),
  );
}
