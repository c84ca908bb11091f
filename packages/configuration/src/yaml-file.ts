import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './configuration-error.ts';
import { type Environment, interpolate } from './interpolate.ts';

export type Path = ReadonlyArray<string | number>;

/** A YAML file as read: its value with the environment filled in, and where each key stands. */
export interface YamlFile {
  /** Path from the configuration's folder. */
  readonly name: string;
  readonly value: unknown;
  /** What is wrong with the YAML itself, or with the environment. */
  readonly problems: readonly Problem[];
  /** A problem at a key of this file. What came is what stands there, unless told. */
  problem(path: Path, expected: string, came?: string): Problem;
  /** The text of a scalar as written, before the environment is filled in; null where there is none. */
  written(path: Path): string | null;
}

/** Reads one YAML file. Whatever is wrong is told in `problems`; throws only where the file cannot be opened. */
export function readYamlFile(file: string, name: string, environment: Environment): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    file: name,
    line: lines.linePos(error.pos[0]).line,
    key: '',
    expected: 'well-formed YAML',
    came: error.message,
  }));

  const nodeAt = (path: Path): Node | null =>
    (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | null;
  const written = (path: Path): string | null => {
    const node = nodeAt(path);
    return isScalar(node) ? (node.source ?? String(node.value)) : null;
  };
  const problem = (path: Path, expected: string, came?: string): Problem => {
    // A key that is missing is told of where it is missing: at what should hold it.
    let present = path;
    while (present.length > 0 && !nodeAt(present)) present = present.slice(0, -1);
    const start = nodeAt(present)?.range?.[0] ?? 0;
    const line = lines.linePos(start).line || 1;
    return { file: name, line, key: keyOf(path), expected, came: came ?? describe(nodeAt(path), path) };
  };

  const value =
    problems.length > 0
      ? null
      : filled(document.toJS() as unknown, [], (text, path) =>
          interpolate(text, environment, (expected) => problems.push(problem(path, expected))),
        );
  return { name, value, problems, problem, written };
}

/** `systems[2].connector.url` */
function keyOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

function describe(node: Node | null, path: Path): string {
  if (!node) return 'nothing';
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  // A secret that was written into the file by mistake must not go on into a log.
  if (path.at(-1) === 'key' || path.at(-1) === 'clientSecret') return 'something else';
  return isScalar(node) ? `\`${node.source ?? node.value}\`` : 'something else';
}

function filled(value: unknown, path: Path, fill: (text: string, path: Path) => string): unknown {
  if (typeof value === 'string') return fill(value, path);
  if (Array.isArray(value)) return value.map((each, index) => filled(each, [...path, index], fill));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, filled(each, [...path, key], fill)]),
  );
}
