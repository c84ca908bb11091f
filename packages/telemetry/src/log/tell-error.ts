/** What a log has of an error. */
interface ToldError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: ToldError;
}

/** Errors whose messages quote what they could not read: JSON, a URL, a regular expression. */
const quoting = new Set(['SyntaxError', 'URIError', 'GraphQLError', 'ZodError', 'ZodRealError']);

/**
 * An error as a log may have it: type, code, where it came from, and its message where that is of our own choosing.
 * Its own properties are left out: libraries put requests, documents and bodies there.
 */
export function tellError(error: unknown, depth = 0): ToldError | unknown {
  if (typeof error !== 'object' || error === null) return error;
  const { name, message, stack, code, originalError } = error as Error & Record<string, unknown>;
  // graphql-js keeps what was thrown under a name of its own.
  const cause = (error as Error).cause ?? (originalError === error ? undefined : originalError);
  const type = name || 'Error';
  return {
    type,
    ...(typeof code === 'string' && { code }),
    message: quoting.has(type) ? '[left out: it may quote what was read]' : String(message ?? ''),
    ...(typeof stack === 'string' && { stack: frames(stack) }),
    ...(cause !== undefined && depth < 3 && { cause: tellError(cause, depth + 1) }),
  };
}

/** The stack without its first lines, which are the message again. */
function frames(stack: string): string {
  return stack
    .split('\n')
    .filter((each) => /^\s+at /.test(each))
    .join('\n');
}
