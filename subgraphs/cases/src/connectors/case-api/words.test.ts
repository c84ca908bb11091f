import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type EnumTypeDefinitionNode, parse } from 'graphql';
import { caseStatus, documentDirection, partyRole, statusWord } from './words.ts';

const contract = parse(readFileSync(new URL('../../../../../schema/cases.graphql', import.meta.url), 'utf8'));
const valuesOf = (name: string) =>
  contract.definitions
    .filter((each): each is EnumTypeDefinitionNode => each.kind === 'EnumTypeDefinition')
    .find((each) => each.name.value === name)
    ?.values?.map((each) => each.name.value);

describe("the system's words", () => {
  it.each([
    ['CaseStatus', caseStatus, ['Öppet', 'Vilande', 'Stängt', 'Makulerat', 'Ad Acta.']],
    ['PartyRole', partyRole, ['Sökande', 'Fastighetsägare', 'Granne', 'Ombud', 'Anmälare', 'Annan']],
    ['DocumentDirection', documentDirection, ['Inkommen', 'Expedierad', 'Upprättad']],
  ] as const)('have each its value of %s, and all of them', (name, translate, words) => {
    expect(words.map(translate)).toEqual(valuesOf(name));
  });

  it('are read however their letters are composed', () => {
    expect(caseStatus('Öppet'.normalize('NFD'))).toBe('OPEN');
  });

  it.each([null, '', 'öppet', 'constructor', 'Överklagat'])(
    'are null where they are not known: %p',
    (word) => {
      expect([caseStatus(word), partyRole(word), documentDirection(word)]).toEqual([null, null, null]);
    },
  );

  it('are found again by their value', () => {
    expect(valuesOf('CaseStatus')?.map((each) => caseStatus(statusWord(each) ?? null))).toEqual(
      valuesOf('CaseStatus'),
    );
    expect(statusWord('SOME')).toBeUndefined();
  });
});
