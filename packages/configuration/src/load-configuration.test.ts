import { describe, expect, it } from '@jest/globals';
import { connectorsOf } from './connectors-of.ts';
import { files } from './testing/configuration-folder.ts';
import { changed, load, problems } from './testing/loading.ts';

const mellerud = 'municipalities/1461-mellerud.yaml';
const amal = 'municipalities/1492-amal.yaml';
const procurement = 'agreements/procurement.yaml';

describe('a configuration', () => {
  it('is read whole', () => {
    const { tenants, agreements, grants, purposes, goals } = load();
    expect([...tenants.keys()]).toEqual(['1461', '1492']);
    const [economy, cases] = tenants.get('1461')?.systems ?? [];
    expect(economy).toMatchObject({ structure: 'COMMON', operationsAgreement: null });
    expect(economy?.connector).toMatchObject({ folder: '/economy/1461', accountGroups: null });
    expect(cases?.connector).toMatchObject({ url: 'http://127.0.0.1:9', key: 'a-secret' });
    expect(tenants.get('1461')?.raised).toEqual(
      new Map([
        ['cases.register', 3],
        ['Case.title', 2],
      ]),
    );
    const board = { tenant: '1461', authority: 'kommunstyrelsen' };
    expect(grants).toMatchObject([
      { id: 'ledger', owner: board, reader: board, basis: null, to: null },
      { id: 'register', owner: board, reader: { tenant: '1461', authority: 'byggnadsnamnden' } },
    ]);
    expect(agreements).toMatchObject([
      { id: 'procurement', personalData: null, parties: [{ to: null }, {}] },
    ]);
    expect(purposes).toEqual(new Map([['procurement', 'Procurement (upphandling)']]));
    expect(goals).toEqual({ sharedPercent: 50, specificPercent: 30 });
  });

  it('may have further ways into a system, whose relative folders are found from its own', () => {
    const further = `      unitPrefixLength: 3
    furtherConnectors:
      - kind: peppol-folder
        folder: invoices
        authority: byggnadsnamnden
        endpoints: ['0007:2120001488']
        buyerReference: { prefix: MK, digits: 6 }`;
    const { tenants } = load(changed(mellerud, '      unitPrefixLength: 3', further));
    const [economy, cases] = tenants.get('1461')!.systems;
    expect(connectorsOf(economy!).map((each) => each.kind)).toEqual(['sie-folder', 'peppol-folder']);
    expect(connectorsOf(economy!)[1]).toMatchObject({ folder: expect.stringMatching(/^\/.+\/invoices$/) });
    expect(connectorsOf(cases!)).toEqual([cases!.connector]);
    const foreign = changed(mellerud, '      unitPrefixLength: 3', further.replace('byggnadsnamnden', 'x'));
    expect(problems(foreign)).toEqual([
      `${mellerud}:28: systems[0].furtherConnectors[0].authority: expected an authority of the tenant (kommunstyrelsen, byggnadsnamnden), came \`x\``,
    ]);
  });

  it('may say where a system’s markings of protected identity come from, relative to its own folder', () => {
    const marking = `      unitPrefixLength: 3
    marking:
      kind: csv-list
      file: hr/marked.csv
      columns: { signature: Signatur, employeeNumber: Nummer, marking: Skydd }
      unmarked: [Ingen]
      marked: [Sekretessmarkering]`;
    const { tenants } = load(changed(mellerud, '      unitPrefixLength: 3', marking));
    const [economy, cases] = tenants.get('1461')!.systems;
    expect(economy!.marking).toMatchObject({ file: expect.stringMatching(/^\/.+\/hr\/marked\.csv$/) });
    expect(cases!.marking).toBeNull();
  });

  it('may have a folder of exports beside the live way into a case system', () => {
    const live = '      namespaces: { KS: kommunstyrelsen, BN: byggnadsnamnden }';
    const further = `${live}
    furtherConnectors:
      - kind: erms-folder
        folder: exports
        namespaces: { BN: byggnadsnamnden }
        ownElements: { property: fastighet, release: publicerat, checksum: checksumma, size: storlek }`;
    const cases = load(changed(mellerud, live, further)).tenants.get('1461')!.systems[1]!;
    expect(connectorsOf(cases).map((each) => each.kind)).toEqual(['case-api', 'erms-folder']);
    expect(connectorsOf(cases)[1]).toMatchObject({ folder: expect.stringMatching(/^\/.+\/exports$/) });
    expect(problems(changed(mellerud, live, further.replace('{ BN: by', '{ BN: m')))).toEqual([
      expect.stringContaining('furtherConnectors[0].namespaces.BN: expected an authority of the tenant'),
    ]);
  });

  it('may have no agreements at all', () => {
    const { [procurement]: _, ...without } = files;
    expect(load(without).agreements).toEqual([]);
  });

  it('is told all that is wrong with it at once, in the order of files and lines', () => {
    const wrong = {
      ...changed(mellerud, 'level: 2', 'level: 7'),
      [amal]: (files[amal] as string).replace('slug: amal', 'slug: Åmål').replace('name: Åmål\n', ''),
    };
    expect(problems(wrong).map((line) => line.split(': expected')[0])).toEqual([
      `${mellerud}:15: systems[0].level`,
      `${amal}:1: name`,
      `${amal}:4: slug`,
    ]);
  });

  it('takes no second version of an agreement for a party on the same day', () => {
    const second = (files[procurement] as string).replace('version: 1', 'version: 2');
    expect(problems({ ...files, 'agreements/procurement-2.yaml': second })).toContainEqual(
      expect.stringMatching(/parties\[0\]\.from: expected a day on which no other version holds for 1461/),
    );
    expect(problems({ ...files, 'agreements/again.yaml': files[procurement] as string })).toContainEqual(
      expect.stringContaining('version: expected a version of procurement that is not taken'),
    );
    const ended = changed(
      procurement,
      '2026-01-01, decision: KS 2025/1',
      '2026-01-01, to: 2026-06-30, decision: KS 1',
    )[procurement];
    const later = second
      .replaceAll('from: 2026-01-01', 'from: 2027-01-01')
      .replace('to: 2026-12-31', 'to: 2027-12-31');
    const both = { ...files, [procurement]: ended as string, 'agreements/procurement-2.yaml': later };
    expect(load(both).agreements.map((each) => each.version)).toEqual([2, 1]);
  });

  it('shares an installation only where it is the same', () => {
    const systems = (files[mellerud] as string).match(/systems:\n[\s\S]*?(?= {2}- id: cases)/)?.[0] as string;
    const same = { ...files, [amal]: `${files[amal]}${systems}` };
    expect(problems(same)).toEqual([]);
    const other = {
      ...files,
      [amal]: `${files[amal]}${systems.replace('Ekonomisystem A', 'Ekonomisystem B')}`,
    };
    expect(problems(other)).toContainEqual(
      expect.stringContaining('systems[0].id: expected the installation economy-mellerud'),
    );
  });
});
