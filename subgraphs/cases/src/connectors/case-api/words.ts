/** The system's Swedish words, and the contract's. */
const statuses = new Map([
  ['Öppet', 'OPEN'],
  ['Vilande', 'ON_HOLD'],
  ['Stängt', 'CLOSED'],
  ['Makulerat', 'OBLITERATED'],
  ['Ad Acta.', 'AD_ACTA'],
]);

const roles = new Map([
  ['Sökande', 'APPLICANT'],
  ['Fastighetsägare', 'PROPERTY_OWNER'],
  ['Granne', 'NEIGHBOUR'],
  ['Ombud', 'REPRESENTATIVE'],
  ['Anmälare', 'REPORTER'],
  ['Annan', 'OTHER'],
]);

const directions = new Map([
  ['Inkommen', 'INCOMING'],
  ['Expedierad', 'OUTGOING'],
  ['Upprättad', 'INTERNAL'],
]);

/** A word that is not known is no reason to hide the record: its value is null. */
const translate = (words: ReadonlyMap<string, string>, word: string | null): string | null =>
  words.get(word?.normalize('NFC') ?? '') ?? null;

export const caseStatus = (word: string | null) => translate(statuses, word);
export const partyRole = (word: string | null) => translate(roles, word);
export const documentDirection = (word: string | null) => translate(directions, word);

/** The system's word for a status of the contract. */
export const statusWord = (status: unknown): string | undefined =>
  [...statuses].find(([, value]) => value === status)?.[0];
