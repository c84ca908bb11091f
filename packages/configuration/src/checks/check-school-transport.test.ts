import { describe, expect, it } from '@jest/globals';
import { files } from '../testing/configuration-folder.ts';
import { load, problems } from '../testing/loading.ts';

const amal = 'municipalities/1492-amal.yaml';
const rule = (more = '', years = '[0, 3]') =>
  `  - { types: [FKLASS, GR], years: ${years}, metres: 2000, limit: MORE_THAN, unsafe: WALKED, decision: BUN 2023/1, from: 2023-07-01${more} }\n`;
const having = (...rules: string[]) => ({
  ...files,
  [amal]: `${files[amal]}schoolTransport:\n${rules.join('')}`,
});

describe('Limits for school transport', () => {
  it('are none where none is configured: there is no default', () => {
    expect(load().tenants.get('1492')?.schoolTransport).toEqual([]);
  });

  it('follow upon each other, by school year and by day', () => {
    const rules = load(
      having(rule(', to: 2025-06-30'), rule('', '[4, 9]'), rule().replace('2023-07', '2025-07')),
    );
    expect(rules.tenants.get('1492')?.schoolTransport).toHaveLength(3);
    expect(rules.tenants.get('1492')?.schoolTransport?.[0]).toMatchObject({
      years: [0, 3],
      metres: 2000,
      limit: 'MORE_THAN',
      stopMetres: null,
      to: '2025-06-30',
    });
  });

  it.each([
    ['that meet in a school year', [rule(), rule('', '[3, 6]')], 'schoolTransport[1].years'],
    [
      'that meet on a day',
      [rule(', to: 2025-06-30'), rule().replace('2023-07-01', '2025-06-30')],
      '[1].years',
    ],
    ['that end before they begin', [rule(', to: 2023-06-30')], 'schoolTransport[0].to'],
    ['without metres', [rule().replace('metres: 2000, ', '')], 'schoolTransport[0].metres'],
    [
      'that do not say whether the limit itself is enough',
      [rule().replace('limit: MORE_THAN, ', '')],
      '[0].limit',
    ],
    ['with the years the wrong way', [rule('', '[3, 0]')], 'schoolTransport[0].years'],
  ])('%s are refused by file, line and key', (_what, rules, key) => {
    expect(problems(having(...rules)).some((line) => line.startsWith(amal) && line.includes(key))).toBe(true);
  });
});
