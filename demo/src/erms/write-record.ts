import { xmlText } from '../invoices/xml-text.ts';
import type { CaseDocument } from '../world/cases/errand.ts';
import { documentChecksum } from './document-checksum.ts';
import { ownElement } from './own-element.ts';

const directions = { Inkommen: 'incoming', Expedierad: 'outgoing', Upprättad: 'other' } as const;
const dateTypes = { Inkommen: 'received', Expedierad: 'expedited', Upprättad: 'prepared' } as const;

/** A document of a case as an ERMS record: metadata, and the checksum of its file. */
export function writeRecord(
  municipality: string,
  diaryNumber: string,
  document: CaseDocument,
  medium: string,
): string {
  const { id, number, title, documentType, direction, registeredOn, mediaType, size } = document;
  const drawnUp = direction === 'Upprättad' ? ' otherDirectionDefinition="Upprättad"' : '';
  return `<record systemIdentifier="${xmlText(id)}" recordType="${xmlText(documentType)}" recordPhysicalOrDigital="${medium}">
<objectId>${xmlText(diaryNumber)}-${number}</objectId>
<title>${xmlText(title)}</title>
<runningNumber>${number}</runningNumber>
<direction directionDefinition="${directions[direction]}"${drawnUp}/>
<dates><date dateType="${dateTypes[direction]}">${registeredOn}T00:00:00</date></dates>
<additionalInformation>
<appendix name="${xmlText(id)}" fileFormat="${mediaType}" path="Content/${xmlText(id)}"/>
${ownElement({ checksumma: `SHA-256 ${documentChecksum(municipality, document)}`, storlek: String(size) })}
</additionalInformation>
</record>
`;
}
