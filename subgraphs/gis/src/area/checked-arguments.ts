import { SamgrafError } from '@samgraf/errors';
import type { AreaInput, PositionInput } from '../generated/types.ts';
import { checkedArea } from './checked-area.ts';
import { checkedPosition } from './checked-position.ts';

/** The longest text that is searched for, in characters. */
const longestText = 200;

/**
 * Arguments of a list with its area checked; everything else is as it came.
 *
 * @throws SamgrafError BAD_GEOMETRY, BAD_ARGUMENT
 */
export function checkedArguments<
  A extends { readonly within?: AreaInput | null | undefined; readonly text?: string | null | undefined },
>({ within, ...rest }: A) {
  return { ...checkedText(rest), ...(within && { within: checkedArea(within) }) };
}

/** @throws SamgrafError BAD_ARGUMENT */
export function checkedText<A extends { readonly text?: string | null | undefined }>(args: A): A {
  if ((args.text?.length ?? 0) > longestText) {
    throw new SamgrafError('BAD_ARGUMENT', `Expected \`text\` of at most ${longestText} characters.`);
  }
  return args;
}

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

/** @throws SamgrafError BAD_GEOMETRY */
export function checkedNearest<
  A extends { readonly to: PositionInput; readonly within?: number | null | undefined },
>({ to, within, ...rest }: A) {
  return { ...rest, to: checkedPosition(to, 'to'), within: checkedMetres(within, 1_000, 20_000) };
}
