import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadSubgraphDocuments } from '@samgraf/catalogue';
import type { Configuration } from '@samgraf/configuration';
import { repositoryRoot } from './repository-root.ts';
import { systemsOf } from './systems-of.ts';

const system = (id: string, areas: string[], connector: object | null = {}) => ({ id, areas, connector });
const configuration = {
  tenants: new Map([
    [
      '1461',
      {
        code: '1461',
        systems: [
          system('money', ['economy.ledger']),
          system('mail', ['office.mail']),
          system('people', ['hr.directory']),
        ],
      },
    ],
    ['1492', { code: '1492', systems: [system('files', ['cases.register', 'cases.documents'])] }],
    ['1460', { code: '1460', systems: [system('paper', ['cases.register'], null)] }],
  ]),
} as unknown as Configuration;

describe('the systems behind a subgraph', () => {
  const of = systemsOf(configuration, loadSubgraphDocuments(join(repositoryRoot, 'schema')));

  it('are those that hold an area of its schema and are connected', () => {
    expect(of('economy')).toEqual([{ municipality: '1461', system: 'money' }]);
    expect(of('cases')).toEqual([{ municipality: '1492', system: 'files' }]);
  });

  it('are not those that a thing of its schema is only named by', () => {
    expect(of('hr')).toEqual([{ municipality: '1461', system: 'people' }]);
  });

  it('are none where everything is configured, or nothing known', () => {
    expect([of('collaboration'), of('elsewhere')]).toEqual([[], []]);
  });
});
