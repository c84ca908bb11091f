import { isDay } from './day.ts';
import { type Draft, headText, lineOf } from './draft.ts';
import { tenDigits } from './organisation-number.ts';
import type { ReceivedResponse } from './received.ts';
import type { Recipient } from './recipient.ts';
import type { Reporter } from './reporter.ts';

const codes = new Set<string>(['AB', 'IP', 'UQ', 'CA', 'RE', 'AP', 'PD']);
const specification = 'urn:fdc:peppol.eu:poacc:trns:invoice_response:3';

/**
 * Takes what the municipality's own system has answered a supplier (Peppol Invoice Response 3).
 *
 * @throws FileRefusal where it cannot be told what it says, of which invoice, or that it is ours.
 */
export function receiveResponse(
  draft: Draft,
  { endpoints }: Recipient,
  reporter: Reporter,
): ReceivedResponse {
  const said = draft.parts.get('cac:DocumentResponse')?.[0];
  const line = said?.line ?? 1;
  if (!headText(draft, 'cbc:CustomizationID')?.startsWith(specification))
    reporter.tell('NOT_PEPPOL', lineOf(draft, 'cbc:CustomizationID'));
  const sender = draft.parts.get('cac:SenderParty')?.[0]?.find('cbc:EndpointID');
  if (!endpoints.includes(`${sender?.attributes.get('schemeID') ?? ''}:${sender?.text.trim() ?? ''}`))
    reporter.tell('ENDPOINT_NOT_OURS', sender?.line ?? 1);
  const code = said?.textOf('cac:Response', 'cbc:ResponseCode') ?? '';
  if (!codes.has(code)) reporter.tell('RESPONSE_CODE', line);
  const invoiceNumber = said?.textOf('cac:DocumentReference', 'cbc:ID');
  if (invoiceNumber === undefined) reporter.tell('RESPONSE_TO_NOTHING', line);
  const sentOn = headText(draft, 'cbc:IssueDate') ?? '';
  if (!isDay(sentOn)) reporter.tell('PEPPOL-EN16931-F001', lineOf(draft, 'cbc:IssueDate'));
  if (reporter.refusal !== null) throw reporter.refusal;
  const issuer =
    said?.textOf('cac:IssuerParty', 'cac:PartyIdentification', 'cbc:ID') ??
    headText(draft, 'cac:ReceiverParty', 'cbc:EndpointID');
  return {
    kind: 'RESPONSE',
    code: code as ReceivedResponse['code'],
    sentOn,
    sentAt: /^\d\d:\d\d:\d\d/.exec(headText(draft, 'cbc:IssueTime') ?? '')?.[0] ?? '',
    invoiceNumber: invoiceNumber!,
    sellerNumber: issuer === undefined ? null : tenDigits(issuer),
  };
}
