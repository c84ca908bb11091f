import type { FolderState } from '@samgraf/intake';
import type { ConnectorHarness, KnownRecord } from '@samgraf/testing/connector-suite';
import { pino } from 'pino';
import { AbsenceConnector } from '../src/connectors/absence-connector.ts';
import { EmploymentConnector } from '../src/connectors/employment-connector.ts';
import { HeadCountConnector } from '../src/connectors/head-count-connector.ts';
import { Markings } from '../src/markings/markings.ts';
import { TimeBook } from '../src/time/time-book.ts';
import { TimeStore } from '../src/time/time-store.ts';
import { board, hrConfiguration, writeMarkings } from './hr-world.ts';
import { days, hours, paxFile, type TestPax } from './pax.ts';
import { organisations, timeConnection, timeStore } from './time-store.ts';

const codes = ['1461', '1492'];
const connectors = {
  Employment: EmploymentConnector,
  Absence: AbsenceConnector,
  HeadCount: HeadCountConnector,
};

/** Numbers of the tests' employees: 108 is protected, 109 on nobody's list. */
const numbers = [
  '101',
  '102',
  '103',
  '104',
  '105',
  '106',
  '107',
  '108',
  '109',
  '201',
  '202',
  '203',
  '204',
  '205',
];
const isHidden = (number: string) => ['108', '109'].includes(number);
const personNumber = (tenant: string, number: string) => `19${number.slice(1)}0${number[0]}01${tenant}`;

/** The files of one municipality: three units, of which two have five people to be counted, and one two. */
const files = (tenant: string): Record<string, TestPax> => {
  const people = numbers.map((number) => ({
    number,
    personNumber: personNumber(tenant, number),
    costCentre: number > '200' ? '31301' : ['106', '107', '109'].includes(number) ? '31201' : '31101',
  }));
  const absence = (month: string) => [
    { number: '101', code: 'SJK', when: days(`${month}-02`, `${month}-06`, '50.00') },
    { number: '101', code: 'VAB', when: hours(`${month}-09`, '8.00') },
    { number: '102', code: 'SEM', when: days(`${month}-02`, `${month}-13`) },
    { number: '108', code: 'SJK', when: days(`${month}-02`, `${month}-27`) },
  ];
  const organisationNumber = organisations[tenant]!;
  const months = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'];
  return Object.fromEntries(
    months.map((month) => [
      `PAX-${month}.xml`,
      { people, absences: absence(month), organisationNumber, date: '2026-12-01' },
    ]),
  );
};

const owner = (tenant: string) => ({ tenant, authority: board });
const months = [2, 3, 4, 5, 6, 7, 8].map((month) => `2026-0${month}`);

/** By the files, written down here once more. */
const known: Readonly<Record<keyof typeof connectors, () => KnownRecord[]>> = {
  Employment: () =>
    codes.flatMap((tenant) =>
      numbers.map((number) => ({
        id: `${tenant}:employment:${number}`,
        owner: owner(tenant),
        subjects: [personNumber(tenant, number)],
        hidden: isHidden(number),
        parents: {},
      })),
    ),
  Absence: () => {
    const of = (day: string, n: number, number: string) =>
      months
        .toReversed()
        .flatMap((month) => codes.map((tenant) => ({ day: `${month}-${day}`, n, number, month, tenant })));
    return [...of('02', 1, '101'), ...of('09', 2, '101'), ...of('02', 3, '102'), ...of('02', 4, '108')]
      .sort((one, other) => {
        if (one.day !== other.day) return one.day > other.day ? -1 : 1;
        return `${one.tenant} ${one.n}` < `${other.tenant} ${other.n}` ? -1 : 1;
      })
      .map(({ n, number, month, tenant }) => ({
        id: `${tenant}:absence:${month}/${n}`,
        owner: owner(tenant),
        subjects: [personNumber(tenant, number)],
        hidden: isHidden(number),
        parents: { employment: `${tenant}:employment:${number}` },
      }));
  },
  HeadCount: () =>
    months.toReversed().flatMap((month) =>
      codes.flatMap((tenant) =>
        ['311', '313'].map((unit) => ({
          id: `${tenant}:head-count:${month}/${unit}`,
          owner: owner(tenant),
          subjects: [],
          hidden: false,
          parents: { unit: `${tenant}:unit:${unit}` },
        })),
      ),
    ),
};

/** A connector before a store that files of PAXml were imported into. */
export async function timeHarness(type: keyof typeof connectors): Promise<ConnectorHarness> {
  const store = timeStore();
  for (const tenant of codes) {
    for (const [name, file] of Object.entries(files(tenant))) store.put(paxFile(file), { name, tenant });
    writeMarkings(store.folder, tenant, [
      'Anställningsnummer;Signatur;Skyddade personuppgifter',
      ...numbers.filter((each) => !isHidden(each)).map((each) => `${each};S${each};Ingen`),
      '108;S108;Sekretessmarkering',
    ]);
  }
  const log = pino({ level: 'silent' });
  const markings = new Markings(hrConfiguration('http://127.0.0.1:9', store.folder, codes), log);
  const reader = new TimeStore(store.folder, markings);
  const gone = new Map<string, FolderState>();
  const folders = { folderState: ({ tenant }: { tenant: string }) => gone.get(tenant) ?? 'FOUND' };
  const book = new TimeBook(reader, codes.map(timeConnection), folders);
  let lookUps = 0;
  const owners = new Set<string>();
  const rows = book.rows.bind(book);
  book.rows = (connections, sql, parameters) => {
    if (connections.length > 0) lookUps++;
    for (const { tenant } of connections) owners.add(tenant);
    return rows(connections, sql, parameters);
  };
  return {
    connector: new connectors[type](book),
    connections: codes.map((tenant) => ({ system: `hr-${tenant}`, tenant })),
    everything: known[type](),
    absentId: (tenant, index) =>
      ({
        Employment: `${tenant}:employment:none-${index}`,
        Absence: `${tenant}:absence:2026-02/${900 + index}`,
        HeadCount: `${tenant}:head-count:2026-02/none-${index}`,
      })[type],
    listArguments: {},
    relations: { Employment: {}, Absence: { employment: {} }, HeadCount: { unit: {} } }[
      type
    ] as ConnectorHarness['relations'],
    reached() {
      const told = { lookUps, owners: [...owners].map(owner) };
      lookUps = 0;
      owners.clear();
      return told;
    },
    lies: null,
    network: null,
    local: {
      tenants: ['1492'],
      faults: {
        'its folder is gone': () => {
          gone.set('1492', 'MISSING');
        },
      },
    },
    async close() {
      reader.close();
      store.close();
    },
  };
}

/** What no connector of files has. */
export const filesLack = {
  LIES: 'nothing in a file says whose it is but the number that it is refused by',
  OVERSHARING: 'a question to the store is answered by the store alone',
  NETWORK: 'it is read from a store of files',
};
