import { FileRefusal, type Problem, ProblemList } from '@samgraf/intake';
import { readPeppol } from '../peppol/read-peppol.ts';
import type { Received } from '../peppol/received.ts';
import type { Recipient } from '../peppol/recipient.ts';

export const mellerud: Recipient = {
  endpoints: ['0007:2120001488'],
  buyerReference: { prefix: 'MK', digits: 6 },
};

/** What comes of a document: what was taken of it, all that was told, and by what it was refused. */
export function receive(
  document: string | Iterable<Uint8Array>,
  recipient = mellerud,
): { received: Received | null; problems: readonly Problem[]; refused: Problem | null } {
  const problems = new ProblemList();
  const chunks = typeof document === 'string' ? [Buffer.from(document)] : document;
  try {
    const received = readPeppol(chunks, recipient, 'INV-1.xml', problems);
    return { received, problems: problems.kept, refused: null };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { received: null, problems: problems.kept, refused: error.problem };
  }
}
