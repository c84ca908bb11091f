import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { describeDropFolders } from './failures/drop-folders.ts';
import { describeMisconduct } from './failures/misconduct.ts';
import { type ConfigurationCopy, copyConfiguration } from './running/configuration-copy.ts';
import { type Interposer, startInterposer } from './running/interposer.ts';
import { useSamgraf } from './running/use-samgraf.ts';

jest.setTimeout(60_000);

let configuration: ConfigurationCopy;
let interposer: Interposer;

const samgraf = useSamgraf(async () => {
  interposer = await startInterposer();
  configuration = await copyConfiguration();
  await configuration.replace(`\${CASES_SHARED_URL}`, interposer.url);
  return { environment: { SAMGRAF_CONFIGURATION: configuration.folder } };
});

afterAll(async () => {
  await interposer.close();
  await configuration.delete();
});

describe('A source', () => {
  it('that is reached by another address is asked there', async () => {
    interposer.target = samgraf.line('cases-shared').url!;
    const { data, extensions } = await samgraf.ask('{ cases(first: 1) { nodes { id } } }', {
      as: 'case-officer.mellerud',
    });
    expect(data.cases.nodes).toHaveLength(1);
    expect(extensions.sources).toMatchObject([{ system: 'cases-shared', status: 'LIVE' }]);
  });
});

describe('The desk of an officer', () => {
  it('is joined by one look-up of case management for each kind, however many cases are on it', async () => {
    interposer.target = samgraf.line('cases-shared').url!;
    interposer.asked.length = 0;
    const { data, errors } = await samgraf.ask('EmployeeDesk', { as: 'case-officer.mellerud' });
    expect(errors).toEqual([]);
    expect(data.cases.nodes.length).toBeGreaterThan(5);
    expect(data.myEmployee.name).toEqual(expect.any(String));
    expect(interposer.asked.sort()).toEqual(['GET /1461/errands', 'POST /1461/documents/by-errand']);
  });
});

describeMisconduct(samgraf, () => interposer);
describeDropFolders(samgraf);
