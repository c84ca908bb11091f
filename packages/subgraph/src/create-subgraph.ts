import { randomUUID } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { SamgrafError } from '@samgraf/errors';
import { askingCase, statedOperation } from '@samgraf/http-server';
import { readListBounds } from '@samgraf/limits';
import { MaskCache } from '@samgraf/policy';
import { requestIdOf } from '@samgraf/telemetry';
import { parse } from 'graphql';
import { OperationCompiler } from './compile-operation.ts';
import { fetchContent } from './content/fetch-content.ts';
import { Fence } from './fence.ts';
import { recorded } from './ledger/recorded.ts';
import { Recorder } from './ledger/recorder.ts';
import { Masks } from './masks.ts';
import { Projector } from './projector.ts';
import { Reader } from './reader.ts';
import { responseError } from './response-error.ts';
import { shelves } from './shelf.ts';
import type { Subgraph, SubgraphRequest, SubgraphResponse } from './subgraph.ts';
import type { SubgraphDefinition } from './subgraph-definition.ts';
import type { Surroundings } from './surroundings.ts';
import { Truth } from './truth.ts';
import { withinDeadline } from './within-deadline.ts';

/** How long one request may work on its answer, in milliseconds; each source has a shorter deadline of its own. */
const requestDeadline = 10_000;

/**
 * Makes a subgraph of its room's definition and its SDL. Everything that guards it is in `execute`: the token,
 * the purpose, the limits, the decisions, the truth about sources, the masking of errors. Apollo Server in front
 * of it, or a gateway in the same process, adds nothing to its safety.
 */
export function createSubgraph(
  definition: SubgraphDefinition,
  sdl: string,
  surroundings: Surroundings,
): Subgraph {
  const { configuration, catalogue, ledger, log } = surroundings;
  // biome-ignore lint/suspicious/noExplicitAny: the library's own type for resolvers is the generated maps' supertype in name only
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: definition.resolvers as any }]);
  const compiler = new OperationCompiler(schema, readListBounds([sdl]));
  const projector = new Projector(configuration);
  const cache = new MaskCache(catalogue, (tenant) => configuration.tenants.get(tenant)?.raised);
  const held = shelves(schema, catalogue, configuration, definition.connectors);

  async function answer(
    request: SubgraphRequest,
    requestId: string,
    signal: AbortSignal,
  ): Promise<SubgraphResponse> {
    const { headers } = request;
    const principal = await surroundings.verify(headers.authorization);
    const purpose = headers['x-purpose'] ?? null;
    if (purpose !== null && !configuration.purposes.has(purpose)) {
      throw new SamgrafError('PURPOSE_UNKNOWN', 'Expected `x-purpose` to be a configured purpose.');
    }
    const compiled = compiler.compile(request.query, request.operationName);
    if ('errors' in compiled) return { errors: compiled.errors as never };
    const asker = { principal, purpose, askingCase: askingCase(headers['x-case']) ?? null };
    const onBreach = (breach: object) =>
      log.error({ ...breach, requestId }, 'a source gave a record outside of what it was asked for');
    const run = async (closed?: ReadonlySet<string> | null) => {
      const truth = new Truth();
      const { asked } = compiled;
      const recorder = new Recorder({
        asker,
        asked,
        operation: statedOperation(headers['x-operation']) ?? request.operationName ?? null,
        correlation: requestId,
        ledger,
        catalogue,
        configuration,
        closed,
      });
      const masks = new Masks(asker, cache, surroundings);
      const fence = new Fence({ masks, projector, truth, asked, recorder, onBreach });
      const call = { requestId, signal };
      const argumentReads = catalogue.arguments;
      const read = new Reader({
        shelves: held,
        argumentReads,
        fence,
        projector,
        truth,
        recorder,
        asked,
        call,
      });
      const result = await compiled.run({ read, asker }, request.variables ?? {});
      return { result, truth, recorder };
    };
    return recorded(run, ledger, compiled.mutates);
  }

  const { content } = definition;
  const self: Subgraph = {
    name: definition.name,
    schema,
    ...(content && {
      content: (request) =>
        fetchContent(
          content,
          self.execute,
          surroundings,
          request,
          requestIdOf(request.headers['x-request-id']),
        ),
    }),
    ready: () => definition.ready(),
    close: () => definition.close(),
    async execute(request) {
      const requestId = request.headers['x-request-id'] ?? randomUUID();
      const onUnknown = (error: unknown) =>
        log.error({ err: error, requestId }, 'unexpected error in a resolver');
      try {
        const response = await withinDeadline(request.signal, requestDeadline, (signal) =>
          answer(request, requestId, signal),
        );
        if (!response.errors) return response;
        return { ...response, errors: response.errors.map((each) => responseError(each, onUnknown)) };
      } catch (error) {
        return { errors: [responseError(error, onUnknown)] };
      }
    },
  };
  return self;
}
