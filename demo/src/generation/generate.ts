import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeDirectory } from '../directory/write-directory.ts';
import { writeErmsExport } from '../erms/write-erms-export.ts';
import { geodataOf } from '../geodata/geodata-of.ts';
import { writeGeodata } from '../geodata/write-geodata.ts';
import { writeInvoiceFiles } from '../invoices/write-invoice-files.ts';
import { writeMarkingList } from '../paxml/write-marking-list.ts';
import { writePaxFiles } from '../paxml/write-pax-files.ts';
import { writeRegister } from '../school-register/write-register.ts';
import { writeLedgerFiles } from '../sie/write-ledger-files.ts';
import { makeLines } from '../timetables/make-lines.ts';
import { writeGtfs } from '../timetables/write-gtfs.ts';
import { demoUsers } from '../users/demo-users.ts';
import type { CaseFile } from '../world/cases/errand.ts';
import { makeCases } from '../world/cases/make-cases.ts';
import { federation, makeFederationCases } from '../world/cases/make-federation-cases.ts';
import { makeDirectory } from '../world/directory/make-directory.ts';
import { makeEmployments } from '../world/hr/make-employments.ts';
import { makeWorld } from '../world/make-world.ts';
import { caseOfficer } from '../world/organisation/case-officer.ts';
import { makeRoadNetwork } from '../world/roads/make-road-network.ts';
import { makeSchoolRecords } from '../world/schools/make-school-records.ts';
import { makeBusStops } from '../world/stops/make-bus-stops.ts';
import { places } from './demo-plan.ts';
import { writeCases } from './write-cases.ts';

export interface GenerationOptions {
  /** Where everything is written; what lies there is removed first. */
  readonly folder: string;
  readonly seed: string;
  readonly scale: number;
  /** Tells which recipe and seed made what lies here; kept in the mark. */
  readonly fingerprint: string;
  readonly progress: (line: string) => void;
}

const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ' ');

/** Writes the demo municipalities' files; the mark last, so that an interrupted run is seen as none. */
export async function generate({
  folder,
  seed,
  scale,
  fingerprint,
  progress,
}: GenerationOptions): Promise<void> {
  const start = performance.now();
  const say = (what: string): void =>
    progress(`${what} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const world = makeWorld({ seed, scale });
  const parts = [...world.municipalities.values()];
  const count = (of: (part: (typeof parts)[number]) => readonly unknown[]): string =>
    thousands(parts.reduce((sum, part) => sum + of(part).length, 0));
  say(
    `${count((p) => p.people)} inhabitants, ${count((p) => p.properties)} properties, ` +
      `${count((p) => p.pupils)} pupils, ${count((p) => p.employees)} employees`,
  );
  const records = makeSchoolRecords(world);
  const casesOf = new Map<string, readonly CaseFile[]>();
  let cases = 0;
  let pupils = 0;
  let paxFiles = 0;
  for (const part of parts) {
    const { code } = part.profile;
    const files = makeCases(world, part);
    casesOf.set(code, files);
    cases += await writeCases(code, files, join(folder, places.cases));
    writeErmsExport(world, part, files, join(folder, places.erms, code));
    const directory = makeDirectory(world, part, caseOfficer(part, files));
    writeDirectory(world, part, directory, join(folder, places.directory));
    const employments = makeEmployments(world, part);
    paxFiles += writePaxFiles(world, part, employments, join(folder, places.paxml, code));
    writeMarkingList(employments, join(folder, places.paxml, code));
    pupils += writeRegister(world, part, records.get(code)!, directory, join(folder, places.school));
  }
  cases += await writeCases(federation.code, makeFederationCases(world), join(folder, places.cases));
  say(`${thousands(cases)} cases`);
  say(`${thousands(paxFiles)} PAXml files`);
  say(`${thousands(pupils)} children in the school registers`);
  for (const part of parts) {
    const years = await writeLedgerFiles(world, part, join(folder, places.sie, part.profile.code));
    const told = [...years].map(([year, vouchers]) => `${thousands(vouchers)} vouchers of ${year}`);
    say(`${part.profile.name}: ${told.join(', ')}`);
  }
  const network = makeRoadNetwork(world);
  const stops = makeBusStops(world, network);
  say(`${thousands(network.roads.length)} stretches of road, ${thousands(stops.length)} bus stops`);
  let features = 0;
  for (const [code, layers] of geodataOf(world, network, stops)) {
    writeGeodata(layers, join(folder, places.geodata, `${code}.sqlite`));
    features += layers.reduce((sum, [, each]) => sum + each.length, 0);
  }
  say(`${thousands(features)} features of geodata`);
  const trips = writeGtfs(stops, makeLines(world, network, stops), join(folder, places.gtfs));
  say(`${thousands(trips)} bus trips`);
  let documents = 0;
  for (const part of parts)
    documents += writeInvoiceFiles(world, part, join(folder, places.invoices, part.profile.code));
  say(`${thousands(documents)} Peppol documents`);
  await writeFile(join(folder, places.users), stringify(demoUsers(world, casesOf)));
  await writeFile(join(folder, places.mark), `${JSON.stringify({ fingerprint })}\n`);
}
