import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'yaml';
import { type CaseFile, readCaseFiles } from './case-files.ts';
import { type EmployeeDirectory, employeeNumberOf, readEmployeeDirectory } from './directory.ts';
import { type EconomyConfiguration, readEconomyConfiguration } from './economy-configuration.ts';
import { type GeodataFeature, readPoints, readRoadLink } from './geodata.ts';
import { invoicesByCase } from './invoices-by-case.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { type ExportedCase, readExportedCases } from './public-register.ts';
import { isMarked, readSchoolRegister, type SchoolRegister } from './school-register.ts';
import { supplierIds } from './supplier-ids.ts';
import { type Bought, boughtBy, firstInvoice } from './supplier-invoices.ts';
import { readTimeFiles, type TimeFile } from './time-files.ts';

/** What the demo municipalities' raw files say, each read once. */
export class Oracle {
  readonly #dataFolder: () => string;
  readonly #read = new Map<string, unknown>();

  /** @param dataFolder of the running Samgraf, once it runs */
  constructor(dataFolder: () => string) {
    this.#dataFolder = dataFolder;
  }

  ledger(municipality: string, fiscalYear: number): Ledger {
    return this.#once(`${municipality} ${fiscalYear}`, () =>
      readLedger(this.#dataFolder(), municipality, fiscalYear),
    );
  }

  economy(municipality: string): EconomyConfiguration {
    return this.#once(`economy ${municipality}`, () => readEconomyConfiguration(municipality));
  }

  /** What a municipality's suppliers have invoiced. */
  bought(municipality: string): readonly Bought[] {
    return this.#once(`bought ${municipality}`, () => boughtBy(this.#dataFolder(), municipality));
  }

  /** For a diary number, the numbers of the invoices of what was bought for it. */
  invoicesByCase(municipality: string): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#once(`by case ${municipality}`, () => invoicesByCase(this.#dataFolder(), municipality));
  }

  /** The id of an invoice of a company to a municipality, and of that company. */
  invoiceIds(municipality: string): { readonly invoice: string; readonly supplier: string } {
    return this.#once(`invoice ids ${municipality}`, () => {
      const { organisationNumber, number } = firstInvoice(this.#dataFolder(), municipality);
      const ids = supplierIds(this.#dataFolder());
      return {
        invoice: ids.invoice(municipality, organisationNumber, number),
        supplier: ids.supplier(organisationNumber),
      };
    });
  }

  /** Newest first. */
  cases(municipality: string): readonly CaseFile[] {
    return this.#once(`cases ${municipality}`, () => readCaseFiles(this.#dataFolder(), municipality));
  }

  /** What a municipality's directory and HR's list have of its employees. */
  directory(municipality: string): EmployeeDirectory {
    return this.#once(`directory ${municipality}`, () =>
      readEmployeeDirectory(this.#dataFolder(), municipality),
    );
  }

  /** What a municipality's payroll system left of time and absence, the oldest month first. */
  timeFiles(municipality: string): readonly TimeFile[] {
    return this.#once(`time ${municipality}`, () => readTimeFiles(this.#dataFolder(), municipality));
  }

  /** The id of an employee who is known to be unmarked, and of their employment. */
  employeeIds(municipality: string): { readonly employee: string; readonly employment: string } {
    const { users, unmarked } = this.directory(municipality);
    const found = users.find((each) => unmarked.has(employeeNumberOf(each)))!;
    return {
      employee: `${municipality}:employee:${found.id}`,
      employment: `${municipality}:employment:${employeeNumberOf(found)}`,
    };
  }

  /** What the employee's own systems call a demo user. */
  signature(user: string): string {
    const { claims } = this.#users().find(({ name }) => name === user)!;
    return claims['https://id.oidc.se/claim/orgAffiliation']!.split('@')[0]!;
  }

  /** What the school system keeps of a municipality's register. */
  school(municipality: string): SchoolRegister {
    return this.#once(`school ${municipality}`, () => readSchoolRegister(this.#dataFolder(), municipality));
  }

  /** One layer of points of a municipality's geodata service. */
  points(municipality: string, layer: string): readonly GeodataFeature[] {
    return this.#once(`points ${municipality} ${layer}`, () =>
      readPoints(this.#dataFolder(), municipality, layer),
    );
  }

  /** Ids of places of each kind. */
  placeIds(municipality: string): Readonly<Record<string, string>> {
    const first = (layer: string) => this.points(municipality, layer)[0]!.properties;
    const { gatuadress, postnummer } = first('adresser');
    return {
      Address: `${municipality}:address:${postnummer!.replace(' ', '')} ${gatuadress!.toLocaleUpperCase('sv')}`,
      BusStop: `${municipality}:bus-stop:${first('hallplatser').hallplatsid}`,
      BathingPlace: `${municipality}:bathing-place:${first('badplatser').objektid}`,
      SchoolSite: `${municipality}:school-site:${first('skolenheter').skolenhetskod}`,
      MunicipalityArea: `${municipality}:area:municipality`,
      RoadSegment: `${municipality}:road-segment:${readRoadLink(this.#dataFolder(), municipality)}`,
    };
  }

  /** What a municipality's nightly export has of its cases, and what of each the public should see. */
  exported(municipality: string): readonly ExportedCase[] {
    return this.#once(`exported ${municipality}`, () => readExportedCases(this.#dataFolder(), municipality));
  }

  /** The id of an entry of a municipality's public register, from the table itself: nobody can work it out. */
  publicEntry(municipality: string): string {
    return this.#once(`public ${municipality}`, () => {
      const store = new DatabaseSync(join(this.#dataFolder(), 'cases/exports.sqlite'), { readOnly: true });
      const row = store.prepare('SELECT id FROM public_entry WHERE tenant = ? LIMIT 1').get(municipality);
      store.close();
      return String(row!.id);
    });
  }

  /** The id of a pupil that no register has marked, and of a school unit. */
  schoolIds(municipality: string): { readonly pupil: string; readonly schoolUnit: string } {
    const { organisations, persons } = this.school(municipality);
    const unit = organisations.find((each) => each.schoolUnitCode?.endsWith('001'))!;
    const pupil = persons.find(
      (each) =>
        !isMarked(each) &&
        each.enrolments?.some(({ enroledAt, endDate }) => enroledAt.id === unit.id && !endDate),
    )!;
    return {
      pupil: `${municipality}:pupil:${pupil.id}`,
      schoolUnit: `${municipality}:school-unit:${unit.schoolUnitCode}`,
    };
  }

  /** Names of the demo users. */
  users(): string[] {
    return this.#users().map(({ name }) => name);
  }

  /** The personal number of a demo user. */
  personNumber(user: string): string {
    const { claims } = this.#users().find(({ name }) => name === user)!;
    return claims['https://id.oidc.se/claim/personalIdentityNumber']!;
  }

  #users(): ReadonlyArray<{ readonly name: string; readonly claims: Readonly<Record<string, string>> }> {
    return this.#once('users', () =>
      parse(readFileSync(join(this.#dataFolder(), 'demo/users.yaml'), 'utf8')),
    );
  }

  #once<T>(key: string, read: () => T): T {
    if (!this.#read.has(key)) this.#read.set(key, read());
    return this.#read.get(key) as T;
  }
}
