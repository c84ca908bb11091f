import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
// biome-ignore lint/suspicious/noExplicitAny: the file as the schema, and not a type of ours, describes it
const compose: any = parse(read('compose.yaml'), { merge: true });
/** Ids as an older draft wrote them say nothing that the places of the parts do not. */
const schema = JSON.parse(read('compose-spec/compose-spec.json'), (name, value) =>
  (name === 'id' && typeof value === 'string') || name === '$schema' ? undefined : value,
);
const validate = new Ajv2019({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

/** Of our own image: the gateway and the subgraphs. */
const own = ['gateway', 'economy', 'cases', 'collaboration', 'gis', 'hr', 'school'];

describe('compose.yaml', () => {
  it('is what the Compose Specification says', () => {
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
    // The check can fail.
    const wrong = structuredClone(compose);
    wrong.services.gateway.read_only = 'maybe';
    wrong.services.economy.depends_on.postgres = { condition: 'service_happy' };
    expect(validate(wrong)).toBe(false);
  });

  it('runs a process for each room, on a read-only tree, as nobody in particular', () => {
    expect(Object.keys(compose.services).sort()).toEqual([...own, 'keycloak', 'postgres', 'redis'].sort());
    for (const name of own) {
      expect(compose.services[name]).toMatchObject({
        read_only: true,
        user: '1000:1000',
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        command: [name],
      });
    }
  });

  it('waits with each until what it needs is healthy, and nothing waits in a circle', () => {
    const needs = (name: string): string[] =>
      Object.entries<{ condition: string }>(compose.services[name].depends_on ?? {}).map(
        ([other, { condition }]) => {
          expect(condition).toBe('service_healthy');
          // Our own image has its check in the Dockerfile.
          expect(own.includes(other) || compose.services[other].healthcheck).toBeTruthy();
          return other;
        },
      );
    const order = (name: string, above: readonly string[] = []): void => {
      expect(above).not.toContain(name);
      for (const each of needs(name)) order(each, [...above, name]);
    };
    for (const name of Object.keys(compose.services)) order(name);
    expect(needs('gateway')).toEqual(
      expect.arrayContaining(['economy', 'cases', 'collaboration', 'gis', 'hr', 'school', 'keycloak']),
    );
  });

  it('pins every image by a tag, and holds no secret', () => {
    for (const [name, { image }] of Object.entries<{ image: string }>(compose.services)) {
      if (!own.includes(name)) expect(image).toMatch(/:\d+\.\d+(\.\d+)?[\w.-]*$/);
    }
    for (const { file } of Object.values<{ file: string }>(compose.secrets)) {
      expect(existsSync(join(import.meta.dirname, file))).toBe(false);
      expect(read('../.gitignore')).toContain('docker/secrets/');
    }
    const settings = Object.values<{ environment?: Record<string, unknown> }>(compose.services).flatMap(
      ({ environment = {} }) => Object.entries(environment),
    );
    const secret = settings.filter(([name]) => /PASSWORD|SECRET|_KEY_\d/.test(name));
    expect(secret.length).toBeGreaterThan(4);
    for (const [, value] of secret) expect(value).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$|^\/run\/secrets\//);
  });

  it('gives every process what the configuration names, and .env.example names what must be said', () => {
    const sources = [
      '1438-dals-ed',
      '1439-fargelanda',
      '1460-bengtsfors',
      '1461-mellerud',
      '1492-amal',
    ].flatMap((name) =>
      [...read(`../municipalities/${name}.yaml`).matchAll(/\$\{(\w+)\}/g)].map(([, each]) => each),
    );
    for (const name of own) {
      const { environment, secrets } = compose.services[name];
      for (const each of sources) expect([...Object.keys(environment), ...secrets]).toContain(each);
    }
    const asked = [...read('compose.yaml').matchAll(/\$\{(\w+):\?/g)].map(([, each]) => each);
    const named = [...read('.env.example').matchAll(/^(\w+)=(.*)$/gm)];
    expect(new Set(named.map(([, each]) => each))).toEqual(new Set(asked));
    expect(named.filter(([, , value]) => value !== '')).toEqual([]);
  });

  it('keeps stores away from the world', () => {
    for (const name of ['postgres', 'redis', 'collaboration']) {
      expect(compose.services[name].networks).toEqual(['inside']);
      expect(compose.services[name].ports).toBeUndefined();
    }
    expect(compose.networks.inside.internal).toBe(true);
  });
});
