import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { declaredPurposes } from './declared-purposes.ts';
import { OperationRegistry } from './operation-registry.ts';
import type { RegisteredOperation } from './registered-operation.ts';

/**
 * Reads the named operations of a folder. Each `<Name>.graphql` holds one operation of that name, after a comment
 * that declares its purposes: `# purpose: case-handling, supervision`.
 *
 * @param purposes the codes that are configured; one that is not fails the start, naming the file.
 */
export async function loadOperations(
  folder: string,
  purposes: ReadonlyMap<string, string>,
): Promise<OperationRegistry> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  const operations = await Promise.all(
    files.map(async (file) => readOperation(file, await readFile(join(folder, file), 'utf8'), purposes)),
  );
  return new OperationRegistry(operations);
}

function readOperation(
  file: string,
  source: string,
  purposes: ReadonlyMap<string, string>,
): RegisteredOperation {
  const name = file.slice(0, -'.graphql'.length);
  const operations = parse(source).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1 || operations[0]?.name?.value !== name) {
    throw new Error(`${file}: expected one operation named ${name}, as the file is.`);
  }
  const declared = declaredPurposes(source);
  if (declared.length === 0) {
    throw new Error(`${file}: expected a comment "# purpose: <code>" before the operation.`);
  }
  for (const each of declared) {
    if (!purposes.has(each)) {
      const known = [...purposes.keys()].join(', ');
      throw new Error(`${file}: the purpose "${each}" is not configured. Configured are: ${known}.`);
    }
  }
  return { name, source, purposes: declared };
}
