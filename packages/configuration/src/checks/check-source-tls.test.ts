// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of the configuration files, not JavaScript's
import { describe, expect, it } from '@jest/globals';
import { environment } from '../testing/configuration-folder.ts';
import { changed, load, problems } from '../testing/loading.ts';

const address = 'url: ${CASES_URL:-http://127.0.0.1:9}';
const file = 'municipalities/1461-mellerud.yaml';
const known = { ...environment, CASES_URL: 'https://cases.example', CASES_TLS: '/etc/samgraf' };
const withTls = (tls: string) => changed(file, address, `${address}\n      tls: ${tls}`);

describe('TLS of a system', () => {
  it('is known by paths that the environment gives', () => {
    const files = withTls(
      '{ ca: "${CASES_TLS}/ca.pem", certificate: "${CASES_TLS}/a.crt", key: "${CASES_TLS}/a.key" }',
    );
    const { systems } = load(files, known).tenants.get('1461')!;
    expect(systems.find(({ id }) => id === 'cases')!.connector).toMatchObject({
      tls: { ca: '/etc/samgraf/ca.pem', certificate: '/etc/samgraf/a.crt', key: '/etc/samgraf/a.key' },
    });
  });

  it('is what Node comes with when nothing is said', () => {
    const { systems } = load().tenants.get('1461')!;
    expect(systems.find(({ id }) => id === 'cases')!.connector).toMatchObject({ tls: null });
  });

  it.each([
    ['{ certificate: /a.crt }', 'tls.certificate: expected a key beside it'],
    ['{ key: /a.key }', 'tls.key: expected a certificate beside it'],
    ['{ authority: /a.pem }', 'authority'],
  ])('%s is refused by file, line and key', (tls, problem) => {
    expect(problems(withTls(tls), known)).toEqual([
      expect.stringMatching(/^municipalities\/1461-mellerud.yaml:\d+: /),
    ]);
    expect(problems(withTls(tls), known)[0]).toContain(problem);
  });

  it('is refused beside an address that does not speak it', () => {
    expect(problems(withTls('{ ca: /ca.pem }'), environment)).toEqual([
      expect.stringContaining('systems[1].connector.tls: expected an https address beside it'),
    ]);
  });
});
