import { SamgrafError } from '@samgraf/errors';

/**
 * Metres, as they came or else as they are when left out.
 *
 * @throws SamgrafError BAD_GEOMETRY
 */
export function checkedMetres(within: number | null | undefined, otherwise: number, most: number): number {
  const metres = within ?? otherwise;
  if (metres >= 1 && metres <= most) return metres;
  throw new SamgrafError('BAD_GEOMETRY', `Expected \`within\` from 1 to ${most} metres, got ${metres}.`);
}
