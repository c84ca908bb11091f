import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Stakeholder {
  readonly role: string;
  readonly name: string;
  readonly personNumber: string | null;
  readonly organisationNumber: string | null;
  readonly protectedIdentity?: boolean;
}

/** A case with what belongs to it, as the case-management system keeps it. */
export interface CaseFile {
  readonly errand: {
    readonly namespace: string;
    readonly errandNumber: string;
    readonly diaryNumber: string;
    readonly title: string;
    readonly caseType: string;
    readonly status: string;
    readonly openedOn: string;
    readonly closedOn: string | null;
    readonly handler: string | null;
    readonly propertyDesignation: string | null;
    readonly secrecy: object | null;
    readonly stakeholders: readonly Stakeholder[];
  };
  readonly documents: ReadonlyArray<{ readonly id: string; readonly number: number; readonly title: string }>;
  readonly decisions: ReadonlyArray<{
    readonly id: string;
    readonly reference: string;
    readonly outcome: string;
    readonly decidedOn: string;
    readonly decidedBy: string;
  }>;
}

/** The cases of one municipality from the file that its system starts from, newest first. */
export function readCaseFiles(dataFolder: string, municipality: string): CaseFile[] {
  return readFileSync(join(dataFolder, 'demo/cases', `${municipality}.ndjson`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as CaseFile)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
}

const keyOf = ({ errand }: CaseFile): string => `${errand.openedOn}|${errand.errandNumber}`;

/** Whether a party has a protected identity, or is a person of whom nobody knows. */
export const isProtected = ({ errand }: CaseFile): boolean =>
  errand.stakeholders.some(
    ({ protectedIdentity, personNumber, organisationNumber }) =>
      protectedIdentity === true ||
      ((personNumber !== null || organisationNumber === null) && protectedIdentity !== false),
  );

/** Whether it is marked as secret. */
export const isSecret = ({ errand }: CaseFile): boolean => errand.secrecy !== null;

/** What those see who have two factors at most of the case, and no role for protected identities. */
export const isPlain = (file: CaseFile): boolean => !isProtected(file) && !isSecret(file);

/** Whether a person is one of its parties. */
export const isAbout = ({ errand }: CaseFile, personNumber: string): boolean =>
  errand.stakeholders.some((each) => each.personNumber === personNumber);
