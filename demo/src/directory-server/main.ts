import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { DirectoryFile } from '../directory/directory-file.ts';
import { endWithParent } from '../processes/end-with-parent.ts';
import { createScimServer } from './scim-server.ts';

/**
 * One municipality's directory as a process: `node main.ts FILE`, its token in `SCIM_TOKEN`.
 * Prints one line of JSON, `{"url":…}`, when it answers.
 */
const [file] = process.argv.slice(2);
const token = process.env.SCIM_TOKEN;
if (!file || !token) throw new Error('usage: SCIM_TOKEN=… main.ts FILE');
const directory = JSON.parse(readFileSync(file, 'utf8')) as DirectoryFile;
const server = createScimServer({ directory, token });
endWithParent(() => server.closeAllConnections());
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
