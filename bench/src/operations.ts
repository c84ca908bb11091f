import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shot } from './load.ts';

const folder = join(import.meta.dirname, '../../schema/operations');

/** One question to Samgraf. */
export interface Asked {
  readonly name: string;
  readonly user: string;
  readonly variables: object;
}

/** One question, as Samgraf and as the hand-written endpoint is asked it. */
export interface Operation extends Asked {
  readonly handWritten: object;
  /** Whether a body holds what it should: an error that comes fast is no figure. */
  readonly isRight: (body: string) => boolean;
}

/**
 * One that reads a local store, one that asks a live system, and one that is joined from five subgraphs; the first two without what they have of people and places beside
 * that, which the hand-written endpoint does not answer.
 * @param designation a property that cases are about.
 * @param signature of the officer whose desk is asked for.
 */
export function operationsOn(designation: string, signature: string): readonly Operation[] {
  const followUp = { unit: '1461:unit:311', fiscalYear: 2026 };
  const dossier = { municipality: '1460', designation };
  return [
    {
      name: 'UnitFollowUp',
      user: 'economist.mellerud',
      variables: { ...followUp, staff: false },
      handWritten: followUp,
      isRight: (body) => body.includes('"2026-09"') && !body.includes('"errors"'),
    },
    {
      name: 'PropertyDossier',
      user: 'case-officer.bengtsfors',
      variables: { ...dossier, surroundings: false },
      handWritten: dossier,
      isRight: (body) => body.includes('"diaryNumber":"') && !body.includes('"errors"'),
    },
    {
      name: 'EmployeeDesk',
      user: 'case-officer.mellerud',
      variables: {},
      handWritten: { municipality: '1461', signature },
      isRight: (body) =>
        body.includes('"diaryNumber":"') && body.includes('"easting":') && !body.includes('"errors"'),
    },
  ];
}

export const userOf = ({ user }: Operation): string => user;

export function samgrafShot(origin: string, { name, variables }: Asked, token: string): Shot {
  const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  return {
    origin,
    path: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, operationName: name, variables }),
  };
}
