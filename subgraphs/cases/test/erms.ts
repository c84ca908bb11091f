/** A case of a made-up export; what is not given is left out, or plain. */
export interface ErmsCase {
  readonly number: string;
  readonly title?: string;
  readonly publicTitle?: string;
  /** What is released, in the system's words. */
  readonly released?: string;
  readonly openedOn?: string;
  readonly property?: string;
  readonly subject?: string;
  /** The handler's signature. */
  readonly handler?: string;
  readonly status?: string;
  /** Type, provision and last day of a restriction. */
  readonly restriction?: readonly [type: string, regulation: string, until?: string];
  readonly parties?: ReadonlyArray<{
    readonly name: string;
    readonly number?: string;
    readonly protected?: boolean;
  }>;
  /** Anything more, as it stands in the file: after the dates. */
  readonly records?: string;
  readonly relatedTo?: string;
}

export interface ErmsFile {
  readonly madeAt?: string;
  readonly organisation?: string;
  readonly cases: readonly ErmsCase[];
}

/** An ERMS 3 export by a template of its own, not by the demo's writer. A line for each element of a case. */
export function ermsFile({
  madeAt = '2026-11-20T02:00:00',
  organisation = '212000-1488',
  cases,
}: ErmsFile): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<x:erms xmlns:x="https://DILCIS.eu/XML/ERMS"><x:control>
<x:identification identificationType="organisationsnummer">${organisation}</x:identification>
<x:maintenanceInformation><x:maintenanceHistory>
<x:maintenanceEvent><x:eventType value="created"/><x:eventDateTime>${madeAt}</x:eventDateTime></x:maintenanceEvent>
</x:maintenanceHistory></x:maintenanceInformation></x:control>
<x:aggregations>
${cases.map(ermsCase).join('\n')}
</x:aggregations></x:erms>
`;
}

export function ermsCase(given: ErmsCase): string {
  const { number, title = `Ärende ${number}`, openedOn = '2026-03-02', status = 'open' } = given;
  const [register = '', year, serial] = number.split('-');
  const own = [
    given.property && `<x:ownElement name="fastighet"><x:value>${given.property}</x:value></x:ownElement>`,
    given.released && `<x:ownElement name="publicerat"><x:value>${given.released}</x:value></x:ownElement>`,
  ].filter(Boolean);
  const lines = [
    `<x:aggregation systemIdentifier="id-${number}" aggregationType="caseFile">`,
    `<x:objectId>${register} ${year}/${Number(serial)}</x:objectId>`,
    `<x:extraId extraIdType="diarium">${register}</x:extraId>`,
    `<x:extraId extraIdType="ärendenummer">${number}</x:extraId>`,
    `<x:title>${title}</x:title>`,
    given.publicTitle && `<x:otherTitle titleType="public">${given.publicTitle}</x:otherTitle>`,
    `<x:subject>${given.subject ?? 'Bygglov'}</x:subject>`,
    `<x:status value="${status}"/>`,
    given.relatedTo && `<x:relation relationType="reference">${given.relatedTo}</x:relation>`,
    own.length > 0 &&
      `<x:additionalInformation><x:ownElement>${own.join('')}</x:ownElement></x:additionalInformation>`,
    given.restriction && restriction(given.restriction),
    (given.parties || given.handler) &&
      `<x:agents>${(given.parties ?? []).map(party).join('')}${handler(given.handler)}</x:agents>`,
    `<x:dates><x:date dateType="opened">${openedOn}T00:00:00</x:date></x:dates>`,
    given.records,
    '</x:aggregation>',
  ];
  return lines.filter(Boolean).join('\n');
}

const restriction = ([type, regulation, until]: NonNullable<ErmsCase['restriction']>): string =>
  `<x:restriction restrictionType="${type}"><x:regulation>${regulation}</x:regulation>${
    until ? `<x:dates><x:date dateType="end">${until}T00:00:00</x:date></x:dates>` : ''
  }</x:restriction>`;

const party = (each: NonNullable<ErmsCase['parties']>[number]): string =>
  `<x:agent agentType="counterpart"><x:name>${each.name}</x:name>${
    each.number ? `<x:idNumber>${each.number}</x:idNumber>` : ''
  }<x:role>Sökande</x:role>${
    each.protected === undefined ? '' : `<x:protectedIdentity>${each.protected}</x:protectedIdentity>`
  }</x:agent>`;

const handler = (name: string | undefined): string =>
  name ? `<x:agent agentType="responsible_person"><x:name>${name}</x:name></x:agent>` : '';

/** A document of a case as it stands in the file. */
export const ermsRecord = (id: string, more: string): string =>
  `<x:record systemIdentifier="${id}" recordType="Ansökan" recordPhysicalOrDigital="digital"><x:title>Ansökan ${id}</x:title>${more}</x:record>`;
