import { makeRandom } from '../../random/make-random.ts';
import { schoolTransport } from '../economy/activity.ts';
import type { MunicipalityWorld, World } from '../world.ts';
import type { CaseFile, Errand } from './errand.ts';
import type { Register } from './registers.ts';
import { uuid } from './uuid.ts';

const openedOn = '2023-12-29';
const closedOn = '2024-03-14';
const contracts = 3;

/**
 * The contracts for school transport, with the first carriers of the municipality's suppliers. They were opened on
 * the last working day of a year: so that no other case has another number for them.
 *
 * @param others the register's other cases, by number
 */
export function withContracts(
  { seed, suppliers }: World,
  { profile, supplierEntries }: MunicipalityWorld,
  { namespace, authority, handlers }: Register,
  others: readonly CaseFile[],
): readonly CaseFile[] {
  if (namespace !== profile.schoolBoard.namespace) return others;
  const random = makeRandom(`${seed}/transport-contracts/${profile.code}`);
  const byId = new Map(suppliers.map((each) => [each.id, each]));
  const carriers = supplierEntries
    .map(({ supplier }) => byId.get(supplier)!)
    .filter(({ sells, soleTrader }) => sells.includes(schoolTransport.account) && !soleTrader)
    .slice(0, contracts);
  const year = openedOn.slice(0, 4);
  const before = others.filter(({ errand }) => errand.openedOn <= openedOn);
  const serial = before.filter(({ errand }) => errand.openedOn.startsWith(year)).length;
  const made = carriers.map(({ name, organisationNumber }, index): CaseFile => {
    const errandNumber = `${namespace}-${year}-${String(serial + index + 1).padStart(6, '0')}`;
    const errand: Errand = {
      id: uuid(random),
      municipalityId: profile.code,
      namespace,
      errandNumber,
      diaryNumber: `${namespace} ${year}/${serial + index + 1}`,
      title: `Avtal om skolskjuts, ${name}`,
      caseType: 'Avtal',
      status: 'Stängt',
      openedOn,
      closedOn,
      handler: handlers[index % handlers.length]!,
      propertyDesignation: null,
      secrecy: null,
      stakeholders: [{ id: uuid(random), role: 'Annan', name, personNumber: null, organisationNumber }],
      extraParameters: [
        { key: 'avtal.avser', values: ['Skolskjuts'] },
        { key: 'avtal.giltigt.fran', values: ['2024-07-01'] },
        { key: 'avtal.giltigt.till', values: ['2027-06-30'] },
        {
          key: 'avtal.ersattning.perKilometer',
          values: [`${random.integer(21, 38)}.${random.pick(['00', '50'])}`],
        },
      ],
    };
    const document = (number: number, title: string, registeredOn: string) => ({
      id: `${errandNumber}-${number}`,
      errandNumber,
      namespace,
      number,
      title,
      documentType: title,
      direction: 'Upprättad' as const,
      registeredOn,
      mediaType: 'application/pdf',
      size: random.integer(60_000, 900_000),
    });
    return {
      errand,
      documents: [document(1, 'Avtalsförslag', openedOn), document(2, 'Avtal', closedOn)],
      decisions: [
        {
          id: `${errandNumber}-B1`,
          errandNumber,
          namespace,
          reference: `${namespace} § ${random.integer(1, 60)}`,
          outcome: 'Godkänna',
          decidedOn: closedOn,
          decidedBy: authority.name,
        },
      ],
    };
  });
  return [...before, ...made, ...others.slice(before.length)];
}
