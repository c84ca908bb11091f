import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { endWithParent } from '../processes/end-with-parent.ts';
import { createCaseServer } from './case-server.ts';
import { CaseStore } from './case-store.ts';
import { readCaseFiles } from './read-case-files.ts';

/**
 * One case-management system as a process: `node main.ts FOLDER CODE…`, keys in `CASES_KEY_<code>`.
 * Prints one line of JSON, `{"url":…}`, when it answers.
 */
const [folder, ...codes] = process.argv.slice(2);
if (!folder || codes.length === 0) throw new Error('usage: main.ts FOLDER CODE…');
const keys = new Map(
  codes.map((code) => {
    const key = process.env[`CASES_KEY_${code.toUpperCase()}`];
    if (!key) throw new Error(`CASES_KEY_${code} is not set`);
    return [code, key];
  }),
);
const stores = new Map(
  codes.map((code) => [code, new CaseStore(readCaseFiles(join(folder, `${code}.ndjson`)))]),
);
const talkative = /^(?:trace|debug|info)$/.test(process.env.SAMGRAF_LOG_LEVEL ?? '');
const log = (line: object): void => {
  process.stderr.write(`${JSON.stringify({ name: 'case-management', ...line })}\n`);
};
const server = createCaseServer({ stores, keys, ...(talkative && { log }) });
endWithParent(() => server.closeAllConnections());
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
