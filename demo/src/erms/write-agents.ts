import { xmlText } from '../invoices/xml-text.ts';
import type { Errand, Stakeholder } from '../world/cases/errand.ts';

/** Everyone in a case: its parties, and the signature of its handler. */
export function writeAgents({ stakeholders, handler }: Errand): string {
  const parties = stakeholders.map(writeParty);
  const responsible =
    handler === null
      ? []
      : [`<agent agentType="responsible_person"><name>${xmlText(handler)}</name></agent>\n`];
  const all = [...parties, ...responsible];
  return all.length === 0 ? '' : `<agents>${all.join('')}</agents>\n`;
}

function writeParty({
  name,
  role,
  personNumber,
  organisationNumber,
  protectedIdentity,
}: Stakeholder): string {
  const [type, number] = personNumber
    ? ['personnummer', personNumber]
    : ['organisationsnummer', organisationNumber];
  return (
    `<agent agentType="counterpart"><name>${xmlText(name)}</name>` +
    (number === null ? '' : `<idNumber idNumberType="${type}">${number}</idNumber>`) +
    `<role>${role}</role>` +
    (protectedIdentity === undefined ? '' : `<protectedIdentity>${protectedIdentity}</protectedIdentity>`) +
    '</agent>\n'
  );
}
