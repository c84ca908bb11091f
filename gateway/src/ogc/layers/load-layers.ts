import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Cql2Error, fit, parseText } from '@samgraf/cql2';
import { parse, print, separateOperations } from 'graphql';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { declaredPurposes } from '../../operations/declared-purposes.ts';
import type { RegisteredOperation } from '../../operations/registered-operation.ts';
import { reservedParameters } from '../parameters/reserved-parameters.ts';
import type { Layer, LayerProperty } from './layer.ts';
import { layerDeclaration } from './layer-declaration.ts';

/**
 * Reads the layers of a folder. Each `<id>.graphql` holds two operations after a comment that declares their purpose:
 * one gives a page (`$first`, `$after`), the other, whose name ends in `Feature`, one feature (`$id`). Beside it
 * `<id>.yaml` says what of it is the geometry, and what are the attributes.
 *
 * @throws Error that names the file, and the key
 */
export async function loadLayers(
  folder: string,
  purposes: ReadonlyMap<string, string>,
): Promise<readonly Layer[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const id = file.slice(0, -'.graphql'.length);
      const read = (name: string) => readFile(join(folder, name), 'utf8');
      const [source, declaration] = await Promise.all([read(file), read(`${id}.yaml`)]);
      return readLayer(id, source, declaration, purposes);
    }),
  );
}

function readLayer(id: string, source: string, yaml: string, purposes: ReadonlyMap<string, string>): Layer {
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    throw new Error(`${id}.graphql: expected a name such as "school-units".`);
  const checked = layerDeclaration.safeParse(parseYaml(yaml));
  if (!checked.success) {
    const problems = checked.error.issues.map(
      (each) => `${id}.yaml: ${each.path.join('.')}: ${each.message}`,
    );
    throw new Error(problems.join('\n'));
  }
  const { data } = checked;
  const properties = Object.entries(data.properties).map(
    ([name, { title, type, path = name }]): LayerProperty => {
      if (reservedParameters.has(name)) throw new Error(`${id}.yaml: properties.${name}: the name is taken.`);
      return { name, title, type, path: path.split('.') };
    },
  );
  const named = (name: string, key: string): LayerProperty => {
    const found = properties.find((each) => each.name === name);
    if (!found) throw new Error(`${id}.yaml: ${key}: there is no property "${name}".`);
    return found;
  };
  for (const name of Object.keys(data.equals)) named(name, 'equals');
  if (data.only !== undefined && data.counted) {
    throw new Error(`${id}.yaml: counted: the connection counts what "only" leaves out.`);
  }
  return {
    id,
    title: data.title,
    description: data.description,
    audience: data.audience,
    ...operationsOf(id, source, purposes),
    connection: data.connection.split('.'),
    root: data.feature.split('.'),
    geometry: geometryOf(data.geometry),
    properties,
    only: onlyOf(id, data.only, properties),
    datetime: data.datetime === undefined ? null : named(data.datetime, 'datetime'),
    counted: data.counted,
    box: (data.box as Layer['box'] | undefined) ?? null,
    equals: new Map(Object.entries(data.equals)),
  };
}

function onlyOf(id: string, text: string | undefined, properties: readonly LayerProperty[]): Layer['only'] {
  if (text === undefined) return null;
  try {
    return fit(parseText(text), new Map(properties.map(({ name, type }) => [name, type])));
  } catch (error) {
    if (error instanceof Cql2Error) throw new Error(`${id}.yaml: only: ${error.message}`);
    throw error;
  }
}

function geometryOf(declared: z.infer<typeof layerDeclaration>['geometry']): Layer['geometry'] {
  const [[kind, path]] = Object.entries(declared) as [[Layer['geometry']['kind'], string]];
  return { kind, path: path.split('.') };
}

function operationsOf(
  id: string,
  source: string,
  purposes: ReadonlyMap<string, string>,
): { list: RegisteredOperation; feature: RegisteredOperation } {
  const declared = declaredPurposes(source);
  if (declared.length === 0) throw new Error(`${id}.graphql: expected a comment "# purpose: <code>".`);
  const unknown = declared.find((each) => !purposes.has(each));
  if (unknown !== undefined) throw new Error(`${id}.graphql: the purpose "${unknown}" is not configured.`);
  const operations = Object.entries(separateOperations(parse(source))).map(
    ([name, document]): RegisteredOperation => ({ name, source: print(document), purposes: declared }),
  );
  const feature = operations.find(({ name }) => name.endsWith('Feature'));
  const list = operations.find((each) => each !== feature);
  if (operations.length !== 2 || !feature || !list?.name) {
    throw new Error(`${id}.graphql: expected two named operations, of which one ends in "Feature".`);
  }
  return { list, feature };
}
