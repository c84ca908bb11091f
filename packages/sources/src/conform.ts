import { SourceFailure } from './source-failure.ts';

/** What a validation library has in common; zod's schemas do. */
interface Shape<T> {
  safeParse(value: unknown): { readonly data?: T; readonly error?: unknown };
}

/**
 * An answer's outer shape as promised, or no answer at all. Single records are better checked one by one, so that
 * a bad one costs itself alone.
 *
 * @throws SourceFailure BAD_ANSWER
 */
export function conform<T>(system: string, shape: Shape<T>, value: unknown): T {
  const { data, error } = shape.safeParse(value);
  if (error !== undefined) throw new SourceFailure(system, 'BAD_ANSWER', error);
  return data as T;
}
