import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { auditVerdict } from './audit-verdict.ts';
import { licenceFits } from './licence-fits.ts';
import { licencesPage } from './licences-page.ts';
import { productionPackages } from './production-packages.ts';

const root = join(import.meta.dirname, '../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const packages = productionPackages(lock);

describe('what the product runs on', () => {
  it('is under licences that go with its own', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter((each) => !licenceFits(each))).toEqual([]);
  });

  it('is listed as the lock file has it; `npm run licences` writes the page anew', () => {
    expect(readFileSync(join(root, 'docs/licences.md'), 'utf8')).toBe(licencesPage(packages));
  });

  it('names what it depends on directly, and no tool of ours', () => {
    const names = new Set(packages.map(({ name }) => name));
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies).filter((each) => !names.has(each))).toEqual([]);
    expect(['jest', 'typescript', '@biomejs/biome'].filter((each) => names.has(each))).toEqual([]);
    expect(devDependencies).toHaveProperty('jest');
    expect([...names].filter((each) => each.startsWith('@samgraf/'))).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['MIT OR GPL-3.0-only', true],
    ['(GPL-3.0-only AND MIT)', false],
    ['AGPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['UNLICENSED', false],
    ['Elastic-2.0', false],
    [null, false],
  ])('may be under %s: %s', (licence, expected) => {
    expect(licenceFits({ name: 'some-package', version: '1.0.0', licence })).toBe(expected);
  });

  it("may be Apollo's gateway under Elastic-2.0 and under no other licence", () => {
    const gateway = { name: '@apollo/gateway', version: '2.14.4' };
    expect(licenceFits({ ...gateway, licence: 'Elastic-2.0' })).toBe(true);
    expect(licenceFits({ ...gateway, licence: 'BUSL-1.1' })).toBe(false);
  });
});

describe('an audit of the packages', () => {
  const counted = { metadata: { vulnerabilities: { high: 1 } } };
  const fault = { name: 'leftpad', severity: 'high', range: '<2' };
  it.each([
    ['has nothing to say', { ...counted, vulnerabilities: {} }, { kind: 'CLEAN' }],
    [
      'leaves lesser faults be',
      { ...counted, vulnerabilities: { a: { ...fault, severity: 'low' } } },
      { kind: 'CLEAN' },
    ],
    [
      'names a grave fault',
      { ...counted, vulnerabilities: { a: fault } },
      { kind: 'VULNERABLE', found: ['leftpad <2 (high)'] },
    ],
    ['says that nobody answered', { error: { code: 'ENOTFOUND' } }, { kind: 'NOT_ASKED', why: 'ENOTFOUND' }],
    [
      'says how it was refused, and not where',
      { message: '405 Method Not Allowed - POST https://registry.example/-/npm/v1', error: { summary: '' } },
      { kind: 'NOT_ASKED', why: '405 Method Not Allowed' },
    ],
  ])('%s', (_title, report, expected) => {
    expect(auditVerdict(JSON.stringify(report))).toEqual(expected);
  });

  it('is not taken for clean when there is none', () => {
    expect(auditVerdict('').kind).toBe('NOT_ASKED');
  });
});
