import { types as nodeTypes } from 'node:util';
import { namedType, type ObjectType, objectTypes } from '@samgraf/catalogue';
import { parse } from 'graphql';
import type { Finding } from './lint/finding.ts';
import { keysOf } from './lint/keys.ts';
import { isPaging } from './lint/schema-fields.ts';

/** A resolver map: by type, by field. */
export type ResolverMap = Readonly<Record<string, unknown>>;

/**
 * Finds what a subgraph's resolvers lack against its SDL:
 * - REFERENCE_NOT_ASYNC: a type with a resolvable `@key` has no `__resolveReference` that is declared `async`.
 *   Without one the representation is echoed, forged fields included; one that throws before it returns a promise
 *   nulls its whole batch. That a function is declared `async` is the engine's own word and cannot be pretended.
 * - RESOLVER_MISSING: a field of `Query`, or one that returns an entity or a connection, has no resolver: it would
 *   show what the parent holds, a reference, without anything having been read or decided.
 * @param sdl the subgraph's whole SDL.
 */
export function lintResolvers(sdl: string, resolvers: ResolverMap): Finding[] {
  const findings: Finding[] = [];
  const types = objectTypes(parse(sdl));
  for (const type of types.values()) {
    const ofType = membersOf(resolvers[type.name]);
    if (keysOf(type).some(({ resolvable }) => resolvable)) {
      const resolve = ofType.__resolveReference;
      if (!isDeclaredAsync(resolve)) {
        const came = resolve === undefined ? 'absent' : 'not declared async';
        findings.push({
          code: 'REFERENCE_NOT_ASYNC',
          place: null,
          says: `${type.name}.__resolveReference is ${came}: write \`__resolveReference: async ({ id }, { read }) => read.one('${type.name}', id)\``,
        });
      }
    }
    for (const [field, { type: returned }] of type.fields) {
      if (!isRead(type, namedType(returned), types) || typeof ofType[field] === 'function') continue;
      findings.push({ code: 'RESOLVER_MISSING', place: null, says: `${type.name}.${field} has no resolver` });
    }
  }
  return findings;
}

/** Whether a field leads to something that must be read for it: by `Query`, to an entity, to a connection. */
function isRead(type: ObjectType, returned: string, types: ReadonlyMap<string, ObjectType>): boolean {
  if (type.name === 'Query') return true;
  if (isPaging(type.name)) return false;
  const target = types.get(returned);
  return target !== undefined && (keysOf(target).length > 0 || returned.endsWith('Connection'));
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** An async generator is async in the engine's words too, and gives no promise. */
function isDeclaredAsync(value: unknown): boolean {
  return nodeTypes.isAsyncFunction(value) && !nodeTypes.isGeneratorFunction(value);
}
