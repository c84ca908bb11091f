import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DirectoryFile } from '../directory/directory-file.ts';
import { schemaUris } from '../directory/schema-uris.ts';
import { writeDirectory } from '../directory/write-directory.ts';
import { listen } from '../testing/listen.ts';
import { smallDirectory } from '../testing/small-directory.ts';
import { smallWorld } from '../testing/small-world.ts';
import { createScimServer } from './scim-server.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a client would, without a type
type Json = any;

const code = '1439';
const folder = mkdtempSync(join(tmpdir(), 'samgraf-scim-'));
const entries = smallDirectory(code);
writeDirectory(smallWorld(), smallWorld().municipalities.get(code)!, entries, folder);
const directory = JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as DirectoryFile;
const server = createScimServer({ directory, token: 'right.token' });
let base = '';
beforeAll(async () => {
  base = `${await listen(server)}/scim/v2`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const ask = async (
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; headers: Headers; body: Json }> => {
  const response = await fetch(`${base}${path}`, {
    ...init,
    headers: { authorization: 'Bearer right.token', ...init.headers },
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
};
const users = (query: Record<string, string>) => ask(`/Users?${new URLSearchParams(query)}`);

describe('The directory server', () => {
  it('opens to its token alone, and answers errors as the standard has them', async () => {
    for (const authorization of ['', 'Bearer wrong', 'Basic cmlnaHQudG9rZW4=']) {
      const { status, headers, body } = await ask('/Users', { headers: { authorization } });
      expect([status, headers.get('content-type'), headers.get('www-authenticate')]).toEqual([
        401,
        'application/scim+json',
        'Bearer realm="scim"',
      ]);
      expect(body).toEqual({
        schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
        status: '401',
        detail: 'a bearer token is needed',
      });
    }
    expect((await ask('/Users', { method: 'POST', body: '{}' })).status).toBe(501);
    expect((await ask('/Nothing')).status).toBe(404);
    expect((await ask('/Users/nobody')).status).toBe(404);
    expect((await ask('/Users/%E0%A4%A')).status).toBe(404);
    expect((await users({ filter: 'userName' })).body.scimType).toBe('invalidFilter');
    expect((await users({ count: 'many' })).body.scimType).toBe('invalidValue');
  });

  it('tells what it can, and what its resources are of', async () => {
    const { body: config } = await ask('/ServiceProviderConfig');
    expect(config.filter).toEqual({ supported: true, maxResults: 200 });
    expect(config.patch.supported).toBe(false);
    const { body: types } = await ask('/ResourceTypes');
    expect(types.Resources.map(({ id }: Json) => id)).toEqual(['User', 'Group']);
    const { body: schema } = await ask(`/Schemas/${schemaUris.employee}`);
    expect(schema.attributes.map(({ name }: Json) => name)).toEqual(['enhetskod', 'fakturareferens']);
    expect((await ask('/Schemas/urn:none')).status).toBe(404);
  });

  it('declares every attribute that it sends', async () => {
    const { body: schemas } = await ask('/Schemas');
    const declared = new Map<string, Set<string>>(
      schemas.Resources.map(({ id, attributes }: Json) => [
        id,
        new Set(
          attributes.flatMap(({ name, subAttributes = [] }: Json) => [
            name,
            ...subAttributes.map((sub: Json) => `${name}.${sub.name}`),
          ]),
        ),
      ]),
    );
    const common = new Set(['schemas', 'id', 'externalId', 'meta']);
    const undeclared = new Set<string>();
    const check = (schema: string, resource: Json): void => {
      for (const [key, value] of Object.entries<Json>(resource)) {
        if (declared.has(key)) check(key, value);
        else if (!common.has(key)) {
          if (!declared.get(schema)!.has(key)) undeclared.add(`${schema} ${key}`);
          for (const each of Array.isArray(value) ? value : [value])
            if (typeof each === 'object')
              for (const sub of Object.keys(each))
                if (!declared.get(schema)!.has(`${key}.${sub}`)) undeclared.add(`${schema} ${key}.${sub}`);
        }
      }
    };
    for (const each of (await users({})).body.Resources) check(schemaUris.user, each);
    for (const each of (await ask('/Groups')).body.Resources) check(schemaUris.group, each);
    expect([...undeclared]).toEqual([]);
  });

  it('gives everybody by pages, each once', async () => {
    const seen: string[] = [];
    for (let startIndex = 1; ; ) {
      const { body } = await users({ startIndex: String(startIndex), count: '7' });
      expect(body.totalResults).toBe(entries.length);
      expect(body.startIndex).toBe(startIndex);
      expect(body.itemsPerPage).toBe(body.Resources.length);
      if (body.itemsPerPage === 0) break;
      seen.push(...body.Resources.map(({ id }: Json) => id));
      startIndex += body.itemsPerPage;
    }
    expect(seen).toEqual(entries.map(({ id }) => id));
    const { body: none } = await users({ count: '0' });
    expect([none.totalResults, none.Resources]).toEqual([entries.length, []]);
    expect((await users({ startIndex: '-3', count: '1' })).body.Resources[0].id).toBe(entries[0]!.id);
    expect((await users({ filter: 'userName eq "NOBODY99"' })).body).toMatchObject({
      totalResults: 0,
      Resources: [],
    });
  });

  it('finds by signature, unit and invoice reference', async () => {
    const holder = entries.find(({ invoiceReference }) => invoiceReference !== null)!;
    const found = async (filter: string): Promise<Json[]> => (await users({ filter })).body.Resources;
    const [bySignature] = await found(`userName eq "${holder.employee.signature.toLowerCase()}"`);
    expect(bySignature.id).toBe(holder.id);
    const byReference = await found(`${schemaUris.employee}:fakturareferens eq "${holder.invoiceReference}"`);
    expect(byReference.map(({ id }: Json) => id)).toEqual([holder.id]);
    const inUnit = await found(`${schemaUris.employee}:enhetskod eq "${holder.unit!.code}"`);
    expect(inUnit.map(({ id }: Json) => id).sort()).toEqual(
      entries
        .filter(({ unit }) => unit?.code === holder.unit!.code)
        .map(({ id }) => id)
        .sort(),
    );
    expect(
      await found(
        `${schemaUris.employee}:fakturareferens eq "${holder.invoiceReference}" and not (title pr)`,
      ),
    ).toEqual([]);
  });

  it('sends the attributes that are wanted and leaves out those that are not', async () => {
    const wanted = (
      await users({ attributes: `userName,emails.value,${schemaUris.employee}:enhetskod`, count: '1' })
    ).body.Resources[0];
    expect(Object.keys(wanted).sort()).toEqual(
      ['emails', 'id', 'schemas', schemaUris.employee, 'userName'].sort(),
    );
    expect(wanted.emails).toEqual([{ value: entries[0]!.email }]);
    expect(Object.keys(wanted[schemaUris.employee])).toEqual(['enhetskod']);
    const { body: groups } = await ask('/Groups?excludedAttributes=members');
    expect(groups.Resources.every((each: Json) => each.members === undefined && each.displayName)).toBe(true);
    expect((await users({ attributes: 'userName', excludedAttributes: 'title' })).status).toBe(400);
  });

  it('answers a search that is posted as one that is asked', async () => {
    const request = {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'],
      filter: 'title pr',
      attributes: ['userName'],
      sortBy: 'userName',
      sortOrder: 'descending',
      startIndex: 2,
      count: 3,
    };
    const posted = await ask('/Users/.search', { method: 'POST', body: JSON.stringify(request) });
    const { schemas: _schemas, attributes, startIndex, count, ...query } = request;
    const asked = await users({ ...query, attributes: attributes.join(), startIndex: '2', count: '3' });
    expect(posted.body).toEqual(asked.body);
    const signatures = entries
      .map(({ employee }) => employee.signature)
      .sort()
      .reverse();
    expect(posted.body.Resources.map(({ userName }: Json) => userName)).toEqual(signatures.slice(1, 4));
    const all = await ask('/.search', {
      method: 'POST',
      body: JSON.stringify({ schemas: request.schemas, filter: 'displayName pr', count: 0 }),
    });
    expect(all.body.totalResults).toBe(directory.users.length + directory.groups.length);
    expect((await ask('/Users/.search', { method: 'POST', body: '{}' })).body.scimType).toBe('invalidSyntax');
  });

  it('refers to resources that are there', async () => {
    const { body } = await users({});
    for (const { meta, groups = [], [schemaUris.enterprise]: employment } of body.Resources)
      for (const address of [
        meta.location,
        ...groups.map((each: Json) => each.$ref),
        ...(employment.manager ? [employment.manager.$ref] : []),
      ])
        expect((await ask(address.slice(base.length))).status).toBe(200);
  });

  it('says nothing of protected identities and holds no personal number', () => {
    const text = JSON.stringify(directory);
    const { people } = smallWorld().municipalities.get(code)!;
    expect(people.filter(({ personalNumber }) => text.includes(personalNumber.slice(2)))).toEqual([]);
    expect(text).not.toMatch(/secre|sekre|skydd|protect|marking/i);
  });
});
