import { describe, expect, it } from '@jest/globals';
import { files } from '../testing/configuration-folder.ts';
import { load, problems } from '../testing/loading.ts';

const common = `lifeEvents: { moving: Att flytta }
links:
  - { id: report, title: Flyttanmälan, organisation: Skatteverket, url: 'https://www.skatteverket.se', lifeEvents: [moving] }
`;
const own = `tenant: '1461'
services:
  - id: moving-in
    name: Anmäl flytt
    description: Till kommunen.
    authority: kommunstyrelsen
    lifeEvents: [moving]
    channels: [{ kind: FORM }]
`;
const having = (commonText: string, ownText: string) => ({
  ...files,
  'municipalities/services/common.yaml': commonText,
  'municipalities/services/1461-mellerud.yaml': ownText,
});

describe('Public services in the configuration', () => {
  it('are none where there is no file of them', () => {
    expect(load().services).toEqual({ lifeEvents: new Map(), services: [], links: [] });
  });

  it('belong to a tenant, with the common links that it does not leave out', () => {
    const { services } = load(having(common, own));
    expect(services?.services).toMatchObject([
      { id: 'moving-in', tenant: '1461', channels: [{ url: null }] },
    ]);
    expect(services?.links).toMatchObject([{ id: 'report', tenant: '1461' }]);
    expect(load(having(common, `${own}linksLeftOut: [report]\n`)).services?.links).toEqual([]);
  });

  it('name life events that the common file must have', () => {
    const { 'municipalities/services/common.yaml': _, ...without } = having(common, own);
    expect(problems(without).some((line) => line.includes('services[0].lifeEvents[0]'))).toBe(true);
  });

  it.each([
    ['a life event that nothing names', own.replace('[moving]', '[flying]'), 'services[0].lifeEvents[0]'],
    ['an authority of nobody', own.replace('kommunstyrelsen', 'flygnamnden'), 'services[0].authority'],
    ['a tenant that is none', own.replace("'1461'", "'9999'"), 'tenant'],
    [
      'an address of another scheme',
      own.replace('FORM', "FORM, url: 'javascript:alert(1)'"),
      'services[0].channels[0].url',
    ],
    ['a link that is not common', `${own}linksLeftOut: [unknown]\n`, 'linksLeftOut[0]'],
    ['a service twice', own + own.split('\n').slice(2).join('\n'), 'services[1].id'],
  ])('with %s are refused by file, line and key', (_what, text, key) => {
    const told = problems(having(common, text));
    expect(
      told.some((line) => line.includes('municipalities/services/1461-mellerud.yaml') && line.includes(key)),
    ).toBe(true);
  });
});
