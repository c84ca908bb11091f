/** The year in which the school year of a day (`YYYY-MM-DD`) begins: in August. */
export function schoolYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '08-01' ? year : year - 1;
}
