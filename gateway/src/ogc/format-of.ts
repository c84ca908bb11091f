import Negotiator from 'negotiator';
import { OgcRefusal } from './ask/ogc-refusal.ts';
import { mediaTypes } from './documents/media-types.ts';
import { badParameter, type Query } from './parameters/query.ts';

export type Format = keyof typeof mediaTypes;

/**
 * The format that a client gets: as `f` says, else as its `accept` header does, the first where neither says anything.
 *
 * @throws OgcRefusal
 */
export function formatOf(query: Query, accept: string | undefined, formats: readonly Format[]): Format {
  const given = query.get('f');
  if (given !== undefined) {
    // Whatever JSON a document is, `json` names it.
    const found = given === 'json' ? formats[0] : formats.find((each) => each === given);
    if (found) return found;
    throw badParameter(`"f" must be one of: ${[...new Set(['json', ...formats])].join(', ')}.`);
  }
  if (accept === undefined) return formats[0]!;
  // Plain JSON is what many clients ask for, whatever JSON it is.
  const types = [...formats.map((each) => mediaTypes[each]), mediaTypes.json];
  const chosen = new Negotiator({ headers: { accept } }).mediaType([...types]);
  if (chosen === undefined) throw new OgcRefusal(406, 'NotAcceptable', `There is: ${types.join(', ')}.`);
  return formats.find((each) => mediaTypes[each] === chosen) ?? formats[0]!;
}
