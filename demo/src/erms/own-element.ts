import { xmlText } from '../invoices/xml-text.ts';

/** Values under names of the system's own, as ERMS has them; nothing where there are none. */
export function ownElement(values: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== null);
  if (given.length === 0) return '';
  const elements = given.map(
    ([name, value]) => `<ownElement name="${name}"><value>${xmlText(value!)}</value></ownElement>`,
  );
  return `<ownElement>${elements.join('')}</ownElement>`;
}
