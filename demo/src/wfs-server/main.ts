import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { GeoStore } from '../geodata/geo-store.ts';
import { endWithParent } from '../processes/end-with-parent.ts';
import { municipalities } from '../world/municipalities/municipalities.ts';
import { createWfsServer } from './wfs-server.ts';

/**
 * One municipality's own map server as a process: `node main.ts FOLDER CODE`, its key in `WFS_KEY_<code>`.
 * Prints one line of JSON, `{"url":…}`, when it answers.
 */
const [folder, code] = process.argv.slice(2);
if (!folder || !code) throw new Error('usage: main.ts FOLDER CODE');
const key = process.env[`WFS_KEY_${code}`];
if (!key) throw new Error(`WFS_KEY_${code} is not set`);
const { officialName: name } = municipalities.find((each) => each.code === code)!;
const server = createWfsServer({ name, key, store: new GeoStore(join(folder, `${code}.sqlite`)) });
endWithParent(() => server.closeAllConnections());
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
