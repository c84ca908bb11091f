import type { AttributePath } from '../attribute-path.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value at a path, one by one where there are several. What is not there gives none. */
export function valuesAt(resource: unknown, path: AttributePath): readonly unknown[] {
  let found: readonly unknown[] = [resource];
  for (const name of path)
    found = found.flatMap((each) => {
      if (!isObject(each)) return [];
      const key = Object.keys(each).find((own) => own.toLowerCase() === name);
      const value = key === undefined ? undefined : each[key];
      return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
    });
  return found;
}
