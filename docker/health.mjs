// Whether the process in this container is ready to answer: for HEALTHCHECK, in an image that has no curl. Asks the
// process itself over the loopback, so whose certificate it shows is beside the point; a subgraph asks for one of
// its callers, and is shown its own.
import { readFileSync } from 'node:fs';
import { request as http } from 'node:http';
import { request as https } from 'node:https';

const { SAMGRAF_TLS_CERT: cert, SAMGRAF_TLS_KEY: key, SAMGRAF_HEALTH_PORT, PORT = '4000' } = process.env;
const options = { host: '127.0.0.1', port: SAMGRAF_HEALTH_PORT ?? PORT, path: '/health', timeout: 4_000 };
const ask = cert
  ? https({ ...options, cert: readFileSync(cert), key: readFileSync(key), rejectUnauthorized: false })
  : http(options);
const end = (ready) => process.exit(ready ? 0 : 1);
ask
  .on('response', ({ statusCode }) => end(statusCode === 200))
  .on('timeout', () => end(false))
  .on('error', () => end(false))
  .end();
