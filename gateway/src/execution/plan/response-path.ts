import { isObject, type JsonObject, own } from '../json.ts';

/** Where a fetch applies: names of fields as the answer has them, `@` for every item of a list. */
export type ResponsePath = readonly string[];

/** The objects that lie at a path, in the order of the answer; what is null there is left out. */
export function collect(data: JsonObject, path: ResponsePath): JsonObject[] {
  const found: JsonObject[] = [];
  walk(data, 0);
  return found;

  function walk(value: unknown, step: number): void {
    if (value === null || value === undefined) return;
    const name = path[step];
    if (name === undefined) {
      if (isObject(value)) found.push(value);
    } else if (name === '@') {
      if (Array.isArray(value)) for (const item of value) walk(item, step + 1);
    } else if (isObject(value)) {
      walk(own(value, name), step + 1);
    }
  }
}

/** As `collect`, but tells where each object lies: only for the paths of errors. */
export function locate(data: JsonObject, path: ResponsePath): Array<Array<string | number>> {
  const found: Array<Array<string | number>> = [];
  const here: Array<string | number> = [];
  walk(data, 0);
  return found;

  function walk(value: unknown, step: number): void {
    if (value === null || value === undefined) return;
    const name = path[step];
    if (name === undefined) {
      if (isObject(value)) found.push([...here]);
    } else if (name === '@') {
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries()) {
        here.push(index);
        walk(item, step + 1);
        here.pop();
      }
    } else if (isObject(value)) {
      here.push(name);
      walk(own(value, name), step + 1);
      here.pop();
    }
  }
}
