import type { FetchNode } from '@apollo/query-planner';
import { SamgrafError } from '@samgraf/errors';
import type { SubgraphResponse } from '@samgraf/subgraph';
import { GraphQLError, Kind, parse } from 'graphql';
import { SubgraphUnavailable } from '../../transport/subgraph-unavailable.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { PlanSurroundings } from './compile-plan.ts';
import { compileRepresentation } from './compile-representation.ts';
import { compileRewrites } from './compile-rewrites.ts';
import { merge } from './merge.ts';
import { collect, locate, type ResponsePath } from './response-path.ts';
import type { Run, Step } from './run.ts';

type ErrorPath = ReadonlyArray<string | number> | undefined;

/** Compiles one fetch: of root fields, or of what a subgraph knows of the entities at a path. */
export function compileFetch(surroundings: PlanSurroundings, node: FetchNode, path: ResponsePath): Step {
  const { serviceName, operation, operationName, requires, variableUsages = [] } = node;
  if (node.contextRewrites?.length) throw new Error('@fromContext is not executed; composition refuses it.');
  if (requires && variableUsages.includes('representations')) {
    throw new SamgrafError('GRAPHQL_VALIDATION_FAILED', 'A variable cannot be named "representations".');
  }
  const transport = surroundings.subgraphs.get(serviceName);
  const fromSubgraph = compileRewrites(surroundings.supergraph, node.outputRewrites);
  const renamed = renames(node);
  const lost = lostPlaces(node, path, renamed);

  async function ask(run: Run, representations: readonly JsonObject[] | null): Promise<SubgraphResponse> {
    const variables: JsonObject = {};
    for (const name of variableUsages) {
      if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
    }
    if (representations) variables.representations = representations;
    if (!transport) throw new SubgraphUnavailable(serviceName, 'UNREACHABLE');
    const answer = await transport.fetch({
      query: operation,
      operationName,
      variables,
      headers: run.headers,
      signal: run.signal,
    });
    run.truth.add(answer);
    return answer;
  }

  /** A subgraph that gave no answer leaves its fields null and everything else whole. */
  function failed(run: Run, error: unknown): void {
    const told = error instanceof GraphQLError ? error : null;
    for (const place of lost) {
      run.errors.push(
        new GraphQLError(told?.message ?? 'A fetch failed.', {
          path: place,
          extensions: told?.extensions,
          originalError: error as Error,
        }),
      );
    }
    if (!(error instanceof SubgraphUnavailable)) return;
    for (const each of surroundings.systemsOf(serviceName)) {
      run.truth.addSource({ ...each, status: 'FAILED', asOf: null, reason: 'SUBGRAPH_UNAVAILABLE' });
    }
  }

  function tell(
    run: Run,
    errors: SubgraphResponse['errors'],
    pathsOf: (path: ErrorPath) => readonly ErrorPath[],
  ): void {
    for (const { message, path: at, extensions } of errors ?? []) {
      const own = at?.map((each) => (typeof each === 'string' ? (renamed.get(each) ?? each) : each));
      for (const place of pathsOf(own))
        run.errors.push(new GraphQLError(message, { path: place, extensions }));
    }
  }

  async function fetchRoot(run: Run): Promise<void> {
    const targets = path.length === 0 ? [run.data] : collect(run.data, path);
    if (targets.length === 0) return;
    try {
      const { data, errors } = await ask(run, null);
      if (isObject(data)) {
        fromSubgraph?.(data);
        for (const target of targets) merge(target, data);
      }
      tell(run, errors, (at) => [at && [...path, ...at]]);
    } catch (error) {
      failed(run, error);
    }
  }

  if (!requires) return fetchRoot;

  const represent = compileRepresentation(surroundings.supergraph, requires);
  const toSubgraph = compileRewrites(surroundings.supergraph, node.inputRewrites);

  return async (run) => {
    const targets = collect(run.data, path);
    const representations: JsonObject[] = [];
    const indexOf = new Map<string, number>();
    // For each target the index of its representation: two hundred cases of one unit ask for one unit.
    const slots = targets.map((target) => {
      const representation = represent(target);
      if (!representation || typeof representation.__typename !== 'string') return -1;
      toSubgraph?.(representation);
      const key = JSON.stringify(representation);
      const known = indexOf.get(key);
      if (known !== undefined) return known;
      indexOf.set(key, representations.length);
      return representations.push(representation) - 1;
    });
    if (representations.length === 0) return;
    try {
      const { data, errors } = await ask(run, representations);
      const entities = data?._entities;
      if (data && (!Array.isArray(entities) || entities.length !== representations.length)) {
        throw new SubgraphUnavailable(serviceName, 'NOT_GRAPHQL');
      }
      // Before merging: where a thing lies does not change by it, but what is null is told apart here.
      const places = errors && errors.length > 0 ? locate(run.data, path) : [];
      if (Array.isArray(entities)) spread(targets, slots, entities);
      tell(run, errors, (at) => {
        const index = at?.[1];
        if (typeof index !== 'number') return [at && path.filter((each) => each !== '@')];
        return places
          .filter((_, target) => slots[target] === index)
          .map((place) => [...place, ...at!.slice(2)]);
      });
    } catch (error) {
      failed(run, error);
    }
  };

  function spread(
    targets: readonly JsonObject[],
    slots: readonly number[],
    entities: readonly unknown[],
  ): void {
    const rewritten = new Set<number>();
    for (const [index, target] of targets.entries()) {
      const slot = slots[index]!;
      const entity = entities[slot];
      if (!isObject(entity)) continue;
      if (fromSubgraph && !rewritten.has(slot)) {
        rewritten.add(slot);
        entity.__typename ??= target.__typename;
        fromSubgraph(entity);
      }
      merge(target, entity);
    }
  }
}

/**
 * Where an answer lacks something when a fetch fails: each of its root fields, or the object or list whose fields it
 * would have brought. A list is named once: what fails for one of its items fails for all.
 */
function lostPlaces(
  { operation, requires }: FetchNode,
  path: ResponsePath,
  renamed: ReadonlyMap<string, string>,
): ErrorPath[] {
  if (requires || path.length > 0) {
    const list = path.indexOf('@');
    return [list < 0 ? path : path.slice(0, list)];
  }
  const [definition] = parse(operation, { noLocation: true }).definitions;
  const selections = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
  const keys = selections.flatMap((each) =>
    each.kind === Kind.FIELD ? (each.alias ?? each.name).value : [],
  );
  return keys.length > 0 ? keys.map((key) => [renamed.get(key) ?? key]) : [undefined];
}

/** The aliases that the planner gave for itself, which must not show in the paths of errors. */
function renames({ outputRewrites = [] }: FetchNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const each of outputRewrites) {
    if (each.kind === 'KeyRenamer') found.set(each.path.at(-1) as string, each.renameKeyTo);
  }
  return found;
}
