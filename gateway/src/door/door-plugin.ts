import type { ApolloServerPlugin } from '@apollo/server';
import { SamgrafError } from '@samgraf/errors';
import type { Limits, ListBounds } from '@samgraf/limits';
import { type CostCheck, costCheck } from '@samgraf/limits';
import type { OperationRegistry } from '../operations/operation-registry.ts';
import { purposeOf } from '../operations/purpose-of.ts';
import { answerStatus } from './answer-status.ts';
import type { GatewayContext } from './gateway-context.ts';
import { isKnownCode, withStatus } from './http-error.ts';
import { noteOperation } from './log-requests.ts';
import { noteOutcome } from './observe-requests.ts';

/** What the door needs to know to let an operation through. */
export interface DoorPluginOptions {
  readonly limits: Limits;
  readonly listBounds: ListBounds | undefined;
  readonly operations: OperationRegistry;
  readonly purposes: ReadonlyMap<string, string>;
}

/** Cost and purpose of each operation: what is refused here has fetched nothing. */
export function doorPlugin(options: DoorPluginOptions): ApolloServerPlugin<GatewayContext> {
  let checkCost: CostCheck = () => 0;
  return {
    async serverWillStart({ schema }) {
      checkCost = costCheck(schema, options.limits, options.listBounds);
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue, schema }) {
          // Which operation is meant cannot be told: the executor says so.
          if (!operation) return;
          const name = operation.name?.value ?? null;
          noteOperation(contextValue, name);
          await refuseWithStatus(async () => {
            if (!schema.getRootType(operation.operation)) {
              throw new SamgrafError('GRAPHQL_VALIDATION_FAILED', `No ${operation.operation} is served.`);
            }
            if (operation.operation === 'subscription') {
              throw new SamgrafError('GRAPHQL_VALIDATION_FAILED', 'No subscription is served.');
            }
            const cost = checkCost(document, operation, request.variables ?? {});
            await contextValue.admission?.charge(cost);
            const registered = options.operations.find(document);
            noteOutcome(contextValue.request, { operation: registered?.name ?? null });
            contextValue.headers = {
              ...contextValue.headers,
              'x-purpose': purposeOf(registered, contextValue.statedPurpose, options.purposes),
              // A name has no end of its own in GraphQL; a header has.
              'x-operation': name?.slice(0, 100),
            };
          });
        },
        async willSendResponse({ response, contextValue }) {
          for (const [name, value] of Object.entries(contextValue.admission?.fields ?? {})) {
            response.http.headers.set(name, value);
          }
          if (response.body.kind !== 'single') return;
          const { accept } = contextValue.request.headers;
          noteOutcome(contextValue.request, { outcome: outcomeOf(response.body.singleResult.errors) });
          for (const error of response.body.singleResult.errors ?? []) {
            const code = error.extensions?.code;
            if (code === 'INTERNAL_SERVER_ERROR') {
              Object.assign(error.extensions!, { requestId: contextValue.requestId });
            }
            // What is refused as a whole has a status of its own, which some clients take for no answer at all.
            if (response.http.status === 400 && isKnownCode(code)) {
              response.http.status = answerStatus(code, accept);
            }
          }
        },
      };
    },
  };
}

/** As a code: those of the registry, and one for all that are none. */
function outcomeOf(errors: ReadonlyArray<{ readonly extensions?: Record<string, unknown> }> | undefined) {
  if (!errors?.[0]) return 'OK';
  const code = errors[0].extensions?.code;
  return isKnownCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}

async function refuseWithStatus(check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    throw withStatus(error);
  }
}
