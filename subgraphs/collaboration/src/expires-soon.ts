/** How long ahead an end is warned of, in days: a board meets once a month, and two readings are usual. */
const ahead = 90;

/** Whether a term that is not over ends within 90 days. Civil dates, reckoned in UTC. */
export function expiresSoon(to: string | null, today: string): boolean {
  if (to === null || to < today) return false;
  return Date.parse(`${to}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`) <= ahead * 86_400_000;
}
