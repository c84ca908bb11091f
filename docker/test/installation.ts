import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createTestAuthority } from '@samgraf/tls/testing';
import { freePorts } from '../../e2e/src/running/free-ports.ts';
import type { BuiltImage } from './build-image.ts';
import { runContained } from './run-contained.ts';

/** As compose.yaml has them, the gateway last. */
const names = ['economy', 'cases', 'collaboration', 'gis', 'hr', 'school', 'gateway'] as const;

/** The processes of an image, as compose.yaml runs them, but on this machine's loopback. */
export interface Installation {
  readonly pids: readonly number[];
  /** Waits until every process's own health check is content. @throws Error with what they said */
  healthy(milliseconds: number): Promise<void>;
  /** Asks the gateway. */
  ask(query: string): Promise<{ readonly status: number; readonly body: string }>;
  /** SIGTERM to all. @returns exit codes, by name */
  stop(): Promise<Readonly<Record<string, number | string>>>;
}

/** @param folder where certificates, secrets and sources lie, outside of the image */
export async function startInstallation(image: BuiltImage, folder: string): Promise<Installation> {
  const first = await freePorts(7);
  const offsets = { economy: 0, cases: 1, collaboration: 2, gis: 3, hr: 4, school: 5, gateway: 6 };
  const ports = Object.fromEntries(names.map((name) => [name, first + offsets[name]]));
  const authority = await createTestAuthority();
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const ca = write('ca.pem', authority.certificate);
  for (const each of ['1438', '1439', '1460', '1461', '1492', 'dmef'])
    write(`secrets/CASES_KEY_${each.toUpperCase()}`, `key-${each}\n`);
  for (const each of ['1438', '1439', '1460', '1461', '1492'])
    for (const what of ['ID', 'SECRET']) write(`secrets/SCHOOL_CLIENT_${what}_${each}`, `${what}-${each}\n`);
  for (const each of ['1438', '1439', '1460', '1492']) write(`secrets/GEO_KEY_${each}`, `key-${each}\n`);
  write('secrets/WFS_KEY_1461', 'key-1461\n');
  for (const each of ['1438', '1439', '1460', '1461', '1492'])
    write(`secrets/SCIM_TOKEN_${each}`, `token-${each}\n`);
  for (const each of ['sie', 'invoices', 'erms', 'time']) mkdirSync(join(folder, each));
  const environmentOf = async (name: (typeof names)[number]): Promise<Record<string, string>> => {
    const issued = await authority.issue({ names: [name, 'localhost', '127.0.0.1'] });
    const own = join(image.root, 'data', name);
    mkdirSync(own);
    chmodSync(own, 0o777);
    return {
      SAMGRAF_HOST: '127.0.0.1',
      SAMGRAF_DATA: own,
      SAMGRAF_LEDGER_KEYS: join(image.root, 'keys/ledger'),
      SAMGRAF_SIGNING_KEYS: join(image.root, 'keys/signing'),
      SAMGRAF_SECRETS: join(folder, 'secrets'),
      SAMGRAF_LOG_LEVEL: 'warn',
      OIDC_ISSUER: 'https://keycloak:8443/realms/samgraf',
      SAMGRAF_TLS_CA: ca,
      SAMGRAF_TLS_CERT: write(`${name}/certificate.pem`, issued.certificate),
      SAMGRAF_TLS_KEY: write(`${name}/key.pem`, issued.key),
      ...(name !== 'gateway' && { SAMGRAF_TLS_CLIENTS: `gateway,${name}` }),
      SIE_FOLDER: join(folder, 'sie'),
      INVOICE_FOLDER: join(folder, 'invoices'),
      ERMS_FOLDER: join(folder, 'erms'),
      PAXML_FOLDER: join(folder, 'time'),
      ...Object.fromEntries(
        ['1438', '1439', '1460', '1461', '1492'].map((each) => [`SCIM_URL_${each}`, 'http://127.0.0.1:9']),
      ),
      CASES_SHARED_URL: 'http://127.0.0.1:9',
      CASES_AMAL_URL: 'http://127.0.0.1:9',
      SCHOOL_URL: 'http://127.0.0.1:9',
      SCHOOL_TOKEN_URL: 'http://127.0.0.1:9/token',
      GEO_URL: 'http://127.0.0.1:9',
      WFS_URL_1461: 'http://127.0.0.1:9/wfs',
      PORT: String(ports.gateway),
      SAMGRAF_SUBGRAPH_PORT: String(first),
      SAMGRAF_HEALTH_PORT: String(ports[name]),
    };
  };
  const running = await Promise.all(
    names.map(async (name) => {
      const environment = await environmentOf(name);
      const child = runContained(image, [...image.entrypoint, name], environment);
      let said = '';
      for (const stream of [child.stdout!, child.stderr!]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text;
        });
      }
      const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
      return { name, environment, child, ended, said: () => said };
    }),
  );
  const check = async ({ environment }: { environment: Record<string, string> }): Promise<boolean> => {
    const [code] = await once(runContained(image, image.health, environment), 'exit');
    return code === 0;
  };
  return {
    pids: running.map(({ child }) => child.pid!),
    async healthy(milliseconds) {
      const until = Date.now() + milliseconds;
      for (const each of running) {
        while (!(await check(each))) {
          const { exitCode, signalCode } = each.child;
          if (exitCode !== null || signalCode !== null || Date.now() > until) {
            throw new Error(`${each.name} is not healthy:\n${running.map(({ said }) => said()).join('\n')}`);
          }
          await setTimeout(100);
        }
      }
    },
    ask: (query) =>
      new Promise((resolve, reject) => {
        const asking = request(
          `https://localhost:${ports.gateway}/graphql`,
          { method: 'POST', ca: authority.certificate, headers: { 'content-type': 'application/json' } },
          async (response) => {
            let body = '';
            for await (const chunk of response.setEncoding('utf8')) body += chunk;
            resolve({ status: response.statusCode ?? 0, body });
          },
        );
        asking.on('error', reject).end(JSON.stringify({ query }));
      }),
    async stop() {
      for (const { child } of running.toReversed()) child.kill('SIGTERM');
      const codes = await Promise.all(running.map(async ({ name, ended }) => [name, await ended] as const));
      return Object.fromEntries(codes);
    },
  };
}
