import type { z } from 'zod';
import type { Problem } from './configuration-error.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A file's value as its schema reads it; null where it does not fit, with what does not told in `problems`. */
export function validate<S extends z.ZodType>(
  file: YamlFile,
  schema: S,
  problems: Problem[],
): z.output<S> | null {
  problems.push(...file.problems);
  if (file.problems.length > 0) return null;
  const result = schema.safeParse(file.value);
  if (result.success) return result.data;
  problems.push(...result.error.issues.flatMap((issue) => told(file, issue)));
  return null;
}

function told(file: YamlFile, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path as Path;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => file.problem([...path, key], 'no such key', `\`${key}\``));
    case 'invalid_type':
      return [
        file.problem(path, issue.message.startsWith('Invalid') ? nameOf(issue.expected) : issue.message),
      ];
    case 'invalid_value':
      return [
        file.problem(
          path,
          issue.values
            .map(String)
            .join(', ')
            .replace(/, ([^,]*)$/, ' or $1'),
        ),
      ];
    case 'invalid_key':
      return issue.issues.map((each) => file.problem(path, each.message, `\`${String(path.at(-1))}\``));
    default:
      return [file.problem(path, issue.message)];
  }
}

function nameOf(type: string): string {
  if (type === 'record' || type === 'object') return 'a mapping';
  return type === 'array' ? 'a list' : `a ${type}`;
}
