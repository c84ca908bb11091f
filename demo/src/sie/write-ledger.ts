import { activities, schoolTransport } from '../world/economy/activity.ts';
import { amalNumbers } from '../world/economy/amal-plan.ts';
import { kommunBas } from '../world/economy/kommun-bas.ts';
import type { Balances } from '../world/economy/make-balances.ts';
import type { LedgerYear } from '../world/economy/make-ledger.ts';
import { referenceDate } from '../world/reference-date.ts';
import type { MunicipalityWorld } from '../world/world.ts';
import { SieWriter } from './sie-writer.ts';
import { writeVouchers } from './write-vouchers.ts';

const compact = (date: string): string => date.replaceAll('-', '');
const kronor = (ore: number): string => {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** One fiscal year of one municipality as a SIE 4E file (SIE 4B, 2008-09-30), text still to be encoded. */
export function writeLedger(
  part: MunicipalityWorld,
  ledger: LedgerYear,
  balances: Balances,
  previous: Balances | null,
  checksum: boolean,
): string {
  const { profile } = part;
  const { year } = ledger;
  const number = (account: string): string => (profile.ownAccountPlan ? amalNumbers.get(account)! : account);
  const sie = new SieWriter();
  sie.record('#FLAGGA', [0]);
  if (checksum) sie.beginChecksum();
  sie.record('#PROGRAM', ['Kommunekonomi', '7.4']);
  sie.record('#FORMAT', ['PC8']);
  sie.record('#GEN', [compact(referenceDate), 'EKONOMI']);
  sie.record('#SIETYP', [4]);
  sie.record('#PROSA', ['Påhittade uppgifter för demonstration']);
  sie.record('#ORGNR', [`${profile.organisationNumber.slice(0, 6)}-${profile.organisationNumber.slice(6)}`]);
  sie.record('#FNAMN', [profile.officialName]);
  sie.record('#RAR', [0, `${year}0101`, `${year}1231`]);
  if (previous) sie.record('#RAR', [-1, `${year - 1}0101`, `${year - 1}1231`]);
  sie.record('#VALUTA', ['SEK']);
  for (const account of kommunBas) {
    sie.record('#KONTO', [number(account.number), account.name]);
    sie.record('#KTYP', [number(account.number), account.type]);
  }
  writeDimensions(sie, part, year);
  for (const [yearNumber, { opening, closing, result }] of [
    [0, balances] as const,
    ...(previous ? [[-1, previous] as const] : []),
  ]) {
    for (const [label, sums] of [
      ['#IB', opening],
      ['#UB', closing],
      ['#RES', result],
    ] as const)
      for (const { number: account } of kommunBas)
        if (sums.get(account)) sie.record(label, [yearNumber, number(account), kronor(sums.get(account)!)]);
  }
  for (const { account, costCentre, amount } of ledger.budget)
    for (let month = 1; month <= 12; month++) {
      const period = `${year}${String(month).padStart(2, '0')}`;
      sie.record('#PBUDGET', [0, period, number(account), ['1', costCentre], kronor(amount / 12)]);
    }
  writeVouchers(sie, ledger.vouchers, number, kronor, compact);
  if (checksum) sie.endChecksum();
  return sie.text();
}

function writeDimensions(sie: SieWriter, part: MunicipalityWorld, year: number): void {
  for (const [dimension, name] of [
    [1, 'Ansvar'],
    [6, 'Projekt'],
    [9, 'Leverantör'],
    [20, 'Verksamhet'],
    [21, 'Motpart'],
  ] as const)
    sie.record('#DIM', [dimension, name]);
  for (const unit of part.units) {
    sie.record('#OBJEKT', [1, unit.code, unit.name]);
    for (const { code, name } of unit.costCentres) sie.record('#OBJEKT', [1, code, name]);
  }
  sie.record('#OBJEKT', [6, 'P12', 'Ny hållplats "Ärr"']);
  for (const { number, name, nameIn2025 } of part.supplierEntries)
    sie.record('#OBJEKT', [9, number, (year === 2025 && nameIn2025) || name]);
  for (const { code, name } of [...Object.values(activities), schoolTransport])
    sie.record('#OBJEKT', [20, code, name]);
  sie.record('#OBJEKT', [21, '870', 'Privata företag']);
}
