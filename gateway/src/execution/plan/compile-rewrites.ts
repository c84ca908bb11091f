import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isObject, type JsonObject, own } from '../json.ts';
import { isOfType } from './subtypes.ts';

/** Changes an object in place. */
export type Rewrite = (value: unknown) => void;

const fragment = '... on ';

/**
 * Compiles what the planner wants changed on the way to or from a subgraph: a `__typename` set for an interface
 * object, a field renamed back from the alias that kept two of its kind apart.
 */
export function compileRewrites(
  supergraph: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): Rewrite | null {
  if (!rewrites || rewrites.length === 0) return null;
  const compiled = rewrites.map((each) => atPath(supergraph, each.path.slice(0, -1), change(each)));
  return (value) => {
    for (const each of compiled) each(value);
  };
}

function change(rewrite: FetchDataRewrite): (object: JsonObject) => void {
  const name = rewrite.path.at(-1) as string;
  if (rewrite.kind === 'ValueSetter') {
    return (object) => {
      object[name] = rewrite.setValueTo;
    };
  }
  return (object) => {
    const value = own(object, name);
    if (value === undefined || value === null) return;
    object[rewrite.renameKeyTo] = value;
    delete object[name];
  };
}

function atPath(
  supergraph: GraphQLSchema,
  path: readonly string[],
  then: (object: JsonObject) => void,
): Rewrite {
  const [step, ...rest] = path;
  const inner = step === undefined ? null : atPath(supergraph, rest, then);
  const applies = step?.startsWith(fragment) ? isOfType(supergraph, step.slice(fragment.length), true) : null;
  const rewrite: Rewrite = (value) => {
    if (Array.isArray(value)) for (const item of value) rewrite(item);
    else if (!isObject(value)) return;
    else if (step === undefined || !inner) then(value);
    else if (!applies) inner(own(value, step));
    else if (applies(value)) inner(value);
  };
  return rewrite;
}
