import type { PositionInput } from '../generated/types.ts';
import { checkedMetres } from './checked-metres.ts';
import { checkedPosition } from './checked-position.ts';

/**
 * Arguments of what lies near a place, the place and the distance checked; everything else is as it came.
 *
 * @throws SamgrafError BAD_GEOMETRY
 */
export function checkedNearest<
  A extends { readonly to: PositionInput; readonly within?: number | null | undefined },
>({ to, within, ...rest }: A) {
  return { ...rest, to: checkedPosition(to, 'to'), within: checkedMetres(within, 1_000, 20_000) };
}
