import { type ImportPlace, runningNumber } from './import-place.ts';

/** Parts of a key are separated by what is below every character that they have. */
const separator = '\t';

/** Newest first: by the time that the reading began, then by connection, then the highest number first. */
export function importKey(startedAt: string, { tenant, system, kind, number }: ImportPlace): string {
  const time = startedAt.replace(/\d/g, complement);
  const order = String(runningNumber - number).padStart(12, '0');
  return [time, tenant, system, kind, order].join(separator);
}

/** What {@link importKey} was given; before everything where there is no key. */
export function placeOfKey(key: string | null): ImportPlace & { readonly startedAt: string } {
  const [time = '', tenant = '', system = '', kind = '', order = ''] = (key ?? '').split(separator);
  return {
    startedAt: key === null ? '~' : time.replace(/\d/g, complement),
    tenant,
    system,
    kind,
    number: order === '' ? runningNumber + 1 : runningNumber - Number(order),
  };
}

function complement(digit: string): string {
  return String(9 - Number(digit));
}
