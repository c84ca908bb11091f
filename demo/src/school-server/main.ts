import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { endWithParent } from '../processes/end-with-parent.ts';
import type { RegisterFile } from '../school-register/register-file.ts';
import { createSchoolServer } from './school-server.ts';

/**
 * The school system as a process: `node main.ts FOLDER CODE…`, its clients in `SCHOOL_CLIENT_ID_<code>` and
 * `SCHOOL_CLIENT_SECRET_<code>`; `SCHOOL_TOKEN_SECONDS` is how long a token is good.
 * Prints one line of JSON, `{"url":…}`, when it answers.
 */
const [folder, ...codes] = process.argv.slice(2);
if (!folder || codes.length === 0) throw new Error('usage: main.ts FOLDER CODE…');
const needed = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};
const server = createSchoolServer({
  registers: new Map(
    codes.map((code) => [
      code,
      () => JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as RegisterFile,
    ]),
  ),
  clients: codes.map((code) => ({
    id: needed(`SCHOOL_CLIENT_ID_${code}`),
    secret: needed(`SCHOOL_CLIENT_SECRET_${code}`),
    municipality: code,
  })),
  tokenSeconds: Number(process.env.SCHOOL_TOKEN_SECONDS ?? 300),
});
endWithParent(() => server.closeAllConnections());
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
