import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { municipalities } from '../municipalities.ts';
import { everyPage } from '../running/every-page.ts';
import { repositoryRoot } from '../running/repository-root.ts';
import type { Samgraf } from '../running/samgraf.ts';

interface Written {
  readonly tenant: string;
  readonly services: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly lifeEvents: readonly string[];
    readonly channels: ReadonlyArray<{ readonly kind: string }>;
  }>;
}

const folder = join(repositoryRoot, 'municipalities/services');
const common = parse(readFileSync(join(folder, 'common.yaml'), 'utf8')) as {
  lifeEvents: Record<string, string>;
  links: ReadonlyArray<{ id: string; title: string; organisation: string; lifeEvents: readonly string[] }>;
};
const written = readdirSync(folder)
  .filter((name) => /^\d{4}-/.test(name))
  .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Written);

export function describeServices(samgraf: Samgraf): void {
  const services = (variables: object) =>
    everyPage(
      (after) => samgraf.ask('Services', { variables: { first: 7, after, ...variables } }),
      (data) => data.publicServices,
    );
  const ids = (nodes: ReadonlyArray<{ id: string }>) => nodes.map(({ id }) => id).sort();
  const expected = (which: (service: Written['services'][number]) => boolean) =>
    written
      .flatMap(({ tenant, services: own }) => own.filter(which).map(({ id }) => `${tenant}:service:${id}`))
      .sort();

  describe('Services', () => {
    it('gives anyone what all five municipalities offer, page by page, as their files say', async () => {
      expect(written).toHaveLength(municipalities.length);
      const nodes = await services({});
      expect(ids(nodes)).toEqual(expected(() => true));
      expect(nodes.length).toBeGreaterThan(30);
    });

    it('finds by life event, by way and by words', async () => {
      for (const event of Object.keys(common.lifeEvents))
        expect(ids(await services({ lifeEvent: event }))).toEqual(
          expected(({ lifeEvents }) => lifeEvents.includes(event)),
        );
      expect(ids(await services({ channel: 'FORM' }))).toEqual(
        expected(({ channels }) => channels.some(({ kind }) => kind === 'FORM')),
      );
      expect(ids(await services({ text: 'SKOLSKJUTS ansök', municipality: ['1438'] }))).toEqual([
        '1438:service:school-transport',
      ]);
    });

    it('names the board by its own name, and the life events in Swedish in the order of the menu', async () => {
      const { data } = await samgraf.ask('Services', {
        variables: { municipality: ['1438'], text: 'skolskjuts' },
      });
      expect(data.lifeEvents).toEqual(
        Object.entries(common.lifeEvents).map(([code, name]) => ({ code, name })),
      );
      expect(data.publicServices.nodes[0]).toMatchObject({
        authority: { name: 'Fokusnämnden' },
        lifeEvents: [{ name: 'Förskola och skola' }, { name: 'Resor och skolskjuts' }],
        municipality: { code: '1438', name: 'Dals-Ed' },
      });
    });
  });

  describe('AuthorityLinks', () => {
    it('gives anyone the links of a municipality for a life event, as the common file says', async () => {
      const { data, errors } = await samgraf.ask('AuthorityLinks', {
        variables: { municipality: ['1460'], lifeEvent: 'building', first: 100 },
      });
      expect(errors).toEqual([]);
      const links = common.links.filter(({ lifeEvents }) => lifeEvents.includes('building'));
      expect(ids(data.authorityLinks.nodes)).toEqual(
        links.map(({ id }) => `1460:authority-link:${id}`).sort(),
      );
      expect(links.length).toBeGreaterThan(2);
    });

    it('finds by the words of title and authority over all municipalities', async () => {
      const { data } = await samgraf.ask('AuthorityLinks', {
        variables: { text: 'flyttanmälan skatteverket' },
      });
      expect(ids(data.authorityLinks.nodes)).toEqual(
        municipalities.map(({ code }) => `${code}:authority-link:report-a-move`).sort(),
      );
    });
  });
}
