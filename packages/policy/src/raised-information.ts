import type { Confidentiality, Information } from './information.ts';

/**
 * A field as its tenant has raised it, by area or by `Type.field`; never lowered. What is public in the SDL and
 * raised by the tenant is public no longer: it goes as far as agreements carry it.
 */
export function raisedInformation(
  information: Information,
  raised: ReadonlyMap<string, Confidentiality>,
): Information {
  const confidentiality = Math.max(
    information.confidentiality,
    raised.get(information.area) ?? 0,
    raised.get(`${information.type}.${information.field}`) ?? 0,
  ) as Confidentiality;
  if (confidentiality === information.confidentiality) return information;
  const ceiling = information.ceiling === 'PUBLIC' ? 'SHARED' : information.ceiling;
  return { ...information, confidentiality, ceiling };
}
