import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface RunningMapserver {
  /** Its WFS 2.0. */
  readonly wfs: string;
  /** Its landing page of OGC API Features. */
  readonly ogcApi: string;
  close(): Promise<void>;
}

/** A layer: its data, as a mapfile names them. */
export interface MapserverLayer {
  readonly name: string;
  readonly type: 'POINT' | 'LINE';
  readonly data: string;
}

/**
 * MapServer (`mapserv`, Debian's cgi-mapserver) behind a small server on the loopback that runs it by CGI (RFC 3875).
 *
 * @param folder where its files are written; the data lie in it too
 */
export async function startMapserver(
  folder: string,
  layers: readonly MapserverLayer[],
): Promise<RunningMapserver> {
  const server = createServer((request, response) => {
    run(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const map = join(folder, 'geodata.map');
  const configuration = join(folder, 'mapserver.conf');
  writeFileSync(map, mapfile(origin, layers));
  writeFileSync(
    configuration,
    `CONFIG\n  ENV\n    MS_MAP_PATTERN "."\n  END\n  MAPS\n    GEODATA "${map}"\n  END\nEND\n`,
  );

  async function run(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', origin);
    const child = spawn('mapserv', [], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH: process.env.PATH,
        MAPSERVER_CONFIG_FILE: configuration,
        MS_MAPFILE: map,
        GATEWAY_INTERFACE: 'CGI/1.1',
        REQUEST_METHOD: request.method,
        QUERY_STRING: search.slice(1),
        HTTP_ACCEPT: request.headers.accept,
        SERVER_NAME: '127.0.0.1',
        SERVER_PORT: String(port),
        // The WFS has no path of its own; OGC API's begins with the name of the map.
        ...(pathname !== '/wfs' && { SCRIPT_NAME: '/', PATH_INFO: pathname }),
      },
    });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk);
    const all = Buffer.concat(chunks);
    const end = /\r?\n\r?\n/.exec(all.subarray(0, 10_000).toString('latin1'))!;
    const headers = all
      .subarray(0, end.index)
      .toString('latin1')
      .split(/\r?\n/)
      .map((line) => /^([^:]+):\s*(.*)$/.exec(line)!.slice(1) as [string, string]);
    const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1];
    const rest = headers.filter(([name]) => name.toLowerCase() !== 'status');
    response.writeHead(Number.parseInt(status ?? '200', 10), Object.fromEntries(rest));
    response.end(all.subarray(end.index + end[0].length));
  }

  return {
    wfs: `${origin}/wfs`,
    ogcApi: `${origin}/GEODATA/ogcapi`,
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}

const mapfile = (origin: string, layers: readonly MapserverLayer[]): string => `MAP
  NAME "geodata"
  EXTENT 250000 6100000 920000 7700000
  UNITS METERS
  PROJECTION "init=epsg:3006" END
  OUTPUTFORMAT
    NAME "geojson"
    DRIVER "OGR/GEOJSON"
    MIMETYPE "application/json"
    FORMATOPTION "STORAGE=stream"
    FORMATOPTION "FORM=SIMPLE"
  END
  WEB
    METADATA
      "ows_title" "Geodata"
      "ows_onlineresource" "${origin}/wfs"
      "oga_onlineresource" "${origin}/GEODATA/ogcapi"
      "ows_srs" "EPSG:3006 EPSG:4326"
      "ows_enable_request" "*"
      "wfs_getfeature_formatlist" "geojson"
    END
  END
${layers
  .map(
    ({ name, type, data }) => `  LAYER
    NAME "${name}"
    TYPE ${type}
    STATUS ON
    TEMPLATE "none"
    ${data}
    PROJECTION "init=epsg:3006" END
    METADATA
      "ows_title" "${name}"
      "gml_include_items" "all"
      "gml_featureid" "objektid"
      "gml_types" "auto"
      "ows_extent" "250000 6100000 920000 7700000"
    END
  END
`,
  )
  .join('')}END
`;
