import type { ApolloServerPlugin } from '@apollo/server';
import { checkLayer } from './check-layer.ts';
import type { Layer } from './layer.ts';

/** Ends the start where a layer does not fit the schema: a client would else be told that the graph does not answer. */
export function layersPlugin(layers: readonly Layer[]): ApolloServerPlugin {
  return {
    async serverWillStart({ schema }) {
      const problems = layers.flatMap((each) => checkLayer(each, schema));
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}
