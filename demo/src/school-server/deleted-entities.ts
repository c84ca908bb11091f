import type { RegisterFile, ResourceName } from '../school-register/register-file.ts';
import { badRequest } from './school-error.ts';

/** Kinds as they are asked for, and as they are answered: `activitites` is how the standard spells it. */
const kinds: Readonly<Record<ResourceName, { readonly asked: string; readonly answered: string }>> = {
  organisations: { asked: 'Organisation', answered: 'organisations' },
  persons: { asked: 'Person', answered: 'persons' },
  placements: { asked: 'Placement', answered: 'placements' },
  duties: { asked: 'Duty', answered: 'duties' },
  groups: { asked: 'Group', answered: 'groups' },
  activities: { asked: 'Activity', answered: 'activitites' },
};
/** Kinds that the standard knows and this system does not have. */
const elsewhere: ReadonlySet<string> = new Set(
  `Absence AttendanceEvent Attendance Grade CalendarEvent AttendanceSchedule Resource Room StudyPlan Programme Syllabus
   SchoolUnitOffering`.split(/\s+/),
);

/** `GET /deletedEntities`: ids of what was deleted at or after a moment, by kind. */
export function deletedEntities(
  { deleted }: RegisterFile,
  query: URLSearchParams,
): Readonly<Record<string, readonly string[]>> {
  const after = query.get('after');
  if (after !== null && Number.isNaN(Date.parse(after))) throw badRequest('after is a date and time');
  const asked = query.getAll('entities').flatMap((each) => each.split(','));
  for (const each of asked)
    if (!elsewhere.has(each) && !Object.values(kinds).some((kind) => kind.asked === each))
      throw badRequest(`${each} is no kind of entity`);
  const found: Record<string, string[]> = {};
  for (const { resource, id, at } of deleted) {
    const kind = kinds[resource];
    if (asked.length > 0 && !asked.includes(kind.asked)) continue;
    if (after !== null && Date.parse(at) < Date.parse(after)) continue;
    found[kind.answered] = [...(found[kind.answered] ?? []), id];
  }
  return found;
}
