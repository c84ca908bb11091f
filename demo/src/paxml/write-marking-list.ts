import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flaws } from '../world/flaws/flaws.ts';
import type { Employment } from '../world/hr/employment.ts';
import type { Marking } from '../world/people/person.ts';

/** Name of the list in each municipality's folder. */
export const markingList = 'skyddade-personuppgifter.csv';

const words: Readonly<Record<Exclude<Marking, 'UNKNOWN'>, string>> = {
  NONE: 'Ingen',
  SECRECY_MARKED: 'Sekretessmarkering',
  PROTECTED_REGISTRATION: 'Skyddad folkbokföring',
};

/**
 * HR's list of how those are marked who are or have been employed since 2025. Who is not on it is not known to be
 * unmarked: those whose marking the municipality does not know, and a few whom nobody has entered.
 *
 * @returns how many have a protected identity
 */
export function writeMarkingList(employments: readonly Employment[], folder: string): number {
  mkdirSync(folder, { recursive: true });
  const listed = employments.flatMap(({ employeeNumber, signature, person: { marking } }) =>
    marking === 'UNKNOWN' || flaws.missingFromList.employeeNumbers.includes(employeeNumber)
      ? []
      : [{ marking, line: `${employeeNumber};${signature};${words[marking]}\r\n` }],
  );
  const head = 'Anställningsnummer;Signatur;Skyddade personuppgifter\r\n';
  writeFileSync(join(folder, markingList), head + listed.map(({ line }) => line).join(''));
  return listed.filter(({ marking }) => marking !== 'NONE').length;
}
