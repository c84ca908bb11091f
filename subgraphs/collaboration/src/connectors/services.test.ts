import { describe, expect, it } from '@jest/globals';
import type { Arguments, Scope } from '@samgraf/sources';
import { collaborationWithServices } from '../testing/small-services.ts';
import { authorityLinks } from './authority-links.ts';
import { services } from './services.ts';

const mellerud: Scope = {
  owners: [{ tenant: '1461', authority: 'kommunstyrelsen' }],
  subject: null,
  protectedToo: false,
};
const names = async (connector: ReturnType<typeof services | typeof authorityLinks>, args: Arguments) =>
  (await connector.list(args, { first: 10, after: null }, mellerud)).records.map(({ record }) => record.id);

describe('Public services', () => {
  const offered = services(collaborationWithServices);

  it('are found by life event, by way, and by words of name and description', async () => {
    expect(await names(offered, { lifeEvent: 'moving' })).toEqual(['1461:service:a', '1461:service:b']);
    expect(await names(offered, { channel: 'FORM' })).toEqual(['1461:service:a']);
    expect(await names(offered, { text: 'om TJÄNST d' })).toEqual(['1461:service:d']);
    expect(await names(offered, { text: 'tjänst x' })).toEqual([]);
    expect(await names(offered, { lifeEvent: 'unknown' })).toEqual([]);
  });

  it('name their life events in the order of the menu', async () => {
    const { records } = await authorityLinks(collaborationWithServices).load(
      ['1461:authority-link:a'],
      mellerud,
    );
    expect(records[0]?.record.lifeEvents.map(({ name }) => name)).toEqual(['Att flytta', 'Att bygga']);
  });
});

describe('Links to other authorities', () => {
  it('are found by the words of title and organisation', async () => {
    const links = authorityLinks(collaborationWithServices);
    expect(await names(links, { text: 'skatteverket länk b' })).toEqual(['1461:authority-link:b']);
    expect(await names(links, { lifeEvent: 'building' })).toHaveLength(4);
  });
});
