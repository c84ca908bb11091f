import type { AreaInput } from '../generated/types.ts';
import { checkedArea } from './checked-area.ts';
import { checkedText } from './checked-text.ts';

/**
 * Arguments of a list, its text and its area checked; everything else is as it came.
 *
 * @throws SamgrafError BAD_GEOMETRY, BAD_ARGUMENT
 */
export function checkedArguments<
  A extends { readonly within?: AreaInput | null | undefined; readonly text?: string | null | undefined },
>({ within, ...rest }: A) {
  return { ...checkedText(rest), ...(within && { within: checkedArea(within) }) };
}
