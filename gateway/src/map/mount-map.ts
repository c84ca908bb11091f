import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Layer } from '../ogc/layers/layer.ts';
import type { MapLogIn } from './map-log-in.ts';
import { mapPage, mapPolicy } from './map-page.ts';
import { mapSettings } from './map-settings.ts';

export interface MapOptions {
  readonly layers: readonly Layer[];
  /** How people log in on the page; null where they cannot. Asked for at each look, when the address is known. */
  readonly logIn: () => MapLogIn | null;
}

const require = createRequire(import.meta.url);
const inLeaflet = (file: string) => join(dirname(require.resolve('leaflet/package.json')), 'dist', file);
const own = (file: string) => join(import.meta.dirname, file);

const files: Readonly<Record<string, string>> = {
  'leaflet.js': inLeaflet('leaflet-src.esm.js'),
  'leaflet.css': inLeaflet('leaflet.css'),
  'page.css': own('page.css'),
  ...Object.fromEntries(
    ['start', 'ask', 'drawing', 'table', 'log-in', 'elements'].map((each) => [
      `${each}.js`,
      own(`browser/${each}.js`),
    ]),
  ),
};

/** `GET /karta`: the layers on a map with a table beside it, for a browser; served whole from here. */
export function mountMap(server: FastifyInstance, { layers, logIn }: MapOptions): void {
  for (const [name, path] of Object.entries(files)) {
    let content: Buffer | undefined;
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    server.get(`/karta/${name}`, async (_request, reply) => {
      content ??= readFileSync(path);
      return reply.type(`${type}; charset=utf-8`).header('cache-control', 'max-age=3600').send(content);
    });
  }
  server.get('/karta/settings.json', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(mapSettings(layers, logIn())),
  );
  server.get('/karta', async (_request, reply) => {
    const token = logIn()?.token;
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', mapPolicy(token === undefined ? null : new URL(token).origin))
      .send(mapPage);
  });
}
