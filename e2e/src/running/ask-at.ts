import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Answer } from './answer.ts';
import { repositoryRoot } from './repository-root.ts';

/** What goes with a question. */
export interface Question {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** An access token; none when left out. */
  readonly token?: string | undefined;
  readonly purpose?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The text of a named operation. */
export const operationText = (name: string): string =>
  readFileSync(join(repositoryRoot, 'schema/operations', `${name}.graphql`), 'utf8');

/**
 * Sends one GraphQL request over HTTP.
 * @param address of the GraphQL endpoint
 * @param operation the name of an operation in `schema/operations`, or a document
 */
export async function askAt(
  address: string,
  operation: string,
  { variables = {}, token, purpose, headers = {} }: Question = {},
): Promise<Answer> {
  const named = /^\w+$/.test(operation);
  // What came while this process was at work, the end of a connection for one, is heard of first.
  await setImmediate();
  const started = performance.now();
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(purpose !== undefined && { 'x-purpose': purpose }),
      ...headers,
    },
    body: JSON.stringify({
      query: named ? operationText(operation) : operation,
      ...(named && { operationName: operation }),
      variables,
    }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  const body = parsed(text, response.status);
  return {
    status: response.status,
    headers: response.headers,
    milliseconds,
    data: body.data ?? null,
    errors: body.errors ?? [],
    extensions: {
      sources: body.extensions?.sources ?? [],
      access: { denied: body.extensions?.access?.denied ?? [] },
    },
  };
}

function parsed(text: string, status: number): Partial<Answer> {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`Expected JSON, got ${status}: ${text.slice(0, 200)}`);
  }
}
