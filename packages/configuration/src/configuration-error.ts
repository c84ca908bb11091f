/** One thing that is wrong in the configuration, and where. */
export interface Problem {
  /** Path of the file from the configuration's folder: `municipalities/1461-mellerud.yaml`. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Path of the key: `systems[2].connector.url`; empty for the file as a whole. */
  readonly key: string;
  readonly expected: string;
  /** What stands there. Never the value of an environment variable, and never a secret. */
  readonly came: string;
}

/** The configuration is not valid: every problem that was found, in the order of files and lines. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted((a, b) =>
      a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
    );
    super(
      [`The configuration has ${sorted.length} ${sorted.length === 1 ? 'problem' : 'problems'}:`]
        .concat(sorted.map(sentence))
        .join('\n'),
    );
    this.problems = sorted;
  }
}

function sentence({ file, line, key, expected, came }: Problem): string {
  return `  ${file}:${line}${key && `: ${key}`}: expected ${expected}, came ${came}`;
}
