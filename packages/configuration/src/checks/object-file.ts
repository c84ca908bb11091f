import type { Path, YamlFile } from '../yaml-file.ts';

/** What came another way than by a file, to be held to the same rules: a problem names the key, and no line. */
export function objectFile(name: string, value: unknown): YamlFile {
  return {
    name,
    value,
    problems: [],
    problem: (path, expected, came) => ({
      file: name,
      line: 0,
      key: path.join('.'),
      expected,
      came: came ?? described(valueAt(value, path)),
    }),
    written: () => null,
  };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
}

function described(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'object' ? 'something else' : `\`${String(value).slice(0, 100)}\``;
}
