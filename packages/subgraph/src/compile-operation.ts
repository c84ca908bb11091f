import { SamgrafError } from '@samgraf/errors';
import { type GraphQLError, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { type AskedFields, askedFields } from './asked-fields.ts';
import type { Context } from './read.ts';
import type { SubgraphResponse } from './subgraph.ts';

export interface CompiledOperation {
  readonly asked: AskedFields;
  readonly run: (
    context: Context,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<SubgraphResponse> | SubgraphResponse;
}

export type Compiled = CompiledOperation | { readonly errors: readonly GraphQLError[] };

/** More than the deepest page of a portal needs by far, and little enough to parse in a millisecond or two. */
const mostTokens = 4_000;

/** Parses, validates and compiles operations, and keeps the latest: what is asked again costs nothing. */
export class OperationCompiler {
  readonly #kept = new Map<string, Compiled>();
  readonly #schema: GraphQLSchema;
  readonly #most: number;

  constructor(schema: GraphQLSchema, most = 1_000) {
    this.#schema = schema;
    this.#most = most;
  }

  compile(query: string, operationName: string | undefined): Compiled {
    const key = `${operationName ?? ''}\n${query}`;
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const made = this.#make(query, operationName);
    if ('errors' in made) return made;
    this.#kept.set(key, made);
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value as string);
    return made;
  }

  #make(query: string, operationName: string | undefined): Compiled {
    try {
      const document = parse(query, { maxTokens: mostTokens });
      const problems = validate(this.#schema, document);
      if (problems.length > 0) return { errors: problems };
      if (getOperationAST(document, operationName)?.operation === 'subscription') {
        return { errors: [new SamgrafError('BAD_REQUEST', 'Subscriptions are not served.')] };
      }
      const compiled = compileQuery(this.#schema, document, operationName ?? '');
      if (!isCompiledQuery(compiled)) return { errors: compiled.errors ?? [] };
      return {
        asked: askedFields(this.#schema, document),
        run: (context, variables) => compiled.query(undefined, context, variables) as SubgraphResponse,
      };
    } catch (error) {
      return { errors: [error as GraphQLError] };
    }
  }
}
