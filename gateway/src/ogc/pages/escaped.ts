const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in a page: names come from files and systems, and none of them writes it. */
export const escaped = (value: unknown): string =>
  String(value ?? '').replace(/[&<>"']/g, (each) => entities[each]!);
