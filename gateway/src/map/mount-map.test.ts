import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { loadLayers } from '../ogc/layers/load-layers.ts';
import type { MapLogIn } from './map-log-in.ts';
import { mountMap } from './mount-map.ts';

const purposes = new Map(['public-access', 'case-handling', 'supervision'].map((code) => [code, code]));
const provider: MapLogIn = {
  client: 'portal',
  authorization: 'https://id.example/auth',
  token: 'https://id.example/token',
  scope: 'openid graph',
};

describe('the map', () => {
  let server: FastifyInstance;
  let logIn: MapLogIn | null = null;
  beforeAll(async () => {
    server = Fastify();
    const layers = await loadLayers(join(import.meta.dirname, '../ogc/testing/layers'), purposes);
    mountMap(server, { layers, logIn: () => logIn });
  });
  afterAll(() => server.close());

  const get = (url: string) => server.inject({ method: 'GET', url });
  const policyOf = async () => String((await get('/karta')).headers['content-security-policy']);

  it('is a page in Swedish that names no address outside', async () => {
    const { body, headers, statusCode } = await get('/karta');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<html lang="sv">');
    expect(body).not.toMatch(/(?:https?:)?\/\/\w/);
  });

  it('is let load from here alone, and ask the provider for a token where there is one', async () => {
    logIn = null;
    expect(await policyOf()).toMatch(
      /default-src 'none'.*script-src 'self'; style-src 'self'.*connect-src 'self';/,
    );
    logIn = provider;
    const policy = await policyOf();
    expect(policy).toContain("connect-src 'self' https://id.example;");
    expect(policy.replace('https://id.example', '')).not.toMatch(/https?:|\*|unsafe/);
  });

  it('is served every file that it loads, and that those load, each of the right type', async () => {
    const queue = [...(await get('/karta')).body.matchAll(/(?:src|href)="(\/[^"#]+)"/g)].map(
      (each) => each[1]!,
    );
    const files = queue.filter((each) => each.startsWith('/karta/'));
    const seen = new Set<string>();
    for (let next = files.pop(); next !== undefined; next = files.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const { body, headers, statusCode } = await get(next);
      const type = next.endsWith('.css') ? 'text/css' : 'text/javascript';
      expect([next, statusCode, headers['content-type']]).toEqual([next, 200, `${type}; charset=utf-8`]);
      for (const [, name] of body.matchAll(/from '\.\/([\w.-]+)'/g)) files.push(`/karta/${name}`);
    }
    expect([...seen].sort()).toEqual(
      [
        'ask.js',
        'drawing.js',
        'elements.js',
        'leaflet.css',
        'leaflet.js',
        'log-in.js',
        'page.css',
        'start.js',
        'table.js',
      ].map((each) => `/karta/${each}`),
    );
  });

  it('is told of every layer what it is called, for whom, and what it looks like', async () => {
    logIn = provider;
    const settings = JSON.parse((await get('/karta/settings.json')).body);
    expect(settings.logIn).toEqual(provider);
    expect(
      settings.layers.map((each: Record<string, unknown>) => [each.id, each.audience, each.geometry]),
    ).toEqual([
      ['sites', 'PUBLIC', 'place'],
      ['visits', 'SIGNED_IN', 'place'],
      ['ways', 'PUBLIC', 'geojson'],
    ]);
    expect(settings.layers[1].properties).toEqual([{ name: 'title', title: 'Rubrik' }]);
  });
});
