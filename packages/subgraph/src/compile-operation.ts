import { SamgrafError } from '@samgraf/errors';
import { checkDocument, checkTokens, costCheck, type ListBounds, Lru } from '@samgraf/limits';
import { cacheCounts } from '@samgraf/telemetry';
import { type GraphQLError, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { type AskedFields, askedFields } from './asked-fields.ts';
import type { Context } from './read.ts';
import type { SubgraphResponse } from './subgraph.ts';
import { subgraphLimits } from './subgraph-limits.ts';

export interface CompiledOperation {
  /** Whether it changes something, so that it is never run again. */
  readonly mutates: boolean;
  readonly asked: AskedFields;
  readonly run: (
    context: Context,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<SubgraphResponse> | SubgraphResponse;
}

export type Compiled = CompiledOperation | { readonly errors: readonly GraphQLError[] };

/** Texts of the size that is kept bound the memory of what is kept. */
const kept = { operations: 1_000, characters: 32_000 };

/** Parses, bounds, validates and compiles operations, and keeps the latest: what is asked again costs nothing. */
export class OperationCompiler {
  readonly #kept = new Lru<CompiledOperation>(kept.operations);
  readonly #counts = cacheCounts('operations');
  readonly #schema: GraphQLSchema;
  readonly #checkCost: ReturnType<typeof costCheck>;

  constructor(schema: GraphQLSchema, bounds: ListBounds) {
    this.#schema = schema;
    this.#checkCost = costCheck(schema, subgraphLimits, bounds);
  }

  /** What cannot be compiled is not kept: errors are cheap, and their number has no end. */
  compile(query: string, operationName: string | undefined): Compiled {
    try {
      if (query.length > kept.characters) return this.#make(query, operationName);
      this.#counts.hits += 1;
      return this.#kept.getOrMake(`${operationName ?? ''}\n${query}`, () => {
        this.#counts.hits -= 1;
        this.#counts.misses += 1;
        return this.#make(query, operationName);
      });
    } catch (error) {
      return { errors: error instanceof Refused ? error.errors : [error as GraphQLError] };
    }
  }

  #make(query: string, operationName: string | undefined): CompiledOperation {
    checkTokens(query, subgraphLimits);
    const document = parse(query);
    checkDocument(document, subgraphLimits);
    const problems = validate(this.#schema, document);
    if (problems.length > 0) throw new Refused(problems);
    const operation = getOperationAST(document, operationName);
    if (operation?.operation === 'subscription') {
      throw new SamgrafError('BAD_REQUEST', 'Subscriptions are not served.');
    }
    const compiled = compileQuery(this.#schema, document, operationName ?? '');
    if (!isCompiledQuery(compiled)) throw new Refused(compiled.errors ?? []);
    return {
      mutates: operation?.operation === 'mutation',
      asked: askedFields(this.#schema, document),
      run: (context, variables) => {
        if (operation) this.#checkCost(document, operation, variables);
        return compiled.query(undefined, context, variables) as SubgraphResponse;
      },
    };
  }
}

/** Errors of one document, on their way to its caller. */
class Refused extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('refused');
    this.errors = errors;
  }
}
