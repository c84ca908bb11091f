import type { ProblemList } from '@samgraf/intake';
import { readXml } from '@samgraf/xml';
import { DraftReader } from './draft-reader.ts';
import { namespaces } from './namespaces.ts';
import { receiveInvoice } from './receive-invoice.ts';
import { receiveResponse } from './receive-response.ts';
import type { Received } from './received.ts';
import type { Recipient } from './recipient.ts';
import { Reporter } from './reporter.ts';

/** An invoice has some hundred elements; a month's telephony, a line for each call, a million. */
const limits = { elements: 2_000_000, depth: 32, attributes: 16 };

/**
 * Reads one Peppol document: an invoice, a credit note, or an invoice response. All that is wrong with it goes to
 * `problems`.
 *
 * @param file its name, for what is told of it.
 * @param chunks its bytes, in pieces of any size.
 * @throws FileRefusal where a rule is broken that is fatal.
 */
export function readPeppol(
  chunks: Iterable<Uint8Array>,
  recipient: Recipient,
  file: string,
  problems: ProblemList,
): Received {
  const reporter = new Reporter(file, problems);
  const reader = new DraftReader(reporter);
  const error = readXml(chunks, reader, { namespaces, limits });
  if (error !== null) reporter.refuseXml(error);
  const { draft } = reader;
  return draft.kind === 'RESPONSE'
    ? receiveResponse(draft, recipient, reporter)
    : receiveInvoice(draft, recipient, reporter);
}
