import type { PropertyNames } from '@samgraf/designations';
import type { Arguments } from '@samgraf/sources';
import type { ErrandFilter } from './list-errands.ts';
import { statusWord } from './words.ts';

/**
 * The arguments of a list in the API's words; null where nothing can match. Which municipalities and authorities
 * are asked is in the scope.
 *
 * @throws TypeError on an argument that is not known here: left out of the question it would answer another one
 */
export function errandFilter(args: Arguments, names: PropertyNames): ErrandFilter | null {
  const { status, text, property, handler, caseType, openedFrom, openedTo, ...unknown } = args;
  if (Object.keys(unknown).length > 0)
    throw new TypeError(`Cases are not listed by ${Object.keys(unknown)}.`);
  const propertyDesignation = property === undefined ? undefined : names.fullName(String(property));
  const word = statusWord(status);
  if (propertyDesignation === null || (status !== undefined && word === undefined)) return null;
  return {
    status: word,
    text: given(text),
    propertyDesignation,
    handler: given(handler),
    caseType: given(caseType),
    openedFrom: given(openedFrom),
    openedTo: given(openedTo),
  };
}

const given = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));
