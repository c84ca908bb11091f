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

describeMisconduct(samgraf, () => interposer);
describeDropFolders(samgraf);
