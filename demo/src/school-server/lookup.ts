import type { Reference, Resource, ResourceName } from '../school-register/register-file.ts';
import type { Register } from './register.ts';
import { badRequest, SchoolError } from './school-error.ts';

/** What can be looked up by, besides ids. */
const others: Readonly<Record<ResourceName, readonly string[]>> = {
  organisations: ['schoolUnitCodes', 'organisationCodes'],
  persons: ['civicNos'],
  placements: ['personIds'],
  duties: [],
  groups: [],
  activities: ['teachers', 'members'],
};
const most = 10_000;

/** `POST /<resource>/lookup`: the records with those ids, or found by those other marks; unknown ones are left out. */
export function lookUp(register: Register, name: ResourceName, body: unknown): readonly Resource[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badRequest('the body is no object');
  const asked = Object.entries(body);
  const odd = asked.find(([key]) => key !== 'ids' && !others[name].includes(key));
  if (odd) throw badRequest(`${name} cannot be looked up by ${odd[0]}`);
  const found = new Map<string, Resource>();
  for (const [key, values] of asked) {
    if (!Array.isArray(values) || !values.every((each) => typeof each === 'string'))
      throw badRequest(`${key} is a list of texts`);
    if (values.length > most)
      throw new SchoolError(503, 'TOO_MANY', `at most ${most} can be looked up at once`);
    for (const each of byKey(register, name, key, values)) found.set(each.id, each);
  }
  return [...found.values()];
}

function byKey(
  register: Register,
  name: ResourceName,
  key: string,
  values: readonly string[],
): readonly Resource[] {
  if (key === 'ids')
    return values.flatMap((id) => {
      const one = register.one(name, id);
      return one ? [one] : [];
    });
  const wanted = new Set(values);
  if (key === 'civicNos')
    return register.file.persons.filter(({ civicNo }) => wanted.has((civicNo as { value: string }).value));
  if (key === 'schoolUnitCodes' || key === 'organisationCodes')
    return register.file.organisations.filter((each) => wanted.has(String(each[key.slice(0, -1)])));
  if (key === 'personIds')
    return register.file.placements.filter(({ child }) => wanted.has((child as Reference).id));
  const filter = key === 'teachers' ? 'teacher' : 'member';
  return register.list('activities', { filters: { [filter]: values }, sortkey: null });
}
