/**
 * Whether something is in force on a day. Civil dates in Sweden, `YYYY-MM-DD`, both ends included, compared as
 * text: no time zone can move an end.
 */
export function inForce(term: { readonly from: string; readonly to: string | null }, today: string): boolean {
  return term.from <= today && (term.to === null || today <= term.to);
}
