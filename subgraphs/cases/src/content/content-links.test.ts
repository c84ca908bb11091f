import { describe, expect, it } from '@jest/globals';
import type { Principal } from '@samgraf/policy';
import { citizen, employee, nobody } from '@samgraf/testing';
import { ContentLinks } from './content-links.ts';

const file = { mediaType: 'application/pdf', size: 7, authority: 'byggnadsnamnden', hidden: false };
const asker = (principal: Principal) => ({ principal, purpose: 'case-handling', askingCase: null });
const anna = employee('1461', 'byggnadsnamnden', 'case-officer');

describe('A link to a file', () => {
  let time = Date.parse('2026-11-24T12:00:00Z');
  const now = () => time;

  it('holds for a minute, for who asked, and says for what it was asked', async () => {
    const links = new ContentLinks({ now });
    const { url, ...told } = await links.make('1461:document:D1', file, asker(anna));
    expect(told).toEqual({ expiresAt: '2026-11-24T12:01:00.000Z', mediaType: 'application/pdf', size: 7 });
    const read = { id: '1461:document:D1', purpose: 'case-handling', askingCase: null, file };
    expect(await links.read(url, anna)).toEqual(read);
    time += 59_000;
    expect(await links.read(url, anna)).toEqual(read);
    time += 1_000;
    expect(await links.read(url, anna)).toBeNull();
  });

  it('is nothing to anybody else, to another kind of the same name, and to nobody', async () => {
    const links = new ContentLinks({ now });
    const { url } = await links.make('1461:document:D1', file, asker(anna));
    for (const each of [
      { ...anna, id: 'somebody-else' },
      { ...citizen('199001010000'), id: anna.id },
      nobody,
    ]) {
      expect(await links.read(url, each)).toBeNull();
    }
  });

  it('cannot be read, changed, or made with another key', async () => {
    const links = new ContentLinks({ now });
    const { url } = await links.make('1461:document:D1', file, asker(anna));
    expect(Buffer.from(url.split('.').join(''), 'base64url').toString('latin1')).not.toMatch(
      /document|anna|1461/,
    );
    for (let place = url.length - 1; place > url.length - 60; place -= 7) {
      const changed = `${url.slice(0, place)}${url[place] === 'A' ? 'B' : 'A'}${url.slice(place + 1)}`;
      // The last digit of a part may say nothing.
      if (changed.slice(0, -1) !== url.slice(0, -1)) expect(await links.read(changed, anna)).toBeNull();
    }
    const other = new ContentLinks({ now });
    expect(await links.read((await other.make('1461:document:D1', file, asker(anna))).url, anna)).toBeNull();
    for (const each of ['', '/content/', 'a.b.c', 'null']) expect(await links.read(each, anna)).toBeNull();
  });

  it('is read by every process that has the key, and a key of another length is none', async () => {
    const key = Buffer.alloc(32, 7).toString('base64url');
    const { url } = await new ContentLinks({ key, now }).make('1461:document:D1', file, asker(anna));
    expect((await new ContentLinks({ key, now }).read(url, anna))?.id).toBe('1461:document:D1');
    expect(() => new ContentLinks({ key: 'short', now })).toThrow('SAMGRAF_CONTENT_KEY');
  });
});
