import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { defaultLimits } from '@samgraf/limits';
import { createServer } from './door/create-server.ts';
import { doorPlugin } from './door/door-plugin.ts';
import type { GatewayContext } from './door/gateway-context.ts';
import { HealthWatch } from './door/health.ts';
import { logRequests } from './door/log-requests.ts';
import { maskError } from './door/mask-error.ts';
import { mountContent } from './door/mount-content.ts';
import { mountGraphql } from './door/mount-graphql.ts';
import { mountHealth } from './door/mount-health.ts';
import { observeRequests } from './door/observe-requests.ts';
import { planExecutor } from './execution/plan-executor.ts';
import { mountFeeds } from './feeds/mount-feeds.ts';
import type { Gateway } from './gateway.ts';
import type { GatewayOptions } from './gateway-options.ts';
import { mountGraphiql } from './graphiql/mount-graphiql.ts';
import { reservedAliasRule } from './limits/reserved-alias-rule.ts';
import { mountMap } from './map/mount-map.ts';
import { layersPlugin } from './ogc/layers/layers-plugin.ts';
import type { MapLayersOptions } from './ogc/map-layers-options.ts';
import { mountMapLayers } from './ogc/mount-map-layers.ts';
import { RateLimiter } from './rates/rate-limiter.ts';
import { defaultRateLimits } from './rates/rate-limits.ts';
import { observedTransport } from './transport/observed-transport.ts';

/**
 * Builds the one door over a composed schema: HTTP, identity, limits, planning, execution. It decides nothing
 * about access: the subgraphs do, from the same token.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, production = false, now = Date.now, drainDelay = 0, drainTimeout = 10_000 } = options;
  const subgraphs = new Map([...options.subgraphs].map(([name, each]) => [name, observedTransport(each)]));
  const limits = { ...defaultLimits, ...options.limits };
  const rates =
    options.rates === 'off' ? null : new RateLimiter({ limits: defaultRateLimits, ...options.rates, log });
  const health = new HealthWatch({
    subgraphs,
    now,
    grace: options.readyGrace ?? 60_000,
    limits: () => rates?.counted ?? null,
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway: options.executor ?? planExecutor({ ...options, subgraphs }),
    introspection: options.introspection ?? !production,
    hideSchemaDetailsFromClientErrors: !(options.suggestions ?? !production),
    includeStacktraceInErrorResponses: false,
    formatError: maskError(log),
    parseOptions: { maxTokens: limits.tokens, noLocation: false },
    validationRules: [reservedAliasRule],
    persistedQueries: false,
    allowBatchedHttpRequests: limits.batch > 1,
    stopOnTerminationSignals: false,
    stringifyResult: JSON.stringify as (value: unknown) => string,
    nodeEnv: 'production',
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      doorPlugin({
        limits,
        listBounds: options.listBounds,
        operations: options.operations,
        purposes: options.purposes,
      }),
      layersPlugin(options.mapLayers?.layers ?? []),
    ],
  });
  await apollo.start();

  const server = await createServer({
    limits,
    origins: options.origins ?? [],
    log,
    draining: () => health.draining,
    trustedProxies: options.trustedProxies ?? [],
    tls: options.tls,
  });
  observeRequests(server);
  logRequests(server, log);
  if (options.graphiql ?? !production) mountGraphiql(server, options.operations);
  mountHealth(server, health);
  mountContent(server, { subgraphs, verify: options.verify, rates });
  mountGraphql(server, apollo, {
    verify: options.verify,
    limits,
    operations: options.operations,
    trustedDocuments: options.trustedDocuments ?? 'off',
    rates,
    deadline: options.deadline ?? 10_000,
  });
  mountFeeds(server, options.operations);
  if (options.mapLayers) {
    const admit: MapLayersOptions['admit'] = async ({ ip }, reply) => {
      const admission = rates && (await rates.admit(null, ip));
      if (admission) reply.headers(admission.fields);
      if (admission?.refused) throw admission.refused;
    };
    mountMap(server, { layers: options.mapLayers.layers, logIn: options.mapLayers.logIn ?? (() => null) });
    await mountMapLayers(server, { ...options.mapLayers, verify: options.verify, admit, now });
  }

  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    health.drain();
    if (drainDelay > 0) await new Promise((resolve) => setTimeout(resolve, drainDelay));
    const cutOff = setTimeout(() => server.server.closeAllConnections(), drainTimeout);
    await server.close();
    clearTimeout(cutOff);
    await apollo.stop();
    rates?.close();
    await Promise.all([...subgraphs.values()].map((each) => each.close()));
  }

  return {
    server,
    listen: ({ port, host = '127.0.0.1' }) => server.listen({ port, host }),
    health: () => health.ask(),
    close: () => (closing ??= close()),
  };
}
