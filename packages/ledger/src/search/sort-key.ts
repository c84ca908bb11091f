/** Where an entry stands in the order of a search, the latest first, compared by code unit. */
export function sortKeyOf(time: string, writer: string, position: number): string {
  const later = (1e15 - Date.parse(time)).toString().padStart(16, '0');
  return `${later}/${(1e12 - position).toString().padStart(13, '0')}/${writer}`;
}
