import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { GeoStore } from '../geodata/geo-store.ts';
import { endWithParent } from '../processes/end-with-parent.ts';
import { flaws } from '../world/flaws/flaws.ts';
import { municipalities } from '../world/municipalities/municipalities.ts';
import { createGeoServer, type GeoPart } from './geo-server.ts';

/**
 * The shared geodata service as a process: `node main.ts FOLDER CODE…`, keys in `GEO_KEY_<code>`.
 * Prints one line of JSON, `{"url":…}`, when it answers.
 */
const [folder, ...codes] = process.argv.slice(2);
if (!folder || codes.length === 0) throw new Error('usage: main.ts FOLDER CODE…');
const parts = new Map(
  codes.map((code): [string, GeoPart] => {
    const key = process.env[`GEO_KEY_${code}`];
    if (!key) throw new Error(`GEO_KEY_${code} is not set`);
    const { officialName: name } = municipalities.find((each) => each.code === code)!;
    const { municipality, layer } = flaws.swappedAxes;
    const store = new GeoStore(join(folder, `${code}.sqlite`));
    return [code, { name, store, key, swapped: municipality === code ? [layer] : [] }];
  }),
);
const server = createGeoServer(parts);
endWithParent(() => server.closeAllConnections());
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
