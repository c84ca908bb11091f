import type { Ceiling, Confidentiality, Information } from '@samgraf/policy';
import type { FieldDefinitionNode } from 'graphql';
import type { ObjectType } from './object-types.ts';
import { type StatedInformation, statedInformation } from './stated-information.ts';

const ceilings: readonly unknown[] = ['SEPARATED', 'SHARED', 'PUBLIC'];

/** `economy.ledger`: lower-case words with hyphens, two parts or more with full stops between. */
const areaSyntax = /^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$/;

/** What a mapping must say, each with when it says it well and how to tell that it does not. */
const demands = {
  area: {
    holds: (value: unknown) => typeof value === 'string' && areaSyntax.test(value),
    expected: 'an area such as "economy.ledger"',
  },
  ceiling: { holds: (value: unknown) => ceilings.includes(value), expected: 'SEPARATED, SHARED or PUBLIC' },
  confidentiality: {
    holds: (value: unknown) => typeof value === 'number' && [0, 1, 2, 3].includes(value),
    expected: '0, 1, 2 or 3 (4 is never published)',
  },
  personal: { holds: (value: unknown) => typeof value === 'boolean', expected: 'true or false' },
} as const;

/** One thing that a field's mapping lacks or says badly. */
export interface MappingFlaw {
  readonly what: keyof typeof demands;
  /** What came; undefined where nothing is said. */
  readonly came: unknown;
  readonly expected: string;
}

/** What a mapping lacks or says badly, in the order area, ceiling, confidentiality, personal. */
export function mappingFlaws(said: StatedInformation): MappingFlaw[] {
  return (Object.keys(demands) as Array<keyof typeof demands>)
    .filter((what) => !demands[what].holds(said[what]))
    .map((what) => ({ what, came: said[what], expected: demands[what].expected }));
}

/** A field's mapping: its own words, else those of its type. `information` is null when there are flaws. */
export function mapField(
  type: ObjectType,
  field: FieldDefinitionNode,
): { readonly information: Information | null; readonly flaws: readonly MappingFlaw[] } {
  const said = { ...statedInformation(type.directives), ...statedInformation(field.directives) };
  const flaws = mappingFlaws(said);
  if (flaws.length > 0) return { information: null, flaws };
  return {
    information: {
      type: type.name,
      field: field.name.value,
      area: said.area as string,
      ceiling: said.ceiling as Ceiling,
      confidentiality: said.confidentiality as Confidentiality,
      personal: said.personal as boolean,
    },
    flaws,
  };
}
